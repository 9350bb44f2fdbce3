package se.bilaga.statistics.saying;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/**
 * What a figure is held against, written as it stands: {@code 5,9 %}, {@code 1 500}, {@code två tredjedelar}.
 *
 * @param unit empty where none is written
 */
record Operand(BigFraction value, int decimals, String unit, Text at) {
    private static final Pattern NUMBER =
            Pattern.compile("([-−]?\\d{1,3}(?:[  ]\\d{3})+|[-−]?\\d+)([,.]\\d+)?\\s*(\\D*)");

    static boolean isTyped(String written) {
        return NUMBER.matcher(written).matches() || WordedShare.percent(written).isPresent();
    }

    /** Empty where no number is written. */
    static Optional<Operand> of(List<Text> words) {
        String written = words.stream().map(Text::value).collect(Collectors.joining(" "));
        Optional<BigFraction> share = WordedShare.percent(written);
        if (share.isPresent()) {
            return share.map(percent -> new Operand(percent, 0, Unit.PERCENT.name(), words.get(0)));
        }
        Matcher number = NUMBER.matcher(written);
        if (!number.matches()) {
            return Optional.empty();
        }
        String decimals = number.group(2) == null ? "" : number.group(2).replace(',', '.');
        String digits = number.group(1).replaceAll("[  ]", "").replace('−', '-');
        BigDecimal value = new BigDecimal(digits + decimals);
        return Optional.of(
                new Operand(Numeral.exact(value), value.scale(), number.group(3).strip(), words.get(0)));
    }

    /** Whether a figure lies so to it; throws a {@link Fault} where it is of another kind. */
    Verdict against(Bound bound, Placed placed) {
        Figure figure = placed.figure();
        Unit own = unit.isEmpty() ? figure.unit() : Unit.of(unit);
        BigFraction factor = Units.convert(own, figure.unit())
                .or(() ->
                        Optional.of(BigFraction.ONE).filter(one -> figure.unit().silent() && !isPercent(own)))
                .orElseThrow(() -> unlike(placed));
        boolean plain = factor.equals(BigFraction.ONE);
        int shown = plain ? decimals : Math.max(decimals, figure.decimals());
        return new Verdict(bound.holds(figure.value(), value.multiply(factor), shown), null, placed.shown());
    }

    private static boolean isPercent(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS);
    }

    private Fault unlike(Placed placed) {
        return new Fault(
                "blandade-enheter",
                at.at(),
                Message.of("%s är inte i %s", "%s is not in %s", placed.shown(), unit),
                isPercent(Unit.of(unit))
                        ? Message.of("lägg till andel, eller skriv ett tal", "add andel, or write a number")
                        : Message.of("skriv talet i samma enhet", "write the number in the same unit"));
    }
}
