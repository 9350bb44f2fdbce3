package se.bilaga.app.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.project.PlanLocation;

/**
 * What a build is asked to make.
 *
 * @param names the path of a plan's documents below {@code output}, without extension
 * @param output the folder that documents are written below
 * @param force whether documents whose sources are unchanged are made again
 */
public record BuildOrder(
        List<PlanLocation> plans,
        Function<PlanLocation, String> names,
        List<String> formats,
        Path output,
        int jobs,
        boolean force) {

    public BuildOrder {
        plans = List.copyOf(plans);
        formats = List.copyOf(formats);
        refuseCollisions(plans, names);
    }

    /** The files of a plan, one a format. */
    public List<Path> targets(PlanLocation plan) {
        List<Path> targets = new ArrayList<>();
        for (String format : formats) {
            targets.add(output.resolve(names.apply(plan) + "." + format));
        }
        return targets;
    }

    private static void refuseCollisions(List<PlanLocation> plans, Function<PlanLocation, String> names) {
        Map<String, PlanLocation> taken = new LinkedHashMap<>();
        for (PlanLocation plan : plans) {
            if (plan.trouble() != null) {
                continue;
            }
            String name = names.apply(plan);
            PlanLocation other = taken.putIfAbsent(name, plan);
            if (other != null) {
                throw CommandFault.usage(
                        "%s och %s skulle skriva samma fil, %s; döp om den ena",
                        "%s and %s would write the same file, %s; rename one of them", other.path(), plan.path(), name);
            }
        }
    }
}
