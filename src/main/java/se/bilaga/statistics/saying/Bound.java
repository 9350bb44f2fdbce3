package se.bilaga.statistics.saying;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.figure.NumberText;

/** How a figure lies to another, and the words for it. */
enum Bound {
    OVER("över", "högre än", "fler än", "mer än", "större än"),
    UNDER("under", "lägre än", "färre än", "mindre än"),
    AT_LEAST("minst"),
    AT_MOST("högst"),
    EQUAL("lika med", "lika hög som", Bound.IS),
    ABOUT("ungefär", "cirka", "ca", "omkring"),
    JUST_OVER("drygt"),
    JUST_UNDER("knappt", "nästan");

    static final String IS = "är";
    private static final BigFraction TENTH = BigFraction.of(1, 10);
    private static final BigFraction TWENTIETH = BigFraction.of(1, 20);

    private final List<String> words;

    Bound(String... words) {
        this.words = List.of(words);
    }

    /** One that some words begin with, and how many of them it is. */
    record Found(Bound bound, int length) {}

    /** The one that {@code words} begin with. */
    static Optional<Found> of(List<String> words) {
        return Stream.of(values())
                .flatMap(bound -> bound.words.stream()
                        .map(one -> List.of(one.split(" ")))
                        .filter(one -> one.size() <= words.size()
                                && words.subList(0, one.size()).equals(one))
                        .map(one -> new Found(bound, one.size())))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** Whether its word alone is that of a rank: {@code högst}. */
    boolean isRankToo() {
        return this == AT_LEAST || this == AT_MOST;
    }

    /** @param decimals that {@code other} is told with */
    boolean holds(BigFraction value, BigFraction other, int decimals) {
        int order = value.compareTo(other);
        boolean equal = NumberText.rounded(value, decimals).compareTo(NumberText.rounded(other, decimals)) == 0;
        BigFraction off = value.subtract(other).abs();
        boolean near = off.compareTo(other.abs().multiply(TENTH)) <= 0;
        return switch (this) {
            case OVER -> order > 0;
            case UNDER -> order < 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> equal;
            case ABOUT -> equal || off.compareTo(other.abs().multiply(TWENTIETH)) <= 0;
            case JUST_OVER -> order >= 0 && near;
            case JUST_UNDER -> order <= 0 && near;
        };
    }
}
