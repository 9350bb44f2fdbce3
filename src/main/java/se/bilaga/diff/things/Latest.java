package se.bilaga.diff.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Effect;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.FigureChange.FigureChanged;
import se.bilaga.diff.change.FigureChange.NotComparable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/** The latest time of each plan's series, the whole and its parts, set against each other where that is fair. */
record Latest(ChangeSubject subject, Cube old, Cube recent) {

    List<Change> changes() {
        Optional<Dimension> oldTimes = old.timeDimension();
        Optional<Dimension> times = recent.timeDimension();
        if (oldTimes.isEmpty() || times.isEmpty()) {
            return oldTimes.isEmpty() && times.isEmpty() ? parts(null, null) : List.of();
        }
        Member then = last(oldTimes.get());
        Member latest = last(times.get());
        return then == null || latest == null || then.key().equals(latest.key()) ? List.of() : parts(then, latest);
    }

    private static @Nullable Member last(Dimension times) {
        List<Member> sorted = times.chronological();
        return sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
    }

    private List<Change> parts(@Nullable Member then, @Nullable Member latest) {
        List<Change> changes = new ArrayList<>();
        Coordinates from = at(old, then);
        Coordinates to = at(recent, latest);
        add("", from, to, then, latest, changes);
        for (Dimension dimension : recent.dimensions()) {
            if (!dimension.time() && old.dimension(dimension.name()).isPresent()) {
                dimension
                        .parts()
                        .forEach(member -> add(
                                word(member),
                                from.with(dimension.name(), member.key()),
                                to.with(dimension.name(), member.key()),
                                then,
                                latest,
                                changes));
            }
        }
        return changes;
    }

    private static Coordinates at(Cube cube, @Nullable Member time) {
        return time == null
                ? Coordinates.ALL
                : cube.timeDimension()
                        .map(dimension -> Coordinates.ALL.with(dimension.name(), time.key()))
                        .orElse(Coordinates.ALL);
    }

    private void add(
            String part,
            Coordinates from,
            Coordinates to,
            @Nullable Member then,
            @Nullable Member latest,
            List<Change> changes) {
        BigFraction before = old.value(from).orElse(null);
        BigFraction now = recent.value(to).orElse(null);
        boolean told = then != null || !Objects.equals(before, now);
        if (before != null && now != null && told) {
            changes.add(compared(part, before, now, then, latest));
        }
    }

    private Change compared(
            String part, BigFraction before, BigFraction now, @Nullable Member then, @Nullable Member latest) {
        String span = coverage(old, then);
        String nowSpan = coverage(recent, latest);
        if (!span.equals(nowSpan)) {
            String why = "siffran för " + time(then) + " omfattar " + known(span) + ", den för " + time(latest) + " "
                    + known(nowSpan);
            return new NotComparable(
                    subject, named(part, old, before, time(then)), named("", recent, now, time(latest)), why);
        }
        return new FigureChanged(
                subject,
                part,
                time(then),
                SeriesFigures.text(old, before),
                time(latest),
                SeriesFigures.text(recent, now),
                SeriesFigures.change(recent, before, now),
                SeriesFigures.size(recent, before, now),
                effect(recent, now.compareTo(before)),
                caution());
    }

    private static String named(String part, Cube cube, BigFraction value, String time) {
        return (part.isEmpty() ? "" : part + " ")
                + SeriesFigures.text(cube, value)
                + (time.isEmpty() ? "" : " för " + time);
    }

    private static String known(String span) {
        return span.isEmpty() ? "hela tiden" : span;
    }

    private static String coverage(Cube cube, @Nullable Member time) {
        Text span = time == null ? null : cube.series().coverage().get(time.key());
        return span == null ? "" : span.value();
    }

    private String caution() {
        if (!Objects.equals(old.series().population(), recent.series().population())) {
            return "planerna räknar inte samma grupp";
        }
        Text definition = old.series().definition();
        return Objects.equals(definition, recent.series().definition())
                ? ""
                : "måttet räknas inte lika: förut ”" + definition + "”, nu ”"
                        + recent.series().definition() + "”";
    }

    /** Whether a change in a direction is for the better. */
    static Effect effect(Cube recent, int direction) {
        if (direction == 0) {
            return Effect.NEITHER;
        }
        return switch (recent.series().good()) {
            case HIGHER -> direction > 0 ? Effect.GOOD : Effect.BAD;
            case LOWER -> direction < 0 ? Effect.GOOD : Effect.BAD;
            case NEITHER -> Effect.NEITHER;
        };
    }

    private static String time(@Nullable Member member) {
        return member == null ? "" : word(member);
    }

    /** As in the middle of a sentence: {@code oktober 2024}, {@code kvinnor}. */
    static String word(Member member) {
        String label = member.inSentence();
        boolean word = member.time() == null && label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }
}
