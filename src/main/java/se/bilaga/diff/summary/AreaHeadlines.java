package se.bilaga.diff.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Moved;

/** Areas that came, went or were filled anew. */
record AreaHeadlines(Comparison comparison) {
    private static final double GONE = 90;
    private static final double NEW = 88;
    private static final double REPLACED = 80;

    static Stream<Headline> of(Comparison comparison) {
        AreaHeadlines all = new AreaHeadlines(comparison);
        Stream<Headline> gone = comparison.of(Dropped.class, Thing.AREA).map(all::gone);
        Stream<Headline> fresh = comparison.of(Added.class, Thing.AREA).map(all::fresh);
        Stream<Headline> replaced = comparison
                .of(Added.class, Thing.ACTIVITY)
                .flatMap(added -> added.subject().areas().stream().limit(1))
                .distinct()
                .flatMap(all::replaced);
        return Stream.of(gone, fresh, replaced).flatMap(headlines -> headlines);
    }

    private Headline gone(Dropped change) {
        String area = change.subject().name();
        List<String> moved = comparison
                .of(Moved.class, Thing.ACTIVITY)
                .filter(move -> move.from().equals(area))
                .map(Moved::to)
                .toList();
        String rest = fates(area, 0);
        String text = area + " är inte längre ett eget område.";
        if (!moved.isEmpty()) {
            long all = moved.size() + in(area).filter(AreaHeadlines::isOver).count();
            text += " Av dess " + Swedish.count(all, "aktivitet", "aktiviteter") + " lever "
                    + Swedish.number(moved.size()) + " vidare under "
                    + Swedish.list(moved.stream().distinct().toList()) + (rest.isEmpty() ? "." : "; " + rest + ".");
        } else if (!rest.isEmpty()) {
            text += " Av dess aktiviteter: " + rest + ".";
        }
        return Headline.of(change, text, GONE);
    }

    private Headline fresh(Added change) {
        String area = change.subject().name();
        long added = in(area).filter(Added.class::isInstance).count();
        String with = added == 0 ? "" : ", med " + Swedish.count(added, "ny aktivitet", "nya aktiviteter");
        return Headline.of(change, "Nytt område: " + area + with + ".", NEW);
    }

    /** Of an area of both plans in which nothing is kept. */
    private Stream<Headline> replaced(String area) {
        List<Change> fresh = in(area).filter(Added.class::isInstance).toList();
        long over = in(area).filter(AreaHeadlines::isOver).count();
        Predicate<Change> changed = change -> isOver(change) || change instanceof Added;
        if (over < 2 || !in(area).allMatch(changed)) {
            return Stream.of();
        }
        String text = "Alla aktiviteter under " + area + " är utbytta: " + fates(area, fresh.size()) + ".";
        return Stream.of(Headline.of(fresh.get(0), text, REPLACED));
    }

    /** {@code två är avslutade, en utgår och en finns inte kvar}; {@code ""} where none has come to an end. */
    private String fates(String area, long fresh) {
        long dropped = in(area).filter(AreaHeadlines::isCancelled).count();
        long finished = in(area).filter(Finished.class::isInstance).count() - dropped;
        long gone = in(area).filter(Dropped.class::isInstance).count();
        List<String> parts = Stream.of(
                        part(finished, "är avslutad", "är avslutade"),
                        part(dropped, "utgår", "utgår"),
                        part(gone, "finns inte kvar", "finns inte kvar"),
                        part(fresh, "är ny", "är nya"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : Swedish.list(parts);
    }

    private static String part(long count, String one, String more) {
        return count == 0 ? "" : Swedish.count(count, one, more);
    }

    private static boolean isOver(Change change) {
        return change instanceof Dropped || change instanceof Finished;
    }

    private static boolean isCancelled(Change change) {
        return change instanceof Finished finished && finished.isDropped();
    }

    /** What happened to the activities of an area. */
    private Stream<Change> in(String area) {
        return comparison
                .of(Change.class, Thing.ACTIVITY)
                .filter(change -> change.subject().areas().contains(area));
    }
}
