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
import se.bilaga.statistics.unit.Unit;

/** The numbers typed in a plan's prose about its series; found when a rule first asks for them. */
public final class Claims {
    private static final Pattern GOAL = Pattern.compile(
            "(?iU)\\b(?:mål|målet|målsättning\\p{L}*|målvärde\\p{L}*|(?<!som )(?:minst|högst)(?= (?:\\d|\uFFFC|en |ett |två|tre|fyra|fem|tio|hälften))|max|budget\\p{L}*|riktvärde\\p{L}*|kl|klockan|ålder\\p{L}*)\\b");
    /** What is to come is not in the statistics. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?iU)\\b(?:ska|skall|bör|kommer att|väntas|förväntas|beräknas|siktar|senast|prognos\\p{L}*|inte (?:överstiga|understiga))\\b[^,;]*$");
    /** The figure is of more than the plan's own. */
    private static final Pattern WHOLE =
            Pattern.compile("(?U)\\b(?:som helhet|genomsnittet|enligt (?:statistiska|sveriges))\\b");

    /** A condition rather than a count: {@code chefer med fler än 30 medarbetare}. */
    private static final Pattern CONDITION =
            Pattern.compile("(?iU)\\b(?:med|som har|har|vid|på|om|till) (?:fler|färre|mer|mindre) än $");
    /** What is done when something is so: {@code om sjukfrånvaron är mer än 25 procent}. */
    private static final Pattern CONDITIONAL = Pattern.compile(
            "(?iU)^(?:om|när|den som|de som|alla som|var och en som)\\b.*\\b(?:mer|fler|färre|mindre|högre|lägre|längre|minst|över|under)(?: än)? $");
    /** How many for each: {@code 4 tillbud per 100 anställda}, {@code två kvinnor på varje man}. */
    private static final Pattern RATE = Pattern.compile(
            "^(?: \\p{L}+){1,3} (?:per (?!år\\b|månad\\b)(?:\\d|\\p{L}+(?<!enhet|kön|avdelning|område)(?: |\\W|$))|på varje |för varje |per capita)");

    private static final Pattern QUOTATION = Pattern.compile("[”“][^”“]*[”“]");

    private static final Pattern CLAUSE_END = Pattern.compile("(?U);|,? \\b(?:samtidigt som|medan)\\b");

    private static final Pattern OF = Pattern.compile("^ av (?:de |alla |våra )?(\\p{L}+)");

    private static final int LEAST_COUNT = 10;

    /** Words that so many series go by tell nothing. */
    private static final int MOST_SPOKEN = 60;

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
                find(passage.reading(), topics, found);
            }
        }
        return found;
    }

    /** Both the numbers and the sentences come in order, and each is looked at once. */
    private void find(Reading reading, Map<Cube, Topic> topics, List<Claim> found) {
        List<Mention> mentions = Mention.in(reading).stream()
                .sorted(Comparator.comparingInt(mention -> mention.at().from()))
                .toList();
        int next = 0;
        for (int i = 0; next < mentions.size() && i < reading.sentences().size(); i++) {
            Reading.Range sentence = reading.sentences().get(i);
            while (next < mentions.size() && mentions.get(next).at().from() < sentence.from()) {
                next++;
            }
            boolean others = next < mentions.size() && isOfSomethingElse(reading.part(sentence));
            for (; next < mentions.size() && mentions.get(next).at().to() <= sentence.to(); next++) {
                Mention mention = BesideQuoted.inParentheses(reading, sentence, mentions.get(next));
                if (isFigure(mention)) {
                    find(reading, i, others, mention, topics, found);
                }
            }
        }
    }

    /** @param others whether the sentence speaks of something else than outcomes of the plan's own */
    private void find(
            Reading reading, int index, boolean others, Mention mention, Map<Cube, Topic> topics, List<Claim> found) {
        Reading.Range sentence = reading.sentences().get(index);
        String before = reading.plain().substring(sentence.from(), mention.at().from());
        String after = reading.plain().substring(mention.at().to(), sentence.to());
        String words = reading.part(sentence).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        List<Cube> beside = BesideQuoted.of(reading, index, mention, statistics);
        List<Cube> goals = topics.keySet().stream()
                .filter(cube -> cube.label().startsWith("Mål") && cube.unit().equals(Unit.PERCENT))
                .filter(cube -> beside.contains(cube)
                        || Objects.requireNonNull(topics.get(cube)).isIn(words))
                .toList();
        boolean goal = mention.kind() == Mention.Kind.PERCENT
                && !goals.isEmpty()
                && GOAL.matcher(words).find();
        if (!goal && (others || isToldOtherwise(before, after))) {
            return;
        }
        Matcher end = CLAUSE_END.matcher(after);
        String clause = (before + reading.part(mention.at()) + (end.find() ? after.substring(0, end.start()) : after))
                .toLowerCase(Locale.ROOT);
        boolean rate = RATE.matcher(flat(after)).find();
        List<Cube> cubes = (goal ? goals : List.copyOf(topics.keySet()))
                .stream()
                        .filter(cube -> beside.contains(cube)
                                || Objects.requireNonNull(topics.get(cube)).isIn(clause))
                        .filter(PartOfYear.outside(clause).negate())
                        .filter(cube -> !ForeignWhole.is(cube, mention, before, after))
                        .filter(cube -> !rate || cube.label().contains(" per "))
                        .filter(cube -> beside.contains(cube)
                                || !isSmall(mention, reading.part(mention.at()))
                                || counts(cube, topics, after))
                        .toList();
        if (cubes.size() > MOST_SPOKEN) {
            return;
        }
        List<Known> spoken = new ArrayList<>(TogetherFigures.of(cubes));
        cubes.forEach(cube -> spoken.addAll(figures.of(cube)));
        if (!spoken.isEmpty()) {
            Claim claim = claim(reading, mention, before, after, spoken).beside(beside);
            boolean weak = beside.containsAll(cubes);
            if (!claim.matches().isEmpty() || !isOfAnotherSeries(mention, cubes, weak)) {
                found.add(claim);
            }
        } else if (isDistinct(mention)) {
            exact(reading, mention, before, after, words).ifPresent(found::add);
        }
    }

    private static boolean isOfSomethingElse(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        return GOAL.matcher(QUOTATION.matcher(words).replaceAll("")).find()
                || WHOLE.matcher(words).find()
                || Elsewhere.isOthers(sentence)
                || Elsewhere.isDefinition(words);
    }

    private static boolean isToldOtherwise(String before, String after) {
        return Elsewhere.isQuoted(before, after)
                || TO_COME.matcher(before).find()
                || CONDITION.matcher(before).find()
                || CONDITIONAL.matcher(before.replaceAll("\\s", " ")).find();
    }

    private static String flat(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
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

    /**
     * Whether a number is one that another series has, which the sentence may speak of in other words.
     *
     * @param weak whether only figures beside it tell what it is of
     */
    private boolean isOfAnotherSeries(Mention mention, List<Cube> spoken, boolean weak) {
        return (weak || mention.value().precision() > 1)
                && statistics.cubes().values().stream()
                        .filter(cube -> !spoken.contains(cube))
                        .flatMap(cube -> figures.of(cube).stream())
                        .anyMatch(known -> known.isValue() && known.equalsRounded(mention));
    }

    private static boolean equals(Observation value, Mention mention) {
        return value.value() != null && mention.equalsRounded(value.value());
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
        String next = flat(after);
        boolean group = cube.dimensions().stream()
                .filter(dimension -> !dimension.time())
                .map(Dimension::parts)
                .anyMatch(parts -> parts.stream()
                        .anyMatch(part -> next.startsWith(" " + part.label().toLowerCase(Locale.ROOT))));
        Matcher of = OF.matcher(next);
        return group || (of.find() && Objects.requireNonNull(topics.get(cube)).begins(of.group(1)));
    }

    private static Claim claim(Reading reading, Mention mention, String before, String after, List<Known> spoken) {
        Reading.Range at = mention.at();
        String words = (before + after).toLowerCase(Locale.ROOT);
        Level level = Level.of(mention, before, after);
        List<Known> matches = spoken.stream()
                .filter(known -> known.matches(mention))
                .filter(level::mayBe)
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
                List.of(),
                matches);
    }
}
