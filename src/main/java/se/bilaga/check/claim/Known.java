package se.bilaga.check.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/**
 * A figure and how prose quotes it.
 *
 * @param reference what stands between the braces: {@code anställda 2024-10 kvinnor andel}
 * @param years those that it belongs to; empty when the series has no time
 * @param compares whether it sets two times against each other
 */
public record Known(Cube cube, String reference, Figure figure, Set<Integer> years, boolean compares) {

    /** Whether {@code typed} may stand for this figure. */
    boolean matches(Mention typed) {
        return fits(typed.kind()) && typed.tells(figure.value(), figure.unit());
    }

    /** Whether {@code typed} is this figure, rounded as it was typed. */
    public boolean equalsRounded(Mention typed) {
        return fits(typed.kind()) && typed.equalsRounded(figure.value(), figure.unit());
    }

    /** Whether a reference can quote it; else it follows from two that can be quoted. */
    public boolean isQuotable() {
        return !reference.isEmpty();
    }

    /** Whether it is a value as it stands or a total, no share and no change. */
    boolean isValue() {
        return isQuotable() && !compares && !reference.endsWith(" andel");
    }

    /** Whether {@code sentence} names its time and its groups. */
    public boolean isToldIn(String sentence) {
        String[] words = reference.toLowerCase(Locale.ROOT).split(" ", -1);
        return words.length > 1 && Stream.of(words).skip(1).allMatch(word -> says(sentence, word));
    }

    private static boolean says(String sentence, String word) {
        String stem = word.replaceAll("[\"']", "");
        return TimeKey.parse(stem).map(time -> sentence.contains(time.label())).orElse(sentence.contains(stem));
    }

    /** The last of the years that it belongs to; 0 without any. */
    int lastYear() {
        return years.stream().max(Integer::compare).orElse(0);
    }

    /** How far {@code typed} is from this figure, as a part of the figure; from zero all are as far. */
    BigFraction distance(Mention typed) {
        Quantity value = new Exact(figure.value());
        BigFraction part = typed.quantity().minus(value).over(value).size().exact();
        return part == null ? BigFraction.ONE : part;
    }

    /** How many more of the words that the figure is quoted by stand in {@code sentence} than do not. */
    int fitness(String sentence) {
        int fitness = 0;
        for (String word : reference.toLowerCase(Locale.ROOT).split(" ", -1)) {
            String stem = word.replaceAll("[\"']", "");
            if (!stem.equals(cube.id())) {
                fitness += says(sentence, word) ? 1 : -1;
            }
        }
        return compares ? fitness - 1 : fitness;
    }

    boolean fits(Mention.Kind kind) {
        return switch (kind) {
            case PERCENT -> figure.unit().equals(Unit.PERCENT) || figure.unit().equals(Unit.PERCENTAGE_POINTS);
            case PERCENTAGE_POINTS -> figure.unit().equals(Unit.PERCENTAGE_POINTS);
            case COUNT ->
                !figure.unit().equals(Unit.PERCENT)
                        && !figure.unit().equals(Unit.PERCENTAGE_POINTS)
                        && figure.unit().kind() != UnitKind.MONEY;
            case MONEY -> figure.unit().kind() == UnitKind.MONEY;
            case YEAR, LABEL -> false;
        };
    }
}
