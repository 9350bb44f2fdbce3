package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.check.claim.Topic;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.Span;
import se.bilaga.source.Text;
import se.bilaga.statistics.Cube;
import se.bilaga.statistics.Dimension;
import se.bilaga.statistics.Member;

/** A change told of a series without a figure: {@code Sjukfrånvaron för kvinnor har minskat sedan 2022}. */
final class SpokenTrend {
    private static final Pattern TOLD = Pattern.compile(
            "(?U)^(?:den (?:totala |externa )?|det |(?:det (?:totala )?)?antalet |kvinnornas |männens )?(\\p{L}+)(?: (?:för|bland|hos) (kvinnor|män|kvinnorna|männen))?"
                    + "(?: i förvaltningen)? (?:har |är )?(?:\\p{L}+t )?(?:ökat|ökade|stigit|steg|vuxit|minskat|minskade|sjunkit|sjönk|oförändrad|oförändrat|högre|lägre)\\b(.*)$",
            Pattern.DOTALL);
    private static final Pattern OWNER = Pattern.compile("^(kvinnor|män)(?:nas|nens|s) ");
    private static final Pattern AGAINST = Pattern.compile(
            "(?:sedan|jämfört med|i förhållande till|än|mot|från)(?: år| oktober)? ((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern DURING = Pattern.compile("(?:under|år|i) ((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private SpokenTrend() {}

    /** The reference to the figure that a clause speaks of; none unless it speaks of exactly one series. */
    static List<Text> references(Subject subject, String clause, Span at) {
        String words = clause.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher told = TOLD.matcher(words);
        if (!told.find() || YEAR.matcher(told.group(3)).results().count() > 1) {
            return List.of();
        }
        List<Cube> cubes = subject.statistics().cubes().values().stream()
                .filter(cube -> Topic.of(cube).begins(told.group(1)))
                .filter(cube -> cube.dimensions().stream().allMatch(SpokenTrend::isUsual))
                .toList();
        return cubes.size() == 1 ? reference(cubes.get(0), group(told, words), told.group(3), at) : List.of();
    }

    private static boolean isUsual(Dimension dimension) {
        return dimension.time() || dimension.name().equals("kön");
    }

    private static String group(Matcher told, String words) {
        Matcher owner = OWNER.matcher(words);
        if (owner.find()) {
            return owner.group(1);
        }
        String named = told.group(2);
        return named == null ? "" : named.startsWith("kvinnor") ? "kvinnor" : "män";
    }

    private static List<Text> reference(Cube cube, String group, String rest, Span at) {
        List<Member> times = cube.timeDimension().map(Dimension::chronological).orElse(List.of());
        Matcher against = AGAINST.matcher(rest);
        Matcher during = DURING.matcher(rest);
        Optional<Member> then = against.find() ? time(times, against.group(1)) : Optional.empty();
        Optional<Member> now = then.isPresent()
                ? last(times)
                : during.find()
                        ? time(times, during.group(1))
                        : YEAR.matcher(rest).find() ? Optional.empty() : last(times);
        return now.stream()
                .map(time -> Stream.of(
                                cube.id(),
                                time.key(),
                                group,
                                then.map(old -> "differens mot " + old.key()).orElse(""))
                        .filter(word -> !word.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .map(reference -> new Text(reference, at))
                .toList();
    }

    private static Optional<Member> last(List<Member> times) {
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() - 1));
    }

    private static Optional<Member> time(List<Member> times, String year) {
        return times.stream().filter(member -> member.key().startsWith(year)).findFirst();
    }
}
