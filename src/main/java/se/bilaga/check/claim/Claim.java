package se.bilaga.check.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Unit;

/**
 * A number typed in a sentence that speaks of series of the plan.
 *
 * @param at where the number stands
 * @param before what stands before it in the sentence
 * @param after what stands after it in the sentence
 * @param years that the sentence names
 * @param candidates the figures of the series that the sentence speaks of and that count the same thing
 * @param beside the series of which figures are quoted beside it
 * @param matches those of the candidates that the number may stand for, likeliest first
 */
public record Claim(
        Span at,
        String typed,
        String before,
        String after,
        Mention mention,
        Set<Integer> years,
        List<Known> candidates,
        List<Cube> beside,
        List<Known> matches) {

    private static final Pattern IS =
            Pattern.compile("(?iU)\\b(?:är|var|blev|blivit|till|på|uppgår till|uppgick till|hamnade på)\\s+$");
    /** Set against another group: {@code 69 procent högre än männens}. */
    private static final Pattern AGAINST_GROUP = Pattern.compile(
            "^(?: \\(#+\\))? (?:högre|lägre|fler|färre|mer|mindre|större) (?:\\p{L}+ )?(?:än|bland|hos|för) (?!(?:i |år |under |för |det |vid )*(?:\\d|år|fjol|förra|föregående))");

    private static final BigFraction NEAR = BigFraction.of(3, 10);

    /** The matches that belong to a year that the sentence names, or all where it names none that they could. */
    public List<Known> timely() {
        return years.isEmpty()
                ? matches
                : matches.stream()
                        .filter(known -> known.years().isEmpty()
                                || known.years().stream().anyMatch(years::contains)
                                || (known.compares() && couldBeSince(known)))
                        .toList();
    }

    /** A comparison belongs also to the year that it starts from. */
    private boolean couldBeSince(Known known) {
        return known.years().stream().anyMatch(year -> years.stream().anyMatch(told -> told < year));
    }

    /** Whether a series spoken of has figures for a year that the sentence names. */
    public boolean couldBeTimely() {
        return candidates.stream().anyMatch(known -> known.years().stream().anyMatch(years::contains));
    }

    /** The same beside figures of some series. */
    Claim beside(List<Cube> quoted) {
        return new Claim(at, typed, before, after, mention, years, candidates, quoted, matches);
    }

    /** Whether a series spoken of counts what the number counts, so that the number should be among its figures. */
    public boolean isComparable() {
        return candidates.stream().map(Known::cube).anyMatch(this::counts);
    }

    private boolean counts(Cube cube) {
        boolean percent = cube.unit().equals(Unit.PERCENT);
        if (beside.contains(cube)) {
            return true;
        }
        return switch (mention.kind()) {
            case PERCENT ->
                !AGAINST_GROUP
                                .matcher(after.toLowerCase(Locale.ROOT).replaceAll("\\s", " "))
                                .find()
                        && (percent || ShareWords.tell(cube, before, after));
            case PERCENTAGE_POINTS -> percent;
            case COUNT ->
                (mention.value().scale() <= 0 && cube.unit().equals(Unit.COUNT))
                        || (cube.unit().equals(Unit.INDEX) && IS.matcher(before).find())
                        || isInUnit(cube);
            case MONEY ->
                candidates.stream().anyMatch(known -> known.cube().equals(cube) && known.fits(mention.kind()));
            case YEAR, LABEL -> false;
        };
    }

    private boolean isInUnit(Cube cube) {
        return cube.unit().words().stream()
                .anyMatch(word -> after.stripLeading().matches("(?Us)" + Pattern.quote(word) + "\\b.*"));
    }

    /** The series spoken of that count what the number counts, by name. */
    public String series() {
        return candidates.stream()
                .map(Known::cube)
                .filter(this::counts)
                .map(Cube::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The figure that the number is likeliest meant to be; empty when none is near. */
    public Optional<Known> nearest() {
        return candidates.stream()
                .filter(known -> known.fits(mention.kind()) && known.isQuotable() && !known.compares())
                .filter(known -> years.isEmpty()
                        || known.years().isEmpty()
                        || known.years().stream().anyMatch(years::contains))
                .filter(known -> known.distance(mention).compareTo(NEAR) < 0)
                .max(Comparator.comparingInt((Known known) -> known.fitness(words()))
                        .thenComparingInt(known -> known.years().stream()
                                .mapToInt(year -> year)
                                .max()
                                .orElse(0))
                        .thenComparing(Comparator.comparing((Known known) -> known.distance(mention))
                                .reversed()));
    }

    /** The sentence in lower case. */
    public String words() {
        return (before + typed + after).toLowerCase(Locale.ROOT);
    }
}
