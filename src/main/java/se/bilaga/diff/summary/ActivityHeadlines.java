package se.bilaga.diff.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change.Effect;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Moved;
import se.bilaga.plan.Plan;

/** Activities taken together: how many there are and were, which are gone, which were moved. */
final class ActivityHeadlines {
    private static final int NAMED = 3;
    private static final double BALANCE = 86;
    private static final double UNMENTIONED = 78;
    private static final double GONE = 66;
    private static final double MOVED = 57;

    private ActivityHeadlines() {}

    static Stream<Headline> of(Comparison comparison) {
        return Stream.of(balance(comparison), gone(comparison), moved(comparison))
                .flatMap(headlines -> headlines);
    }

    private static Stream<Headline> balance(Comparison comparison) {
        long old = activities(comparison.before().plan()).count();
        long recent = activities(comparison.now().plan()).count();
        long added = comparison.of(Added.class, Thing.ACTIVITY).count();
        long gone = comparison.of(Dropped.class, Thing.ACTIVITY).count();
        long finished = count(comparison, change -> !change.isDropped());
        long dropped = count(comparison, Finished::isDropped);
        if (old == 0 || recent == 0 || added + gone + finished + dropped == 0) {
            return Stream.of();
        }
        List<String> parts = Stream.of(
                        Swedish.number(recent - added) + " lever vidare",
                        part(added, "är ny", "är nya"),
                        part(finished, "är avslutad", "är avslutade"),
                        part(dropped, "utgår", "utgår"),
                        part(gone, "finns inte kvar", "finns inte kvar"))
                .filter(part -> !part.isEmpty())
                .toList();
        String text = "Planen har " + recent + (recent == 1 ? " aktivitet" : " aktiviteter") + " mot " + old
                + " i den förra: " + Swedish.list(parts) + ".";
        return Stream.of(new Headline(text, "", Effect.NEITHER, BALANCE));
    }

    /** How many have come to an end and stand no longer in the plan. */
    private static long count(Comparison comparison, Predicate<Finished> how) {
        return comparison
                .of(Finished.class, Thing.ACTIVITY)
                .filter(how)
                .filter(change -> activities(comparison.now().plan())
                        .noneMatch(id -> id.equals(change.subject().id())))
                .count();
    }

    /** The id of each, {@code ""} where it has none. */
    private static Stream<String> activities(Plan plan) {
        return plan.activities().stream()
                .flatMap(group -> group.activities().stream())
                .map(activity -> activity.id() == null ? "" : activity.id().value());
    }

    private static String part(long count, String one, String more) {
        return count == 0 ? "" : Swedish.count(count, one, more);
    }

    private static Stream<Headline> gone(Comparison comparison) {
        List<Dropped> all = comparison.of(Dropped.class, Thing.ACTIVITY).toList();
        List<Dropped> unmentioned = all.stream()
                .filter(dropped -> dropped.followUp() == null && dropped.into().isEmpty())
                .toList();
        if (unmentioned.isEmpty() || comparison.now().plan().followUp() == null) {
            return Headline.together(all, "aktivitet finns inte kvar", "aktiviteter finns inte kvar", GONE);
        }
        return Headline.together(
                unmentioned,
                "aktivitet finns inte kvar, och uppföljningen nämner den inte",
                "aktiviteter finns inte kvar, och uppföljningen nämner dem inte",
                UNMENTIONED);
    }

    private static Stream<Headline> moved(Comparison comparison) {
        List<Moved> moves = comparison.of(Moved.class, Thing.ACTIVITY).toList();
        List<String> first = moves.stream()
                .limit(NAMED)
                .map(one -> "”" + one.subject().name() + "” från " + one.from() + " till " + one.to())
                .toList();
        String count = Swedish.sentence(Swedish.count(moves.size(), "aktivitet", "aktiviteter"));
        String some = moves.size() > NAMED ? "bland annat " : "";
        return Headline.together(moves, count + " har flyttats: " + some + Swedish.list(first) + ".", MOVED);
    }
}
