package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.LevelChanged;
import se.bilaga.diff.change.Thing;

/** Risks that rose, fell, came or went. */
final class RiskHeadlines {
    private static final double UP = 92;
    private static final double NEW = 82;
    private static final double DOWN = 60;
    private static final double CLOSED = 58;
    private static final double GONE = 74;

    private RiskHeadlines() {}

    static List<Headline> of(Comparison comparison) {
        List<Headline> headlines = new ArrayList<>();
        comparison
                .of(LevelChanged.class, Thing.RISK)
                .forEach(c -> headlines.add(headline(
                        "Risken ”" + c.subject().name() + "” har " + (c.isUp() ? "höjts" : "sänkts") + " från "
                                + c.before().orElse("") + " till " + c.now().orElse("") + ".",
                        c,
                        (c.isUp() ? UP : DOWN) + Math.min(5, Math.abs(c.nowLevel() - c.level()) / 2.0))));
        together(comparison.of(Added.class, Thing.RISK).toList(), "ny risk", "nya risker", NEW, headlines);
        together(
                comparison.of(Finished.class, Thing.RISK).toList(),
                "risk är hanterad",
                "risker är hanterade",
                CLOSED,
                headlines);
        together(
                comparison.of(Dropped.class, Thing.RISK).toList(),
                "risk finns inte kvar utan att vara avslutad",
                "risker finns inte kvar utan att vara avslutade",
                GONE,
                headlines);
        return headlines;
    }

    private static void together(
            List<? extends Change> changes, String one, String more, double weight, List<Headline> headlines) {
        if (!changes.isEmpty()) {
            List<String> names =
                    changes.stream().map(change -> change.subject().name()).toList();
            String count = Swedish.sentence(Swedish.count(changes.size(), one, more));
            headlines.add(headline(count + ": " + Swedish.among(names, 3) + ".", changes.get(0), weight));
        }
    }

    private static Headline headline(String text, Change change, double weight) {
        Effect effect = change.effect();
        return new Headline(text, change.subject().section(), effect, weight);
    }
}
