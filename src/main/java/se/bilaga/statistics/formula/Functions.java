package se.bilaga.statistics.formula;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cubes;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** The functions of formulas. */
final class Functions {
    private Functions() {}

    /** The least or greatest value, place by place. */
    static Term extreme(List<Term> terms, Span at, int sign) {
        Term first = terms.get(0);
        for (Term other : terms) {
            if (!other.unit().equals(first.unit()) && !other.unit().equals(Units.NUMBER)) {
                throw Arithmetic.mixed(first, other, at);
            }
        }
        int decimals = terms.stream().mapToInt(Term::decimals).max().orElse(0);
        boolean additive = terms.stream().allMatch(Term::additiveOrNumber);
        return new Term(
                first.unit(), decimals, additive, Shapes.union(terms, at), place -> extreme(terms, place, sign));
    }

    private static @Nullable BigFraction extreme(List<Term> terms, Term.Place place, int sign) {
        BigFraction best = terms.get(0).at(place);
        for (Term term : terms) {
            BigFraction value = term.at(place);
            if (value == null || best == null) {
                return null;
            }
            best = value.compareTo(best) * sign > 0 ? value : best;
        }
        return best;
    }

    static Term sum(Term of, Dimension over, Span at) {
        checkSum(of, at);
        return new Term(
                of.unit(), of.decimals(), true, Shapes.without(of.shape(), over.name()), place -> sum(of, over, place));
    }

    private static void checkSum(Term of, Span at) {
        if (!of.additive()) {
            throw new Fault(
                    "ej-summerbar",
                    at,
                    Message.of(
                            "%s kan inte summeras",
                            "%s cannot be summed", of.unit().name()),
                    Message.of("räkna på antalen i stället", "compute on the counts instead"));
        }
    }

    private static @Nullable BigFraction sum(Term of, Dimension over, Term.Place place) {
        BigFraction sum = BigFraction.ZERO;
        for (Member member : over.parts()) {
            BigFraction value = of.at(place.with(over.name(), member.key()));
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    static Term mean(Term of, Dimension over) {
        BigFraction count = BigFraction.of(over.parts().size());
        int decimals = Math.max(Arithmetic.QUOTIENT_DECIMALS, of.decimals());
        return new Term(of.unit(), decimals, of.additive(), Shapes.without(of.shape(), over.name()), place -> {
            BigFraction sum = sum(of, over, place);
            return sum == null ? null : sum.divide(count);
        });
    }

    /** In procent of the total over a dimension. */
    static Term share(Term of, Dimension over, Span at) {
        checkSum(of, at);
        return new Term(Unit.PERCENT, Cubes.SHARE_DECIMALS, false, of.shape(), place -> {
            BigFraction part = of.at(place);
            BigFraction whole = of.at(place.without(over.name()));
            return percent(part, whole, at);
        });
    }

    /** The value at the time before, among the times that the series has. */
    static Term previous(Term of, Span at) {
        Dimension time = time(of, at);
        Dimension later = new Dimension(
                time.name(),
                time.label(),
                true,
                time.members().stream().filter(m -> time.before(m).isPresent()).toList());
        List<Dimension> shape = of.shape().stream()
                .map(dimension -> dimension.time() ? later : dimension)
                .toList();
        return new Term(of.unit(), of.decimals(), of.additive(), shape, place -> before(time, place)
                .map(of::at)
                .orElse(null));
    }

    private static Optional<Term.Place> before(Dimension time, Term.Place place) {
        List<String> now = place.coordinates().of(time.name());
        return time.members().stream()
                .filter(member -> now.equals(List.of(member.key())))
                .findFirst()
                .flatMap(time::before)
                .map(earlier -> place.with(time.name(), earlier.key()));
    }

    /** The change from the time before, in procent of the value then. */
    static Term change(Term of, Span at) {
        Term before = previous(of, at);
        return new Term(Unit.PERCENT, Cubes.SHARE_DECIMALS, false, before.shape(), place -> {
            BigFraction now = of.at(place);
            BigFraction then = before.at(place);
            return now == null || then == null ? null : percent(now.subtract(then), then.abs(), at);
        });
    }

    private static @Nullable BigFraction percent(@Nullable BigFraction part, @Nullable BigFraction whole, Span at) {
        if (part == null || whole == null) {
            return null;
        }
        if (whole.signum() == 0) {
            throw new Fault(
                    Fault.BY_ZERO,
                    at,
                    Message.of("det som delas med är noll", "a division by zero"),
                    Message.of("rätta värdet", "correct the value"));
        }
        return part.divide(whole).multiply(Units.HUNDRED);
    }

    private static Dimension time(Term of, Span at) {
        return of.shape().stream()
                .filter(Dimension::time)
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "saknad-dimension",
                        at,
                        Message.of("serien har ingen tid att jämföra mellan", "the series has no time to compare over"),
                        Message.of(
                                "ge serien en dimension år, månad eller period",
                                "give it a dimension år, månad or period")));
    }
}
