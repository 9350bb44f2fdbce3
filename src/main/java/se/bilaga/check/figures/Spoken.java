package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.claim.Topic;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/**
 * A clause whose subject is a series, without a figure: {@code Sjukfrånvaron för kvinnor har minskat sedan 2022}.
 *
 * @param group the one sex that it speaks of; "" for all
 * @param words the clause in lower case
 */
record Spoken(Cube cube, String group, String words) {
    private static final String VERB =
            "(?:har|är|var|blev|låg|ligger|ökade|ökar|minskade|minskar|sjönk|sjunker|steg|stiger|växte|växer)";
    private static final String SUBJECT =
            "(?:(?:den|det|de) (?:totala |externa |genomsnittliga )?|(?:det (?:totala )?)?antalet |kvinnornas |männens )*(\\p{L}+)";
    private static final Pattern FIRST = Pattern.compile("(?U)^" + SUBJECT
            + "(?: (?:för|bland|hos) (?:kvinnor|män|kvinnorna|männen))?(?: i förvaltningen)?(?: (?:under |år )?\\d{4})? "
            + VERB
            + "\\b");
    private static final Pattern INVERTED = Pattern.compile(
            "(?U)^(?:under|i|år|från|mellan|jämfört|sedan|sett)\\b[^;]{0,60}? " + VERB + " " + SUBJECT + "\\b");
    private static final Pattern WOMEN =
            Pattern.compile("(?U)\\b(?:kvinnornas|kvinnors|(?:för|bland|hos) kvinnor(?:na)?)\\b");
    private static final Pattern MEN = Pattern.compile("(?U)\\b(?:männens|mäns|(?:för|bland|hos) män(?:nen)?)\\b");
    private static final Pattern AGAINST = Pattern.compile(
            "(?:sedan|jämfört med|jämförelse med|i förhållande till|än|mot|från|nivå som|på)(?: år| de var| den var| i| under| \\p{L}+)? ((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d(?![\\d/-])");

    /** Empty unless exactly one series is spoken of, and of no other group of it than a sex. */
    static Optional<Spoken> of(Statistics statistics, String clause) {
        String words = clause.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return Stream.of(FIRST, INVERTED)
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::find)
                .flatMap(told -> cube(statistics, told.group(1)).stream())
                .findFirst()
                .filter(cube -> cube.dimensions().stream().allMatch(Spoken::isUsual))
                .map(cube -> new Spoken(cube, group(words), words));
    }

    private static Optional<Cube> cube(Statistics statistics, String word) {
        List<Cube> cubes = statistics.cubes().values().stream()
                .filter(cube -> Topic.of(cube).begins(word))
                .toList();
        return cubes.size() == 1 ? Optional.of(cubes.get(0)) : Optional.empty();
    }

    private static boolean isUsual(Dimension dimension) {
        return dimension.time() || dimension.name().equals("kön");
    }

    private static String group(String words) {
        return WOMEN.matcher(words).find() ? "kvinnor" : MEN.matcher(words).find() ? "män" : "";
    }

    /** A reference to what the clause says to have changed; empty where the series has not both times. */
    Optional<Text> reference(Span at) {
        List<String> years = YEAR.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
        Matcher against = AGAINST.matcher(words);
        Optional<String> then = against.find()
                ? Optional.of(against.group(1))
                : years.stream().limit(years.size() / 2).findFirst();
        Optional<String> now =
                years.stream().filter(year -> !then.equals(Optional.of(year))).reduce((a, b) -> b);
        Optional<Member> member = now.isPresent() ? time(now.get()) : last();
        Optional<Member> before = then.flatMap(this::time);
        if (years.size() > 2 || then.isPresent() != before.isPresent()) {
            return Optional.empty();
        }
        return member.map(time -> Stream.of(
                                cube.id(),
                                time.key(),
                                group,
                                before.map(old -> "differens mot " + old.key()).orElse(""))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")))
                .map(reference -> new Text(reference, at));
    }

    private List<Member> times() {
        return cube.timeDimension().map(Dimension::chronological).orElse(List.of());
    }

    private Optional<Member> last() {
        return times().stream().reduce((a, b) -> b);
    }

    private Optional<Member> time(String year) {
        return times().stream().filter(member -> member.key().startsWith(year)).findFirst();
    }
}
