package se.bilaga.app.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import se.bilaga.app.build.PlanResult;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.PlanLocation;
import se.bilaga.app.project.Surroundings;
import se.bilaga.source.text.JsonWriter;
import se.bilaga.source.text.PersonalNumber;

/** What was built, for programs: {@code [{"plan": …, "state": "built", "documents": […], "errors": 0, …}]}. */
public record BuildReport(Surroundings surroundings) {

    /**
     * Prints a line for each plan.
     *
     * @param targets the files of a plan
     */
    public void print(List<PlanResult> results, Function<PlanLocation, List<Path>> targets) {
        surroundings
                .out()
                .print(JsonWriter.text(results.stream()
                        .map(result -> object(result, targets.apply(result.plan())))
                        .toList()));
    }

    private static Object object(PlanResult result, List<Path> targets) {
        boolean made = result.exit() == ExitCode.OK;
        return JsonWriter.object(
                "plan", PersonalNumber.hidden(result.plan().path()),
                "state", made ? (result.isCurrent() ? "unchanged" : "built") : "failed",
                "documents", made ? targets.stream().map(Path::toString).toList() : List.of(),
                "errors", result.tally().errors(),
                "warnings", result.tally().warnings(),
                "advice", result.tally().advice());
    }
}
