package se.bilaga.check.disclosure;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;

/**
 * A cell of a series that counts persons, or the total over some of its dimensions.
 *
 * @param key a member of each dimension, {@code totalt} for a total
 * @param written what the series has at this place; null where it has nothing
 */
record CountedCell(Cube cube, List<String> key, @Nullable Observation written) {
    private static final double TOTAL = 3;
    private static final double GREAT = 1000;

    CountedCell {
        key = List.copyOf(key);
    }

    static CountedCell at(Cube cube, List<String> key) {
        return new CountedCell(cube, key, cube.cells().get(key));
    }

    String name() {
        return cube.id() + " " + label();
    }

    String label() {
        return String.join(" ", key);
    }

    /** Where it is written, or its series where it is not. */
    Span at() {
        return written == null ? cube.series().at() : written.at();
    }

    @Nullable
    BigFraction value() {
        return written == null ? null : written.value();
    }

    /** Whether nobody was to be counted here, so that it is nothing. */
    boolean isEnded() {
        return written != null && written.quantity() instanceof Absent absent && absent.absence() == Absence.ENDED;
    }

    /** Whether the author keeps it back: a value is due here and none is given. */
    boolean isKeptBack() {
        return written != null && written.value() == null && !isEnded();
    }

    /** What is lost by hiding it: less by a small number than by a great one, most by a total. */
    double cost() {
        BigFraction value = value();
        double size = value == null ? 0 : Math.abs(value.doubleValue());
        return 1
                + size / (GREAT + size)
                + TOTAL * key.stream().filter(Member.TOTAL::equals).count();
    }
}
