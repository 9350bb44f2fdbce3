package se.bilaga.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Claims;
import se.bilaga.check.discourse.Discourse;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.ProseInline;
import se.bilaga.statistics.Statistics;

/**
 * A plan as the rules see it.
 *
 * @param passages every text of the plan that a reader sees, in the order written
 * @param claims the numbers typed in its prose
 * @param discourse what its sentences say of the figures, each in its paragraph
 * @param previous the plan that this one replaces; null where none is named or it cannot be read
 * @param others the same administration's other documents of the same period
 */
public record Subject(
        PlanFile file,
        Statistics statistics,
        List<Passage> passages,
        Claims claims,
        Discourse discourse,
        @Nullable Previous previous,
        List<Previous> others) {

    public Subject {
        others = List.copyOf(others);
        passages = List.copyOf(passages);
    }

    /** Another plan, with its figures. */
    public record Previous(PlanFile file, Statistics statistics) {}

    /** A plan ready to be checked, alone but for the one before. */
    public static Subject of(PlanFile file, Statistics statistics, Optional<Previous> previous) {
        return of(file, statistics, previous, List.of());
    }

    /** A plan ready to be checked. */
    public static Subject of(PlanFile file, Statistics statistics, Optional<Previous> previous, List<Previous> others) {
        List<Passage> passages = file.passages().all();
        return new Subject(
                file,
                statistics,
                passages,
                Claims.of(passages, statistics),
                Discourse.of(file.plan(), passages, statistics),
                previous.orElse(null),
                others);
    }

    /** The references to figures in all of its texts. */
    public Stream<ProseInline.FigureReference> figures() {
        return passages.stream().flatMap(passage -> passage.reading().figures().stream());
    }

    public Plan plan() {
        return file.plan();
    }

    public Organisation organisation() {
        return file.organisation();
    }
}
