package se.bilaga.statistics.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** The four operators over terms, with their units. */
final class Arithmetic {
    private Arithmetic() {}

    static Term sum(Term left, Term right, Span at) {
        Term like = Conversion.alike(right, left.unit());
        Unit unit = Units.plus(left.unit(), like.unit()).orElseThrow(() -> mixed(left, right, at));
        return combined(left, like, unit, sums(left, right), at, (a, b) -> Quantity.sum(List.of(a, b)));
    }

    static Term difference(Term left, Term right, boolean whole, Span at) {
        Term like = Conversion.alike(right, left.unit());
        Unit unit = Units.minus(left.unit(), like.unit(), whole).orElseThrow(() -> mixed(left, right, at));
        return combined(left, like, unit, sums(left, right), at, Quantity::minus);
    }

    private static boolean sums(Term left, Term right) {
        return left.additiveOrNumber() && right.additiveOrNumber();
    }

    static Term product(Term left, Term right, Span at) {
        Units.Scaled scaled = Units.times(left.unit(), right.unit()).orElseThrow(() -> mixed(left, right, at));
        boolean additive = left.additive() || right.additive();
        return combined(
                left, right, scaled.unit(), additive, at, (a, b) -> a.times(b).times(scaled.factor()));
    }

    static Term quotient(Term left, Term right, Expr.Operation operation) {
        Units.Scaled scaled =
                Units.over(left.unit(), right.unit()).orElseThrow(() -> mixed(left, right, operation.at()));
        List<Dimension> shape = Shapes.union(List.of(left, right), operation.at());
        boolean additive = left.additive() && right.unit().equals(Units.NUMBER);
        int decimals = Math.max(Measure.QUOTIENT_DECIMALS, left.decimals());
        return new Term(scaled.unit(), decimals, additive, shape, place -> {
            Measure each = new Measure.Ratio(right.values(place, operation.at()), scaled);
            Quantity ratio = each.at(left.values(place, operation.at()), place.coordinates())
                    .quantity();
            return ratio instanceof Absent absent && absent.absence() == Absence.UNDEFINED && absent.where() == null
                    ? divisionByZero(operation, right, place)
                    : ratio;
        });
    }

    private static Term combined(
            Term left, Term right, Unit unit, boolean additive, Span at, BinaryOperator<Quantity> operator) {
        List<Dimension> shape = Shapes.union(List.of(left, right), at);
        int decimals = Math.max(left.decimals(), right.decimals());
        return new Term(unit, decimals, additive, shape, place -> operator.apply(left.at(place), right.at(place)));
    }

    private static Absent divisionByZero(Expr.Operation operation, Term divisor, Term.Place place) {
        List<String> where = new ArrayList<>();
        for (Dimension dimension : divisor.shape()) {
            where.addAll(place.coordinates().of(dimension.name()));
        }
        String divided = operation.right().at().text();
        Message message = where.isEmpty()
                ? Message.of("%s är noll, och noll går inte att dela med", "%s is zero, a division by zero", divided)
                : Message.of(
                        "%s är noll för %s, och noll går inte att dela med",
                        "%s is zero for %s, a division by zero", divided, String.join(", ", where));
        return Absent.undefined(message).at(operation.at());
    }

    private static Message withUnit(Unit unit) {
        return Message.of(
                "skriv enheten efter talet: 5 %s",
                "write the unit after the number: 5 %s", unit.equals(Unit.PERCENT) ? "%" : unit.name());
    }

    static Fault mixed(Term left, Term right, Span at) {
        return new Fault(
                "blandade-enheter",
                at,
                Message.of(
                        "%s och %s kan inte räknas ihop",
                        "%s and %s do not combine",
                        left.unit().name(),
                        right.unit().name()),
                left.unit().equals(Units.NUMBER) || right.unit().equals(Units.NUMBER)
                        ? withUnit(left.unit().equals(Units.NUMBER) ? right.unit() : left.unit())
                        : Message.of("räkna med serier av samma enhet", "compute with series of the same unit"));
    }
}
