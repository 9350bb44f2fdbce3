package se.bilaga.diff;

import java.util.List;
import java.util.Map;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;

/** A plan with nothing in it, to compare with where there is no other side. */
public final class Blank {
    private Blank() {}

    /** The same document of the same administration and period, still to be written. */
    public static PlanFile like(PlanFile file) {
        Plan plan = file.plan();
        Plan blank = new Plan(
                plan.at(),
                plan.document(),
                plan.title(),
                plan.administration(),
                plan.board(),
                plan.period(),
                plan.appendixNumber(),
                plan.registryNumber(),
                plan.date(),
                plan.decision(),
                Map.of(),
                null,
                List.of(),
                plan.numbering(),
                plan.contentsDepth(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new PlanFile(file.source(), blank, file.organisation(), Map.of());
    }
}
