package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.Finished;
import se.bilaga.diff.change.Moved;
import se.bilaga.diff.change.Reassigned;
import se.bilaga.diff.change.Rescheduled;
import se.bilaga.diff.change.Thing;

/** Activities taken together: how many came, went, were finished, postponed, moved or handed over. */
record ActivityHeadlines(Comparison comparison) {
    private static final int NAMED = 3;
    private static final double BALANCE = 86;
    private static final double UNMENTIONED = 78;
    private static final double POSTPONED = 76;
    private static final double NEW = 72;
    private static final double FINISHED = 70;
    private static final double GONE = 66;
    private static final double MOVED = 57;
    private static final double REASSIGNED = 50;

    static List<Headline> of(Comparison comparison) {
        ActivityHeadlines all = new ActivityHeadlines(comparison);
        List<Headline> headlines = new ArrayList<>();
        all.balance(headlines);
        all.gone(headlines);
        all.named(comparison.of(Added.class, Thing.ACTIVITY), "är ny", "är nya", NEW, headlines);
        all.named(comparison.of(Finished.class, Thing.ACTIVITY), "är avslutad", "är avslutade", FINISHED, headlines);
        all.named(
                comparison.of(Rescheduled.class, Thing.ACTIVITY).filter(Rescheduled::isPostponed),
                "är senarelagd",
                "är senarelagda",
                POSTPONED,
                headlines);
        all.named(
                comparison.of(Reassigned.class, Thing.ACTIVITY),
                "har fått en ny ansvarig",
                "har fått nya ansvariga",
                REASSIGNED,
                headlines);
        all.moved(headlines);
        return headlines;
    }

    private void balance(List<Headline> headlines) {
        int added = count(comparison.of(Added.class, Thing.ACTIVITY));
        int gone = count(comparison.of(Dropped.class, Thing.ACTIVITY));
        int finished = count(comparison.of(Finished.class, Thing.ACTIVITY).filter(change -> isGone(change.subject())));
        int old = comparison.before().plan().activities().stream()
                .mapToInt(g -> g.activities().size())
                .sum();
        int recent = comparison.now().plan().activities().stream()
                .mapToInt(g -> g.activities().size())
                .sum();
        if (old == 0 || recent == 0 || added + gone + finished == 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        parts.add(Swedish.number(recent - added) + " lever vidare");
        add(parts, added, " är ny", " är nya");
        add(parts, finished, " är avslutad", " är avslutade");
        add(parts, gone, " finns inte kvar", " finns inte kvar");
        String text = "Planen har " + recent + " aktiviteter mot " + old + " i den förra: " + Swedish.list(parts) + ".";
        headlines.add(new Headline(text, "", Effect.NEITHER, BALANCE));
    }

    private boolean isGone(ChangeSubject subject) {
        return comparison.now().plan().activities().stream()
                .flatMap(group -> group.activities().stream())
                .noneMatch(activity ->
                        activity.id() != null && activity.id().value().equals(subject.id()));
    }

    private static void add(List<String> parts, int count, String one, String more) {
        if (count > 0) {
            parts.add(Swedish.number(count) + (count == 1 ? one : more));
        }
    }

    private void gone(List<Headline> headlines) {
        List<Dropped> unmentioned = comparison
                .of(Dropped.class, Thing.ACTIVITY)
                .filter(dropped -> dropped.followUp() == null && dropped.partOf() == null)
                .toList();
        boolean followedUp = comparison.now().plan().followUp() != null;
        if (!unmentioned.isEmpty() && followedUp) {
            String verb = unmentioned.size() == 1 ? "den" : "dem";
            String text = Swedish.sentence(Swedish.count(unmentioned.size(), "aktivitet", "aktiviteter"))
                    + " finns inte kvar, och uppföljningen nämner " + verb + " inte: " + names(unmentioned) + ".";
            headlines.add(new Headline(text, section(unmentioned), Effect.NEITHER, UNMENTIONED));
        } else {
            named(comparison.of(Dropped.class, Thing.ACTIVITY), "finns inte kvar", "finns inte kvar", GONE, headlines);
        }
    }

    private void named(
            Stream<? extends Change> changes, String one, String more, double weight, List<Headline> headlines) {
        List<? extends Change> some = changes.toList();
        if (!some.isEmpty()) {
            String verb = some.size() == 1 ? one : more;
            String count = Swedish.sentence(Swedish.count(some.size(), "aktivitet", "aktiviteter"));
            headlines.add(
                    new Headline(count + " " + verb + ": " + names(some) + ".", section(some), effect(some), weight));
        }
    }

    private void moved(List<Headline> headlines) {
        List<Moved> moves = comparison.of(Moved.class, Thing.ACTIVITY).toList();
        if (moves.isEmpty()) {
            return;
        }
        Function<Moved, String> move = one -> "”" + one.subject().name() + "” från " + one.from() + " till " + one.to();
        String count = Swedish.sentence(Swedish.count(moves.size(), "aktivitet har", "aktiviteter har"));
        String flyttats = " flyttats: " + (moves.size() > NAMED ? "bland annat " : "");
        String list = Swedish.list(moves.stream().limit(NAMED).map(move).toList());
        headlines.add(new Headline(count + flyttats + list + ".", section(moves), Effect.NEITHER, MOVED));
    }

    private static String names(List<? extends Change> changes) {
        return Swedish.among(
                changes.stream().map(change -> change.subject().name()).toList(), NAMED);
    }

    /** The heading that all of them stand under, {@code ""} when there are several. */
    private static String section(List<? extends Change> changes) {
        List<String> sections = changes.stream()
                .map(change -> change.subject().section())
                .distinct()
                .toList();
        return sections.size() == 1 ? sections.get(0) : "";
    }

    private static Effect effect(List<? extends Change> changes) {
        List<Effect> effects = changes.stream().map(Change::effect).distinct().toList();
        return effects.size() == 1 ? effects.get(0) : Effect.NEITHER;
    }

    private static int count(Stream<?> changes) {
        return (int) changes.count();
    }
}
