package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.TimePairs.Pair;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** What the data say where a sentence says something. */
final class Facts {
    /** Of what cannot be known nothing is wrong. */
    static final Meaning UNKNOWN = new Meaning(true, "");

    private Facts() {}

    /** A measure at a place; null where there is no such figure. */
    static @Nullable Measured measured(Measure measure, Cube cube, Coordinates place) {
        try {
            Measured found = Measured.of(measure, cube, place);
            return found.figure() == null ? null : found;
        } catch (Fault none) {
            return null;
        }
    }

    /** Whether a typed number tells a figure. */
    static boolean tells(Mention typed, Measured measured) {
        return typed.tells(Objects.requireNonNull(measured.quantity().exact()), measured.unit());
    }

    /** The same where the sentence says the direction in a word. */
    static boolean tellsSize(Mention typed, Measured measured) {
        return tells(typed, measured.size());
    }

    static Meaning value(Cube cube, Coordinates place, @Nullable Member time, Mention typed) {
        Measured value = measured(new Measure.Value(), cube, Speech.at(place, cube, time));
        return value == null
                ? UNKNOWN
                : new Meaning(tells(typed, value), named(cube, place, time) + ": " + value.text(true));
    }

    /** {@code sjukfrånvaro 2023, kvinnor}. */
    static String named(Cube cube, Coordinates place, @Nullable Member time) {
        List<String> words = new ArrayList<>();
        for (Dimension dimension : cube.dimensions()) {
            if (!dimension.time()) {
                place.of(dimension.name())
                        .forEach(key -> words.add(
                                dimension.find(key).map(Member::inSentence).orElse(key)));
            }
        }
        String when = time == null ? "" : " " + time.inSentence();
        return cube.id() + when + (words.isEmpty() ? "" : ", " + String.join(" och ", words));
    }

    /** The values at two times, {@code 25 088 i 2016, 25 502 i 2017}; null where one is not known. */
    static @Nullable Move move(Cube cube, Coordinates place, Pair pair) {
        Coordinates now = Speech.at(place, cube, pair.now());
        Coordinates before = Speech.at(place, cube, pair.before());
        Measured later = measured(new Measure.Value(), cube, now);
        Measured earlier = measured(new Measure.Value(), cube, before);
        if (later == null || earlier == null) {
            return null;
        }
        Coordinates base = Speech.at(Coordinates.ALL, cube, pair.before());
        Measured difference = measured(new Measure.Difference(new Measure.Value(), base), cube, now);
        Measured change = measured(new Measure.Change(new Measure.Value(), base), cube, now);
        return difference == null ? null : new Move(cube, place, pair, earlier, later, difference, change);
    }

    /**
     * How a series went from one time to another.
     *
     * @param change in percent; null where the first value is zero
     */
    record Move(
            Cube cube,
            Coordinates place,
            Pair pair,
            Measured before,
            Measured now,
            Measured difference,
            @Nullable Measured change) {

        int sign() {
            return difference.quantity().signum();
        }

        /** Whether the change is so small that authors call it none. */
        boolean isSlight(BigFraction part, BigFraction most) {
            Quantity size = difference.quantity().size();
            Quantity of = before.quantity().size();
            return (cube.unit().equals(Unit.PERCENT) && size.isWithin(BigFraction.ZERO, most))
                    || !size.isAbove(of.times(part));
        }

        /** {@code sjukfrånvaro, kvinnor: 6,8 % 2022, 6,2 % 2023 (−0,6 procentenheter)}. */
        String shown() {
            String percent = change == null || cube.unit().equals(Unit.PERCENT) ? "" : ", " + change.text(true);
            return named(cube, place, null) + ": " + before.text(true) + " "
                    + pair.before().inSentence() + ", " + now.text(true) + " "
                    + pair.now().inSentence() + " (" + difference.text(true) + percent + ")";
        }
    }
}
