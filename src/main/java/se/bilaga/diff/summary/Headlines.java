package se.bilaga.diff.summary;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.FigureChange.NotComparable;
import se.bilaga.diff.change.FigureChange.OutcomeChanged;
import se.bilaga.diff.change.FigureChange.Redefined;
import se.bilaga.diff.change.FigureChange.TargetMoved;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.LevelChanged;
import se.bilaga.diff.change.Reassigned;
import se.bilaga.diff.change.Renamed;
import se.bilaga.diff.change.Rescheduled;

/** Picks what a board member should know. */
final class Headlines {
    private static final int MOST = 10;

    private Headlines() {}

    static List<Headline> of(Comparison comparison) {
        return Stream.of(
                        ofOneEach(comparison),
                        ofSome(comparison),
                        AreaHeadlines.of(comparison),
                        ActivityHeadlines.of(comparison),
                        FigureHeadlines.of(comparison),
                        TextHeadlines.of(comparison))
                .flatMap(headlines -> headlines)
                .sorted(Comparator.comparingDouble(Headline::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private static Stream<Headline> ofOneEach(Comparison comparison) {
        return Stream.of(
                        each(
                                comparison.of(NotComparable.class, Thing.DOCUMENT),
                                c -> "Planerna är av olika slag, " + c.from() + " och " + c.to()
                                        + "; bara det som finns i båda kan jämföras.",
                                c -> 100.0),
                        each(
                                comparison.of(LevelChanged.class, Thing.RISK),
                                Headlines::level,
                                c -> (c.isUp() ? 92 : 60) + Math.min(5, Math.abs(c.nowLevel() - c.level()) / 2.0)),
                        each(
                                comparison.of(OutcomeChanged.class),
                                Headlines::said,
                                c -> c.nowMet() ? 62.0 : c.pending() ? 40.0 : 88.0),
                        each(
                                comparison.of(Change.Turned.class),
                                Headlines::said,
                                c -> c.effect() == Change.Effect.BAD ? 84.0 : 70.0),
                        each(comparison.of(Redefined.class), Headlines::said, c -> 67.0),
                        each(comparison.of(TargetMoved.class), Headlines::said, c -> c.harder() < 0 ? 81.0 : 61.0),
                        each(comparison.of(Added.class, Thing.GOAL), c -> goal(c) + " är nytt.", c -> 64.0),
                        each(comparison.of(Dropped.class, Thing.GOAL), c -> goal(c) + " finns inte kvar.", c -> 64.0),
                        each(
                                comparison.of(Renamed.class, Thing.DOCUMENT),
                                c -> "Dokumentet heter nu ”" + c.subject().name() + "”, förut ”" + c.from() + "”.",
                                c -> 60.0),
                        each(
                                comparison.of(Renamed.class, Thing.AREA),
                                c -> "Området " + c.from() + " heter nu "
                                        + c.subject().name() + ".",
                                c -> 45.0))
                .flatMap(headlines -> headlines);
    }

    private static <C extends Change> Stream<Headline> each(
            Stream<C> changes, Function<C, String> sentence, Function<C, Double> weight) {
        return changes.map(change -> Headline.of(change, sentence.apply(change), weight.apply(change)));
    }

    private static String level(LevelChanged change) {
        return "Risken ”" + change.subject().name() + "” har " + (change.isUp() ? "höjts" : "sänkts") + " från "
                + change.before().orElse("") + " till " + change.now().orElse("") + ".";
    }

    private static String said(Change change) {
        return change.subject().name() + ": " + change.clause() + ".";
    }

    private static String goal(Change change) {
        return "Målet ”" + change.subject().name() + "”";
    }

    private static Stream<Headline> ofSome(Comparison of) {
        return Stream.of(
                        some(of.of(Added.class, Thing.ACTIVITY), "aktivitet är ny", "aktiviteter är nya", 72),
                        some(
                                of.of(Finished.class, Thing.ACTIVITY).filter(c -> !c.isDropped()),
                                "aktivitet är avslutad",
                                "aktiviteter är avslutade",
                                70),
                        some(
                                of.of(Finished.class, Thing.ACTIVITY).filter(Finished::isDropped),
                                "aktivitet utgår",
                                "aktiviteter utgår",
                                73),
                        some(
                                of.of(Rescheduled.class, Thing.ACTIVITY).filter(Rescheduled::isPostponed),
                                "aktivitet är senarelagd",
                                "aktiviteter är senarelagda",
                                76),
                        some(
                                of.of(Reassigned.class, Thing.ACTIVITY),
                                "aktivitet har fått en ny ansvarig",
                                "aktiviteter har fått nya ansvariga",
                                50),
                        some(of.of(Added.class, Thing.RISK), "ny risk", "nya risker", 82),
                        some(of.of(Finished.class, Thing.RISK), "risk är hanterad", "risker är hanterade", 58),
                        some(
                                of.of(Dropped.class, Thing.RISK),
                                "risk finns inte kvar utan att vara avslutad",
                                "risker finns inte kvar utan att vara avslutade",
                                74),
                        some(of.of(Added.class, Thing.TABLE), "ny tabell", "nya tabeller", 59),
                        some(
                                of.of(Dropped.class, Thing.TABLE),
                                "tabell finns inte kvar",
                                "tabeller finns inte kvar",
                                59))
                .flatMap(headlines -> headlines);
    }

    private static Stream<Headline> some(Stream<? extends Change> changes, String one, String more, double weight) {
        return Headline.together(changes.toList(), one, more, weight);
    }
}
