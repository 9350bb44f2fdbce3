package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.OutcomeChanged;
import se.bilaga.diff.change.TargetMoved;
import se.bilaga.diff.change.Thing;

/** Goals that are met or missed, and targets that were moved. */
final class GoalHeadlines {
    private static final double MISSED = 88;
    private static final double LOWERED = 81;
    private static final double NEW = 64;
    private static final double MET = 62;
    private static final double RAISED = 61;

    private GoalHeadlines() {}

    static List<Headline> of(Comparison comparison) {
        List<Headline> headlines = new ArrayList<>();
        comparison.of(OutcomeChanged.class).forEach(c -> headlines.add(headline(c, c.nowMet() ? MET : MISSED)));
        comparison.of(TargetMoved.class).forEach(c -> headlines.add(headline(c, c.harder() ? RAISED : LOWERED)));
        Stream.<Change>concat(comparison.of(Added.class, Thing.GOAL), comparison.of(Dropped.class, Thing.GOAL))
                .forEach(c -> headlines.add(new Headline(
                        "Målet ”" + c.subject().name() + "” " + (c instanceof Added ? "är nytt." : "finns inte kvar."),
                        c.subject().section(),
                        c.effect(),
                        NEW)));
        return headlines;
    }

    private static Headline headline(Change change, double weight) {
        String text = change.subject().name() + ": " + change.clause() + ".";
        return new Headline(text, change.subject().section(), change.effect(), weight);
    }
}
