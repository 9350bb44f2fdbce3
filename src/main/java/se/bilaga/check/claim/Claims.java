package se.bilaga.check.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.figure.NumberText;

/** The numbers typed in a plan's prose about its series; found when a rule first asks for them. */
public final class Claims {
    private static final Pattern GOAL = Pattern.compile(
            "(?iU)\\b(?:mål|målet|målsättning\\p{L}*|målvärde\\p{L}*|(?<!som )minst|(?<!som )högst|max|budget\\p{L}*|riktvärde\\p{L}*|kl|klockan|ålder\\p{L}*)\\b");
    /** What is to come is not in the statistics. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?iU)\\b(?:ska|skall|bör|kommer att|väntas|förväntas|beräknas|siktar|senast|prognos\\p{L}*|inte (?:överstiga|understiga))\\b[^,;]*$");
    /** The figure is another's, not the plan's. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?U)\\b(?:riket|landet|nationell\\p{L}*|kommunerna|grannkommun\\p{L}*|(?:andra|jämförbara|liknande) kommuner|kommunsektorn|som helhet|(?:hela|övriga) (?:kommunen|staden|landet|länet)|genomsnittet|rikssnittet|branschen|länet|regionen|enligt (?:statistiska|sveriges|scb|skr|försäkringskassan))\\b");
    /** A condition rather than a count: {@code chefer med fler än 30 medarbetare}. */
    private static final Pattern CONDITION =
            Pattern.compile("(?iU)\\b(?:med|som har|har|vid) (?:fler|färre|mer|mindre) än $");

    private static final Pattern CLAUSE_END = Pattern.compile("(?U);|,? \\b(?:samtidigt som|medan)\\b");

    private static final Pattern OF = Pattern.compile("^ av (?:de |alla |våra )?(\\p{L}+)");

    private static final int LEAST_COUNT = 10;

    private final List<Passage> passages;
    private final Statistics statistics;
    private final KnownFigures figures;
    private @Nullable List<Claim> claims;

    private Claims(List<Passage> passages, Statistics statistics) {
        this.passages = passages;
        this.statistics = statistics;
        this.figures = new KnownFigures(statistics);
    }

    public static Claims of(List<Passage> passages, Statistics statistics) {
        return new Claims(passages, statistics);
    }

    /** In the order of the plan. */
    public List<Claim> all() {
        if (claims == null) {
            claims = find();
        }
        return claims;
    }

    private List<Claim> find() {
        Map<Cube, Topic> topics =
                statistics.cubes().values().stream().collect(Collectors.toMap(cube -> cube, Topic::of));
        List<Claim> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.hasSentences()) {
                List<Mention> mentions = Mention.in(passage.reading()).stream()
                        .filter(Claims::isFigure)
                        .toList();
                for (Reading.Range sentence : mentions.isEmpty()
                        ? List.<Reading.Range>of()
                        : passage.reading().sentences()) {
                    mentions.stream()
                            .filter(mention -> within(mention.at(), sentence))
                            .forEach(mention -> find(passage.reading(), sentence, mention, topics, found));
                }
            }
        }
        return found;
    }

    private void find(
            Reading reading, Reading.Range sentence, Mention mention, Map<Cube, Topic> topics, List<Claim> found) {
        String before = reading.plain().substring(sentence.from(), mention.at().from());
        String after = reading.plain().substring(mention.at().to(), sentence.to());
        String words = reading.part(sentence).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        if (GOAL.matcher(words).find()
                || ELSEWHERE.matcher(words).find()
                || TO_COME.matcher(before).find()
                || CONDITION.matcher(before).find()) {
            return;
        }
        Matcher end = CLAUSE_END.matcher(after);
        String clause = (before + reading.part(mention.at()) + (end.find() ? after.substring(0, end.start()) : after))
                .toLowerCase(Locale.ROOT);
        List<Known> spoken = topics.keySet().stream()
                .filter(cube -> Objects.requireNonNull(topics.get(cube)).isIn(clause))
                .filter(cube -> !isSmall(mention, reading.part(mention.at())) || counts(cube, topics, after))
                .flatMap(cube -> figures.of(cube).stream())
                .toList();
        if (!spoken.isEmpty()) {
            found.add(claim(reading, mention, before, after, spoken));
        } else if (isDistinct(mention)) {
            exact(reading, mention, before, after, words).ifPresent(found::add);
        }
    }

    /** A number that speaks for itself: the sentence names the time and groups of a figure that it equals. */
    private Optional<Claim> exact(Reading reading, Mention mention, String before, String after, String words) {
        List<Known> told = statistics.cubes().values().stream()
                .filter(cube -> cube.cells().values().stream().anyMatch(value -> equals(value, mention)))
                .flatMap(cube -> figures.of(cube).stream())
                .filter(known -> known.isQuotable() && !known.compares())
                .filter(known -> known.equalsRounded(mention) && known.isToldIn(words))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(claim(reading, mention, before, after, told));
    }

    private static boolean equals(Observation value, Mention mention) {
        return value.value() != null && mention.equalsRounded(NumberText.rounded(value.value(), 8));
    }

    private static boolean isFigure(Mention mention) {
        return switch (mention.kind()) {
            case PERCENT, PERCENTAGE_POINTS, MONEY, COUNT -> true;
            case YEAR, LABEL -> false;
        };
    }

    /** A count so small, or in letters, that it must be said of what: {@code tolv kvinnor}, {@code tretton av gruppledarna}. */
    private static boolean isSmall(Mention mention, String typed) {
        return mention.kind() == Mention.Kind.COUNT
                && mention.value().scale() <= 0
                && (mention.value().abs().intValue() < LEAST_COUNT || Character.isLetter(typed.charAt(0)));
    }

    private static boolean isDistinct(Mention mention) {
        return mention.value().precision() >= 3;
    }

    private static boolean counts(Cube cube, Map<Cube, Topic> topics, String after) {
        String next = after.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean group = cube.dimensions().stream()
                .filter(dimension -> !dimension.time())
                .map(Dimension::parts)
                .anyMatch(parts -> parts.stream()
                        .anyMatch(part -> next.startsWith(" " + part.label().toLowerCase(Locale.ROOT))));
        Matcher of = OF.matcher(next);
        return group || (of.find() && Objects.requireNonNull(topics.get(cube)).begins(of.group(1)));
    }

    private static boolean within(Reading.Range part, Reading.Range whole) {
        return part.from() >= whole.from() && part.to() <= whole.to();
    }

    private static Claim claim(Reading reading, Mention mention, String before, String after, List<Known> spoken) {
        Reading.Range at = mention.at();
        String words = (before + after).toLowerCase(Locale.ROOT);
        List<Known> matches = spoken.stream()
                .filter(known -> known.matches(mention))
                .sorted(Comparator.comparingInt((Known known) -> -known.fitness(words))
                        .thenComparingInt(known -> -known.lastYear()))
                .toList();
        return new Claim(
                reading.span(at.from(), at.to()),
                reading.part(at),
                before,
                after,
                mention,
                ClaimYears.of(before, after),
                spoken,
                matches);
    }
}
