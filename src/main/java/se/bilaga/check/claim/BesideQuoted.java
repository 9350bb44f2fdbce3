package se.bilaga.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.prose.Reading;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/**
 * The series that a typed number may be of because figures of them are quoted beside it: {@code {{avgångar 2024}}, jämfört
 * med 27 under 2023}.
 */
final class BesideQuoted {
    /** A sentence that goes on about what the one before spoke of. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?U)^(?:det(?:ta)?|den|de|dem|också|även|under samma tid|motsvarande|föregående år|året (?:före|innan)|samma|antalet|andelen|övriga|resten|resterande|läget|nivån|siffran|trenden|utvecklingen|av (?:de|dem|dessa|alla)|(?:för |bland )?(?:kvinnor|män|kvinnornas|männens))\\b.*");
    /** A count that nothing else is said to be counted by. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?Us)^(?:\\s*[.,;:)]|\\s+(?:av|under|i|år|till|jämfört|medan|och|var|är|mot|för|inom|vid|som|från|samt|respektive)\\b|\\s*$).*");

    private static final String QUOTED = "(?s).*\\(\uFFFC+\\).*";
    private static final int LOOKED_BACK = 2;
    private static final int LEAST_COUNT = 10;

    private BesideQuoted() {}

    /**
     * Those of a number in one of the sentences of a text.
     *
     * @param index of the sentence
     */
    static List<Cube> of(Reading reading, int index, Mention mention, Statistics statistics) {
        Reading.Range sentence = reading.sentences().get(index);
        List<Cube> quoted = new ArrayList<>(quoted(reading, sentence, statistics));
        boolean goesOn = index > 0
                && GOES_ON.matcher(
                                reading.part(sentence).toLowerCase(Locale.ROOT).replaceAll("\\s", " "))
                        .matches();
        if (goesOn) {
            reading.sentences()
                    .subList(Math.max(0, index - LOOKED_BACK), index)
                    .forEach(earlier -> quoted.addAll(quoted(reading, earlier, statistics)));
        }
        String after = reading.plain().substring(mention.at().to(), sentence.to());
        statistics.cubes().values().stream()
                .filter(cube -> cube.unit().kind() == UnitKind.OTHER && isInUnit(cube, after))
                .forEach(quoted::add);
        boolean from =
                reading.plain().startsWith("från ", Math.max(0, mention.at().from() - 5)) && after.startsWith(" till ");
        return quoted.stream()
                .distinct()
                .filter(cube -> mayCount(cube, mention, after, from))
                .toList();
    }

    private static List<Cube> quoted(Reading reading, Reading.Range sentence, Statistics statistics) {
        return reading.figures(sentence).stream()
                .map(reference -> statistics.cubes().get(reference.series()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** @param from whether it stands so: {@code från 5 till} */
    private static boolean mayCount(Cube cube, Mention mention, String after, boolean from) {
        return switch (mention.kind()) {
            case PERCENT, PERCENTAGE_POINTS -> cube.unit().equals(Unit.PERCENT);
            case MONEY -> cube.unit().kind() == UnitKind.MONEY;
            case COUNT -> isCounted(cube, mention, after, from);
            case YEAR, LABEL -> false;
        };
    }

    private static boolean isCounted(Cube cube, Mention mention, String after, boolean from) {
        boolean unit = isInUnit(cube, after);
        boolean silent = cube.unit().equals(Unit.COUNT) || cube.unit().silent();
        boolean large = from || mention.value().intValue() >= LEAST_COUNT;
        return unit
                || (silent
                        && large
                        && mention.value().scale() <= 0
                        && UNNAMED.matcher(after).matches());
    }

    private static boolean isInUnit(Cube cube, String after) {
        return cube.unit().words().stream()
                .anyMatch(word -> after.stripLeading().matches("(?Us)" + Pattern.quote(word) + "\\b.*"));
    }

    /** A number alone in parentheses, where a quoted figure stands so too in the sentence, is a figure as that is. */
    static Mention inParentheses(Reading reading, Reading.Range sentence, Mention mention) {
        String plain = reading.plain();
        boolean alone = mention.kind() == Mention.Kind.LABEL
                && mention.at().from() > 0
                && plain.charAt(mention.at().from() - 1) == '('
                && plain.startsWith(")", mention.at().to());
        return alone && reading.part(sentence).matches(QUOTED)
                ? new Mention(mention.at(), mention.value(), Mention.Kind.COUNT, mention.hedge(), mention.step())
                : mention;
    }
}
