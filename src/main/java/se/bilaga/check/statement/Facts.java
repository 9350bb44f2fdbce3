package se.bilaga.check.statement;

import java.math.BigDecimal;
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
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** What the data say where a sentence says something. */
final class Facts {
    private static final int EXACT = 12;
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

    /** As exact as a typed number can be held against. */
    static BigDecimal exact(Measured measured) {
        return NumberText.rounded(Objects.requireNonNull(measured.quantity().exact()), EXACT);
    }

    static BigDecimal exact(BigFraction value) {
        return NumberText.rounded(value, EXACT);
    }

    /** Whether a typed number tells a figure. */
    static boolean tells(Mention typed, Measured measured) {
        BigDecimal exact = exact(measured);
        boolean money = typed.kind() == Mention.Kind.MONEY;
        return typed.tells(money ? exact.multiply(Mention.kronor(measured.unit().name())) : exact);
    }

    /** The same where the sentence says the direction in a word. */
    static boolean tellsSize(Mention typed, Measured measured) {
        return tells(typed, measured.quantity().signum() < 0 ? negated(measured) : measured);
    }

    private static Measured negated(Measured measured) {
        return new Measured(measured.quantity().negated(), measured.unit(), measured.decimals(), measured.at());
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
        boolean isSlight(double part, double most) {
            double size = Math.abs(exact(difference).doubleValue());
            double of = Math.abs(exact(before).doubleValue());
            boolean points = cube.unit().equals(Unit.PERCENT) && size <= most;
            return sign() == 0 || points || (of > 0 && size <= part * of);
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
