package se.bilaga.statistics.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.ReferenceValue;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Units;

/**
 * A figure set against another: this year's against last year's, women's against men's, an outcome against its goal.
 *
 * @param shown both with their names: {@code sjukfrånvaro 2023: 5,9 %, 2022: 6,8 %}
 */
record Movement(Figure now, Figure before, Figure difference, String shown) {
    private static final List<String> COMPARE = List.of("differens", "förändring", "belopp");

    /** Of a series against an earlier time, or what {@code mot} names in it; throws a {@link Fault} where there is none. */
    static Movement of(Cube cube, List<Text> words) {
        List<Text> all = new ArrayList<>(words);
        all.removeIf(word -> COMPARE.contains(word.value()));
        int against = index(all, "mot");
        all.add(
                against < 0 ? all.size() : against,
                new Text("differens", cube.series().at()));
        Told told = ReferenceValue.told(Reference.read(cube, all));
        Measure.Difference measure = (Measure.Difference) told.measure();
        Figure now = figure(Measured.of(measure.of(), cube, told.place()));
        Coordinates base = told.place().and(measure.base());
        Figure before = figure(Measured.of(measure.of(), cube, base));
        String shown = Named.of(cube, told.place()) + ": " + NumberText.of(now) + ", " + Named.members(cube, base)
                + ": " + NumberText.of(before);
        return new Movement(now, before, figure(told.shown()), shown);
    }

    /** Of two figures, of two series perhaps. */
    static Movement between(Placed one, Placed other) {
        Figure before = other.figure();
        BigFraction factor = Units.convert(before.unit(), one.figure().unit()).orElseThrow(() -> unlike(one, other));
        Figure now = one.figure();
        Quantity apart = new Exact(now.value()).minus(new Exact(before.value()).times(factor));
        int decimals = Math.max(now.decimals(), before.decimals());
        Figure difference =
                new Figure(Objects.requireNonNull(apart.exact()), now.unit().ofDifference(), decimals, now.at());
        return new Movement(now, before, difference, one.shown() + ", " + other.shown());
    }

    private static Fault unlike(Placed one, Placed other) {
        return new Fault(
                "blandade-enheter",
                null,
                Message.of("%s och %s har olika enheter", "%s and %s have different units", one.shown(), other.shown()),
                Message.of("jämför samma slags siffror", "compare figures of a kind"));
    }

    /** Whether one lies so to the other, by what readers are shown. */
    boolean is(Bound bound) {
        BigFraction shown = Numeral.exact(NumberText.rounded(difference));
        BigFraction base = Numeral.exact(NumberText.rounded(before));
        return bound.holds(base.add(shown), base, difference.decimals());
    }

    private static int index(List<Text> words, String word) {
        return words.stream().map(Text::value).toList().indexOf(word);
    }

    private static Figure figure(Measured measured) {
        return Objects.requireNonNull(measured.figure());
    }

    /** Which way, by what readers are shown. */
    Direction direction(Tolerance tolerance) {
        return tolerance.holds(difference.value(), before.value())
                ? Direction.SAME
                : Direction.of(NumberText.rounded(difference).signum());
    }
}
