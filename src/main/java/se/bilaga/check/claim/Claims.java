package se.bilaga.check.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.KnownFigures.Known;
import se.bilaga.check.prose.Mention;
import se.bilaga.check.prose.Passage;
import se.bilaga.check.prose.Reading;
import se.bilaga.statistics.Cube;
import se.bilaga.statistics.Statistics;

/** The numbers typed in a plan's prose about its series; found when a rule first asks for them. */
public final class Claims {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])((?:19|20)\\d\\d)(?![\\d/])");
    private static final Pattern GOAL = Pattern.compile(
            "(?i)(?U:\\b)(?:mål|målet|målsättning\\p{L}*|målvärde\\p{L}*|minst|högst|max|budget\\p{L}*|riktvärde\\p{L}*|kl|klockan|ålder\\p{L}*)(?U:\\b)");
    /** The figure is another's, not the plan's. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?U:\\b)(?:riket|landet|nationell\\p{L}*|kommunerna|kommunsektorn|enligt (?:statistiska|sveriges|scb|skr|försäkringskassan))(?U:\\b)");

    private static final int LEAST_COUNT = 10;

    private final List<Passage> passages;
    private final Statistics statistics;
    private @Nullable List<Claim> claims;

    private Claims(List<Passage> passages, Statistics statistics) {
        this.passages = passages;
        this.statistics = statistics;
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
        KnownFigures figures = new KnownFigures(statistics);
        List<Claim> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.isProse() || passage.role() == Passage.Role.FOLLOW_UP) {
                find(passage.reading(), topics, figures, found);
            }
        }
        return found;
    }

    private static void find(Reading reading, Map<Cube, Topic> topics, KnownFigures figures, List<Claim> found) {
        List<Mention> mentions =
                Mention.in(reading).stream().filter(Claims::isFigure).toList();
        if (mentions.isEmpty()) {
            return;
        }
        for (Reading.Range sentence : reading.sentences()) {
            String words = reading.part(sentence).toLowerCase(Locale.ROOT);
            List<Mention> inside = mentions.stream()
                    .filter(mention -> within(mention.at(), sentence))
                    .toList();
            if (!inside.isEmpty()
                    && !GOAL.matcher(words).find()
                    && !ELSEWHERE.matcher(words).find()) {
                List<Known> spoken = spoken(words, topics, figures);
                if (!spoken.isEmpty()) {
                    inside.forEach(mention -> found.add(claim(reading, sentence, mention, words, spoken)));
                }
            }
        }
    }

    private static List<Known> spoken(String words, Map<Cube, Topic> topics, KnownFigures figures) {
        return topics.keySet().stream()
                .filter(cube -> Objects.requireNonNull(topics.get(cube)).isIn(words))
                .flatMap(cube -> figures.of(cube).stream())
                .toList();
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
            Reading reading, Reading.Range sentence, Mention mention, String words, List<Known> spoken) {
        Reading.Range at = mention.at();
        List<Known> matches = spoken.stream()
                .filter(known -> known.matches(mention))
                .sorted(Comparator.comparingInt((Known known) -> -known.fitness(words)))
                .toList();
        return new Claim(
                reading.span(at.from(), at.to()),
                reading.part(at),
                reading.plain().substring(sentence.from(), at.from()),
                reading.plain().substring(at.to(), sentence.to()),
                mention,
                years(words),
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
}
