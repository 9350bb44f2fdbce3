package se.bilaga.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.check.KnownFigures.Known;
import se.bilaga.source.Span;
import se.bilaga.statistics.Cube;
import se.bilaga.statistics.Unit;

/**
 * A number typed in a sentence that speaks of series of the plan.
 *
 * @param at where the number stands
 * @param before what stands before it in the sentence
 * @param years that the sentence names
 * @param candidates the figures of the series that the sentence speaks of and that count the same thing
 * @param matches those of the candidates that the number equals
 */
record Claim(
        Span at,
        String typed,
        String before,
        Mention mention,
        Set<Integer> years,
        List<Known> candidates,
        List<Known> matches) {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])((?:19|20)\\d\\d)(?![\\d/])");
    private static final Pattern GOAL = Pattern.compile(
            "(?i)\\b(?:mål|målet|målsättning\\p{L}*|målvärde\\p{L}*|minst|högst|max|budget\\p{L}*|riktvärde\\p{L}*|kl|klockan|ålder\\p{L}*)\\b");
    private static final int LEAST_COUNT = 10;

    /** The claims of a plan's prose, in order. */
    static List<Claim> of(Subject subject) {
        Map<Cube, Topic> topics =
                subject.statistics().cubes().values().stream().collect(Collectors.toMap(cube -> cube, Topic::of));
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            if (passage.isProse() || passage.role() == Passage.Role.FOLLOW_UP) {
                claims(Reading.of(passage.text()), topics, subject.figures(), claims);
            }
        }
        return claims;
    }

    private static void claims(Reading reading, Map<Cube, Topic> topics, KnownFigures figures, List<Claim> claims) {
        List<Mention> mentions = Mention.in(reading);
        if (mentions.isEmpty()) {
            return;
        }
        for (Reading.Range sentence : reading.sentences()) {
            String words = reading.part(sentence).toLowerCase(Locale.ROOT);
            if (GOAL.matcher(words).find()) {
                continue;
            }
            List<Known> spoken = figures.all().stream()
                    .filter(known -> Objects.requireNonNull(topics.get(known.cube())).isIn(words))
                    .toList();
            mentions.stream()
                    .filter(mention -> !spoken.isEmpty() && isFigure(mention) && within(mention.at(), sentence))
                    .forEach(mention -> claims.add(claim(reading, sentence, mention, years(words), spoken)));
        }
    }

    private static boolean isFigure(Mention mention) {
        return switch (mention.kind()) {
            case PERCENT, PERCENTAGE_POINTS -> true;
            case COUNT ->
                mention.value().abs().intValue() >= LEAST_COUNT
                        || mention.value().scale() > 0;
            case YEAR, LABEL -> false;
        };
    }

    private static boolean within(Reading.Range part, Reading.Range whole) {
        return part.from() >= whole.from() && part.to() <= whole.to();
    }

    private static Claim claim(
            Reading reading, Reading.Range sentence, Mention mention, Set<Integer> years, List<Known> spoken) {
        Reading.Range at = mention.at();
        List<Known> matches =
                spoken.stream().filter(known -> known.equals(mention)).toList();
        return new Claim(
                reading.span(at.from(), at.to()),
                reading.part(at),
                reading.plain().substring(sentence.from(), at.from()),
                mention,
                years,
                spoken,
                matches);
    }

    private static Set<Integer> years(String words) {
        Set<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        return years;
    }

    /** The matches that belong to a year that the sentence names, or all where it names none that they could. */
    List<Known> timely() {
        return years.isEmpty()
                ? matches
                : matches.stream()
                        .filter(known -> known.years().isEmpty()
                                || known.years().stream().anyMatch(years::contains))
                        .toList();
    }

    /** Whether a series spoken of has figures for a year that the sentence names. */
    boolean couldBeTimely() {
        return candidates.stream().anyMatch(known -> known.years().stream().anyMatch(years::contains));
    }

    /** Whether a series spoken of counts what the number counts, so that the number should be among its figures. */
    boolean isComparable() {
        return candidates.stream().map(Known::cube).anyMatch(this::counts);
    }

    private boolean counts(Cube cube) {
        boolean percent = cube.unit().equals(Unit.PERCENT);
        return switch (mention.kind()) {
            case PERCENT, PERCENTAGE_POINTS -> percent;
            case COUNT -> cube.unit().equals(Unit.COUNT) && mention.value().scale() <= 0;
            case YEAR, LABEL -> false;
        };
    }

    /** The series spoken of that count what the number counts, by name. */
    String series() {
        return candidates.stream()
                .map(Known::cube)
                .filter(this::counts)
                .map(Cube::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
