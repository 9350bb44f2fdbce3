package se.bilaga.check.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Unit;

/**
 * Tells whether a percentage is said to be a group's share of a series that counts: {@code andelen kvinnor bland de
 * anställda är 84 procent}, {@code 84 procent av dem är kvinnor}.
 */
final class ShareWords {
    private static final String IS =
            "(?:är|var|blev|uppgår till|uppgick till|utgör|utgjorde|ligger på|låg på|stod för|står för)";
    private static final String HEDGE = "(?:\\p{L}+ ){0,2}";
    /** The group is narrowed, so that the series does not count it. */
    private static final Pattern NARROWED = Pattern.compile(
            "(?U)\\b(?:som|med|över|yngre|äldre|deltid|heltid|\\p{L}*chef\\p{L}*|ökat|ökade|minskat|minskade|ökning|minskning)\\b");

    private static final Pattern NARROWED_AFTER =
            Pattern.compile("^\\p{L}* (?:som|med|på|över|under|mellan|inom|i åldern)(?U:\\b)");

    private ShareWords() {}

    /** Whether the words on either side of a percentage make it a share of {@code cube}. */
    static boolean tell(Cube cube, String before, String after) {
        return cube.additive()
                && cube.unit().equals(Unit.COUNT)
                && cube.dimensions().stream()
                        .filter(dimension -> !dimension.time())
                        .map(Dimension::parts)
                        .anyMatch(parts -> parts.stream().anyMatch(member -> tell(member, before, after)));
    }

    private static boolean tell(Member member, String before, String after) {
        String name = Pattern.quote(member.label().toLowerCase(Locale.ROOT));
        String head = before.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String tail = after.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (NARROWED.matcher(head).find()) {
            return false;
        }
        Pattern share = Pattern.compile("(?:andel(?:en)? (?:\\p{L}+ ){0,2}?" + name + "|(?<!\\p{L})" + name
                + "\\p{L}* andel)[^;:]*? " + IS + " " + HEDGE + "$|(?<!\\p{L})" + name + "\\p{L}{0,4} " + IS + " "
                + HEDGE
                + "$");
        var behind = Pattern.compile("^ (?:av [^,;]{1,60}? )?(?:" + IS + " |utgörs av |utgjordes av )?" + name)
                .matcher(tail);
        return share.matcher(head).find()
                || (behind.find()
                        && !NARROWED_AFTER.matcher(tail.substring(behind.end())).find());
    }
}
