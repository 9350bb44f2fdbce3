package se.bilaga.statistics.figure;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** Computes the figure of a reference in prose. */
public final class ReferenceValue {
    private final Reference reference;
    private final Cube cube;

    private ReferenceValue(Reference reference) {
        this.reference = reference;
        this.cube = reference.cube();
    }

    public static Figure of(Reference reference) {
        return new ReferenceValue(reference).figure();
    }

    private Figure figure() {
        Observation observation = required(reference.members());
        BigFraction value = compared(reference.members());
        Integer decimals = reference.decimals();
        return new Figure(
                reference.absolute() ? value.abs() : value,
                unit(),
                decimals == null ? decimals() : decimals,
                observation.at(),
                observation.remarks());
    }

    private Unit unit() {
        Unit unit = reference.share() ? Unit.PERCENT : cube.unit();
        Reference.Comparison comparison = reference.comparison();
        if (comparison == null) {
            return unit;
        }
        return switch (comparison) {
            case DIFFERENCE -> unit.ofDifference();
            case CHANGE -> Unit.PERCENT;
        };
    }

    private int decimals() {
        boolean plain = !reference.share() && reference.comparison() != Reference.Comparison.CHANGE;
        return plain ? cube.decimals() : cube.shareDecimals();
    }

    private BigFraction compared(Coordinates place) {
        BigFraction value = measured(place);
        Reference.Comparison comparison = reference.comparison();
        if (comparison == null) {
            return value;
        }
        BigFraction base = measured(base(place));
        return switch (comparison) {
            case DIFFERENCE -> value.subtract(base);
            case CHANGE -> percent(value.subtract(base), base.abs());
        };
    }

    /** The value, or its share of the total. */
    private BigFraction measured(Coordinates place) {
        BigFraction value = value(required(place));
        if (!reference.share()) {
            return value;
        }
        cube.checkShare();
        Members.Found last = reference.last();
        if (last == null) {
            throw new Fault(
                    "okänd-andel",
                    null,
                    Message.of("det framgår inte vad andelen gäller", "it is not said what the share is of"),
                    Message.of("ange delen, till exempel kvinnor", "name the part, for example kvinnor"));
        }
        return percent(value, value(required(place.without(last.dimension().name()))));
    }

    private Coordinates base(Coordinates place) {
        Members.Found against = reference.against();
        if (against != null) {
            return place.with(against.dimension().name(), against.member().key());
        }
        Dimension time = cube.timeDimension().orElseThrow(ReferenceValue::noBase);
        List<String> now = place.of(time.name());
        return time.members().stream()
                .filter(member -> now.isEmpty() ? time.members().size() == 1 : now.equals(List.of(member.key())))
                .findFirst()
                .flatMap(time::before)
                .map(before -> place.with(time.name(), before.key()))
                .orElseThrow(ReferenceValue::noBase);
    }

    private static Fault noBase() {
        return new Fault(
                "inget-att-jämföra",
                null,
                Message.of("det finns ingen tidigare period att jämföra med", "there is no earlier period to compare"),
                Message.of(
                        "skriv mot och perioden, till exempel mot 2023-10",
                        "write mot and the period, for example mot 2023-10"));
    }

    private Observation required(Coordinates place) {
        Observation observation = cube.at(summed(place));
        if (observation == null || observation.value() == null) {
            throw new Fault(
                    "saknad-uppgift",
                    null,
                    Message.of("uppgiften saknas i serien %s", "the value is missing in the series %s", cube.id()),
                    Message.of("skriv värdet i serien, eller ändra texten", "write the value, or change the text"));
        }
        return observation;
    }

    /** With the word {@code summa} a time that is not named is summed too. */
    private Coordinates summed(Coordinates place) {
        Coordinates all = place;
        for (Dimension dimension : cube.dimensions()) {
            if (reference.sum()
                    && dimension.time()
                    && place.of(dimension.name()).isEmpty()) {
                all = all.with(
                        dimension.name(),
                        dimension.members().stream().map(Member::key).toList());
            }
        }
        return all;
    }

    private static BigFraction value(Observation observation) {
        @Nullable BigFraction value = observation.value();
        if (value == null) {
            throw new IllegalStateException("a required value is missing");
        }
        return value;
    }

    private static BigFraction percent(BigFraction part, BigFraction whole) {
        if (whole.signum() == 0) {
            throw new Fault(
                    Fault.BY_ZERO,
                    null,
                    Message.of("det som jämförs med är noll", "what it is compared with is zero"),
                    Message.of("skriv differens i stället", "write differens instead"));
        }
        return part.divide(whole).multiply(Units.HUNDRED);
    }
}
