package se.bilaga.diff.summary;

import java.util.List;
import se.bilaga.diff.Comparison;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;

/**
 * What a reader is told of a comparison: the most important first, then everything by area.
 *
 * @param title {@code Miljöförvaltningen, kompetensförsörjningsplan 2025–2027: vad som har ändrats sedan 2023–2025}
 * @param headlines at most ten, the most important first
 * @param groups everything, by area
 */
public record Summary(String title, List<Headline> headlines, List<Group> groups) {
    /** What is said when nothing differs. */
    public static final String NOTHING = "Inga ändringar.";

    public Summary {
        headlines = List.copyOf(headlines);
        groups = List.copyOf(groups);
    }

    public static Summary of(Comparison comparison) {
        String title = title(comparison.before(), comparison.now());
        return comparison.isEmpty()
                ? new Summary(title, List.of(), List.of())
                : new Summary(title, Headlines.of(comparison), new Grouping(comparison).groups());
    }

    /** {@code De tio viktigaste ändringarna}, fewer when they are fewer. */
    public String headlinesTitle() {
        return headlines.size() == 1
                ? "Den viktigaste ändringen"
                : "De " + Swedish.number(headlines.size()) + " viktigaste ändringarna";
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static String title(PlanFile before, PlanFile now) {
        Plan old = before.plan();
        Plan recent = now.plan();
        String name = recent.administration() + ", " + recent.document().name();
        String than = old.period().toString();
        if (!old.document().name().equals(recent.document().name())) {
            than = old.document().name() + " " + than;
        }
        if (!old.administration().equals(recent.administration())) {
            than = old.administration() + ", " + than;
        }
        return name + " " + recent.period() + ": vad som har ändrats sedan " + than;
    }
}
