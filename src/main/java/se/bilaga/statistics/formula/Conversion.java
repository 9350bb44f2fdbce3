package se.bilaga.statistics.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cubes;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;
import se.bilaga.statistics.unit.Units;

/** From the unit that a formula gives to the unit that the author asks for. */
public final class Conversion {
    private static final int RATIO_DECIMALS = 2;

    /** A plain factor of ten or more, which is no part of a hundred. */
    private static final Pattern FACTOR = Pattern.compile("[*×·]\\s*(\\d{2,})(?![\\d,.]|\\s*[%\\p{L}])");

    private Conversion() {}

    /** What the formula's values are multiplied by; throws a {@link Fault} when the units do not fit. */
    public static BigFraction factor(Term term, Unit wanted, Text formula, Span at) {
        BigFraction factor =
                Units.convert(term.unit(), wanted).orElseThrow(() -> unfit(term.unit(), wanted, formula, at));
        if (factor.equals(Quantity.HUNDRED) && formula.value().matches("(?s).*(?<!\\d)100(?![\\d,.]|\\s*%).*")) {
            throw new Fault(
                    "dubbel-procent",
                    formula.at(),
                    Message.of(
                            "formeln räknar om till procent, och enheten gör det en gång till",
                            "the formula converts to percent, and the unit does so once more"),
                    Message.of("ta bort 100 ur formeln", "remove 100 from the formula"));
        }
        return factor;
    }

    /** The same values in {@code unit} where that is of one kind with theirs, 1,5 mnkr as 1 500 tkr; else as they are. */
    static Term alike(Term term, Unit unit) {
        if (!Units.alike(term.unit(), unit) || term.unit().equals(unit)) {
            return term;
        }
        BigFraction factor = Units.convert(term.unit(), unit).orElseThrow();
        int zeros = Math.max(0, String.valueOf(factor.longValue()).length() - 1);
        int decimals = Math.max(0, term.decimals() - zeros);
        return new Term(
                unit,
                decimals,
                term.additive(),
                term.shape(),
                place -> term.at(place).times(factor));
    }

    private static Fault unfit(Unit from, Unit wanted, Text formula, Span at) {
        if (from.equals(Unit.PERCENTAGE_POINTS) && wanted.equals(Unit.PERCENT)) {
            return new Fault(
                    "blandade-enheter",
                    at,
                    Message.of(
                            "skillnaden mellan två procenttal är procentenheter, inte procent",
                            "the difference of two percentages is procentenheter, not procent"),
                    Message.of("skriv enhet: procentenheter", "write enhet: procentenheter"));
        }
        return new Fault(
                "blandade-enheter",
                at,
                Message.of(
                        "formeln ger %s, men enheten är %s",
                        "the formula gives %s, but the unit is %s", from.name(), wanted.name()),
                factorWithUnit(from, wanted, formula)
                        .orElse(Message.of("skriv enhet: %s", "write enhet: %s", from.name())));
    }

    /** A share times a plain number is so much of that number's kind: {@code sjukfrånvaro * 365 dagar}. */
    private static Optional<Message> factorWithUnit(Unit from, Unit wanted, Text formula) {
        Matcher factor = FACTOR.matcher(formula.value());
        return from.equals(Unit.PERCENT) && wanted.kind() != UnitKind.OTHER && factor.find()
                ? Optional.of(Message.of(
                        "skriv enheten efter talet i formeln: %s %s",
                        "write the unit after the number in the formula: %s %s", factor.group(1), wanted.name()))
                : Optional.empty();
    }

    /** How many decimals a computed value is shown with: one for a share, two for a ratio. */
    public static int decimals(Term term, Unit wanted) {
        if (term.unit().equals(Unit.RATIO)) {
            return wanted.equals(Unit.PERCENT) ? Cubes.SHARE_DECIMALS : RATIO_DECIMALS;
        }
        return term.decimals();
    }
}
