package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Moved;
import se.bilaga.diff.change.NotComparable;
import se.bilaga.diff.change.Renamed;
import se.bilaga.diff.change.Thing;

/** Documents of different kinds, and areas that came, went or were filled anew. */
final class AreaHeadlines {
    private static final double DOCUMENT = 100;
    private static final double GONE = 90;
    private static final double NEW = 88;
    private static final double REPLACED = 80;
    private static final double RENAMED = 45;

    private AreaHeadlines() {}

    static List<Headline> of(Comparison comparison) {
        List<Headline> headlines = new ArrayList<>();
        comparison
                .of(NotComparable.class, Thing.DOCUMENT)
                .forEach(c -> headlines.add(new Headline(
                        "Planerna är av olika slag, " + c.from() + " och " + c.to()
                                + "; bara det som finns i båda kan jämföras.",
                        "",
                        Effect.NEITHER,
                        DOCUMENT)));
        comparison.of(Dropped.class, Thing.AREA).forEach(c -> headlines.add(gone(comparison, c.subject())));
        comparison.of(Added.class, Thing.AREA).forEach(c -> headlines.add(fresh(comparison, c.subject())));
        comparison
                .of(Renamed.class, Thing.AREA)
                .forEach(c -> headlines.add(headline(
                        "Området " + c.from() + " heter nu " + c.subject().name() + ".", c.subject(), RENAMED)));
        headlines.addAll(replaced(comparison));
        return headlines;
    }

    private static Headline gone(Comparison comparison, ChangeSubject area) {
        List<String> moved = comparison
                .of(Moved.class, Thing.ACTIVITY)
                .filter(move -> move.from().equals(area.name()))
                .map(Moved::to)
                .toList();
        int lost = (int) lost(comparison, area.name()).count();
        StringBuilder text = new StringBuilder(area.name() + " är inte längre ett eget område.");
        if (!moved.isEmpty()) {
            text.append(" Av dess ")
                    .append(Swedish.count(moved.size() + lost, "aktivitet", "aktiviteter"))
                    .append(" lever ")
                    .append(Swedish.number(moved.size()))
                    .append(" vidare under ")
                    .append(Swedish.list(moved.stream().distinct().toList()))
                    .append(lost == 0 ? "." : "; " + Swedish.number(lost) + " finns inte kvar.");
        } else if (lost > 0) {
            text.append(" Dess ")
                    .append(Swedish.count(lost, "aktivitet", "aktiviteter"))
                    .append(" finns inte kvar.");
        }
        return headline(text.toString(), area, GONE);
    }

    private static Headline fresh(Comparison comparison, ChangeSubject area) {
        int added = (int) added(comparison, area.name()).count();
        String with = added == 0 ? "" : ", med " + Swedish.count(added, "ny aktivitet", "nya aktiviteter");
        return headline("Nytt område: " + area.name() + with + ".", area, NEW);
    }

    /** Areas of both plans in which nothing is kept. */
    private static List<Headline> replaced(Comparison comparison) {
        List<Headline> headlines = new ArrayList<>();
        for (Group group : new Grouping(comparison).groups()) {
            String area = group.title();
            List<Change> fresh = added(comparison, area).toList();
            int lost = (int) lost(comparison, area).count();
            if (!fresh.isEmpty() && lost > 1 && kept(group) == 0) {
                String text = "Alla aktiviteter under " + area + " är utbytta: " + Swedish.number(lost)
                        + " finns inte kvar och " + Swedish.number(fresh.size()) + " är nya.";
                headlines.add(headline(text, fresh.get(0).subject(), REPLACED));
            }
        }
        return headlines;
    }

    private static long kept(Group group) {
        return group.parts().stream()
                .filter(part -> part.kind() == SummaryPart.Kind.SAME || part.kind() == SummaryPart.Kind.CHANGED)
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.subject().thing() == Thing.ACTIVITY)
                .count();
    }

    private static Stream<Change> lost(Comparison comparison, String area) {
        return Stream.<Change>concat(
                        comparison.of(Dropped.class, Thing.ACTIVITY), comparison.of(Finished.class, Thing.ACTIVITY))
                .filter(change -> change.subject().areas().contains(area));
    }

    private static Stream<Change> added(Comparison comparison, String area) {
        return comparison
                .of(Added.class, Thing.ACTIVITY)
                .filter(change -> change.subject().areas().contains(area))
                .map(change -> change);
    }

    private static Headline headline(String text, ChangeSubject subject, double weight) {
        return new Headline(text, subject.section(), Effect.NEITHER, weight);
    }
}
