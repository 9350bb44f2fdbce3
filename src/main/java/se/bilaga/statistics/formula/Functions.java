package se.bilaga.statistics.formula;

import java.util.List;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cubes;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** The functions of formulas. */
final class Functions {
    private Functions() {}

    /** The least or greatest value, place by place. */
    static Term extreme(List<Term> terms, Span at, int sign) {
        Term first = terms.get(0);
        List<Term> alike =
                terms.stream().map(term -> Conversion.alike(term, first.unit())).toList();
        for (Term other : alike) {
            if (!other.unit().equals(first.unit()) && !other.unit().equals(Units.NUMBER)) {
                throw Arithmetic.mixed(first, other, at);
            }
        }
        int decimals = terms.stream().mapToInt(Term::decimals).max().orElse(0);
        boolean additive = terms.stream().allMatch(Term::additiveOrNumber);
        return new Term(
                first.unit(),
                decimals,
                additive,
                Shapes.union(terms, at),
                place -> alike.stream()
                        .map(term -> term.at(place))
                        .reduce((best, next) -> extreme(best, next, sign))
                        .orElseThrow());
    }

    private static Quantity extreme(Quantity best, Quantity next, int sign) {
        Quantity apart = next.minus(best);
        return apart instanceof Absent ? apart : apart.signum() * sign > 0 ? next : best;
    }

    static Term sum(Term of, Dimension over, Span at) {
        checkSum(of, at);
        Measure sum = new Measure.Sum(over);
        return new Term(
                of.unit(),
                of.decimals(),
                true,
                Shapes.without(of.shape(), over.name()),
                place -> measured(sum, of, place, at));
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

    static Term mean(Term of, Dimension over, Span at) {
        Measure mean = new Measure.Mean(over);
        return new Term(
                of.unit(),
                mean.decimals(of.decimals(), Cubes.SHARE_DECIMALS),
                of.additive(),
                Shapes.without(of.shape(), over.name()),
                place -> measured(mean, of, place, at));
    }

    /** In procent of the total over a dimension. */
    static Term share(Term of, Dimension over, Span at) {
        checkSum(of, at);
        Measure share = new Measure.Share(List.of(over));
        return new Term(Unit.PERCENT, Cubes.SHARE_DECIMALS, false, of.shape(), place -> measured(share, of, place, at));
    }

    /** The place among the parts of a dimension, the highest first. */
    static Term rank(Term of, Dimension over, Span at) {
        Measure rank = new Measure.Rank(new Measure.Value(), over, true, of.decimals());
        Dimension parts = over.with(over.parts());
        return new Term(
                rank.unit(of.unit()),
                0,
                false,
                of.shape().stream()
                        .map(dimension -> dimension.equals(over) ? parts : dimension)
                        .toList(),
                place -> measured(rank, of, place, at));
    }

    /** What a measure is of a formula's values. */
    private static Quantity measured(Measure measure, Term of, Term.Place place, Span at) {
        Quantity found = measure.at(of.values(place, at), place.coordinates()).quantity();
        return found instanceof Absent absent && absent.where() == null ? absent.at(at) : found;
    }

    /** The value at the time before, among the times that the series has. */
    static Term previous(Term of, Span at) {
        Dimension time = time(of, at);
        return new Term(
                of.unit(),
                of.decimals(),
                of.additive(),
                later(of, time),
                place -> place.coordinates()
                        .before(time)
                        .map(before -> of.at(place.at(before)))
                        .orElse(Absent.MISSING));
    }

    /** A formula's dimensions, of the times those that have one before. */
    private static List<Dimension> later(Term of, Dimension time) {
        Dimension later = time.with(
                time.members().stream().filter(m -> time.before(m).isPresent()).toList());
        return of.shape().stream()
                .map(dimension -> dimension.time() ? later : dimension)
                .toList();
    }

    /** The change from the time before, in procent of the value then. */
    static Term change(Term of, Span at) {
        Dimension time = time(of, at);
        return new Term(
                Unit.PERCENT,
                Cubes.SHARE_DECIMALS,
                false,
                later(of, time),
                place -> place.coordinates()
                        .before(time)
                        .map(before -> measured(new Measure.Change(new Measure.Value(), before), of, place, at))
                        .orElse(Absent.MISSING));
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
