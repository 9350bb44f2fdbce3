package se.bilaga.app.project;

import java.util.Locale;
import java.util.Optional;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.DiskTree;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.plan.read.Shipped;
import se.bilaga.source.diagnostic.Diagnostics;

/** What the files of plans are called: by where the plan lies, or so that a registry can tell them apart. */
public final class DocumentNames {
    private static final int LONGEST = 150;

    private final Shipped shipped;

    public DocumentNames(Surroundings surroundings) {
        this.shipped = ShippedFiles.of(surroundings);
    }

    /**
     * In the plan's folder, its appendix number, title and administration: {@code ekby/skolan/Bilaga 7
     * Kompetensförsörjningsplan 2026–2028, Skolförvaltningen}; as {@link PlanLocation#slug} where it cannot be read.
     */
    public String byTitle(PlanLocation plan) {
        int slash = plan.slug().lastIndexOf('/');
        return read(plan)
                .map(file -> plan.slug().substring(0, slash + 1) + name(file.plan()))
                .orElseGet(plan::slug);
    }

    private Optional<PlanFile> read(PlanLocation plan) {
        try {
            return PlanReader.read(new DiskTree(plan.root()), shipped, plan.path(), new Diagnostics());
        } catch (CommandFault unreadable) {
            return Optional.empty(); // the build tells why
        }
    }

    private static String name(Plan plan) {
        String number = plan.appendixNumber() == null
                ? ""
                : "Bilaga " + plan.appendixNumber().value() + " ";
        String title = plan.title() == null
                ? plan.document().label() + " " + plan.period()
                : plan.title().value();
        return fileName(number + title + ", " + plan.administration().value());
    }

    /** Without what a file system does not take: Windows neither colons nor a full stop last. */
    static String fileName(String text) {
        String plain = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        String name = cut.replaceFirst("[. ]+$", "");
        return name.toLowerCase(Locale.ROOT).matches("(?:con|aux|nul|prn)?") ? "plan" : name;
    }
}
