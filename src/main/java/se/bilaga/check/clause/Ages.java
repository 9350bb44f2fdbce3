package se.bilaga.check.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.bilaga.statistics.cube.Member;

/** The ages of a group, both ends in it: 40 and up is {@code 40–200}. */
public record Ages(int from, int to) {
    private static final int OLDEST = 200;
    private static final String N = "(\\d{1,2})";

    /** {@code –39}, {@code 30–49}, {@code 60+}; as keys of members have them. */
    private static final Pattern KEY = Pattern.compile(N + "?\\s*([-–+])\\s*" + N + "?(?: år)?");

    /** As sentences have them. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?<!\\d)(?:(?:yngre än|under) " + N + "(?: år|(?<=dem under \\d\\d)(?![\\d,]))|(?:äldre än|över) " + N
                    + "(?: år|(?<=dem över \\d\\d)(?![\\d,]))|" + N
                    + " år (?:eller|och) (?:yngre|under)|" + N + " år (?:eller|och) (?:äldre|uppåt|däröver|över)|"
                    + "(?:mellan )?" + N + "(?: och |[-–]| till )" + N + " år)");

    /** Of a group; empty where it is none of ages. */
    public static Optional<Ages> of(Member member) {
        return ofKey(member.key());
    }

    /** Of a group's key: {@code –29}. */
    public static Optional<Ages> ofKey(String written) {
        var key = KEY.matcher(written.strip());
        if (!key.matches() || (key.group(1) == null && key.group(3) == null)) {
            return in(written.toLowerCase(Locale.ROOT)).map(Named::ages);
        }
        int from = key.group(1) == null ? 0 : Integer.parseInt(key.group(1));
        int to = key.group(3) == null ? OLDEST : Integer.parseInt(key.group(3));
        return Optional.of(new Ages(from, to));
    }

    /** The first that a text in lower case names, with its place. */
    public static Optional<Named> in(String text) {
        var phrase = PHRASE.matcher(text);
        return phrase.find() ? Optional.of(new Named(named(phrase), phrase.start(), phrase.end())) : Optional.empty();
    }

    /** Ages and where they are named. */
    public record Named(Ages ages, int from, int to) {}

    private static Ages named(MatchResult phrase) {
        if (phrase.group(1) != null) {
            return new Ages(0, number(phrase, 1) - 1);
        }
        if (phrase.group(2) != null) {
            return new Ages(number(phrase, 2) + 1, OLDEST);
        }
        if (phrase.group(3) != null) {
            return new Ages(0, number(phrase, 3));
        }
        return phrase.group(4) != null
                ? new Ages(number(phrase, 4), OLDEST)
                : new Ages(number(phrase, 5), number(phrase, 6));
    }

    private static int number(MatchResult phrase, int group) {
        return Integer.parseInt(phrase.group(group));
    }

    /** Whether one group has the same persons; of those 65 and those over 65 authors say the same. */
    public boolean isLike(Ages other) {
        return Math.abs(from - other.from) <= 1 && Math.abs(Math.min(to, OLDEST) - Math.min(other.to, OLDEST)) <= 1;
    }
}
