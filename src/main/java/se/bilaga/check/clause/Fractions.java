package se.bilaga.check.clause;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.bilaga.statistics.saying.WordedShare;

/** Parts of a whole in words: {@code drygt hälften}, {@code var fjärde}, {@code två tredjedelar}, {@code nio av tio}. */
public record Fractions(double percent, Hedge hedge, int from, int to) {
    private static final Pattern WORDS = Pattern.compile(
            "(?U)\\b(?:(?<hedge>drygt|mer än|över|fler än|knappt|nästan|närmare|mindre än|färre än|under|ungefär|cirka|ca|omkring|runt) )?(?<share>"
                    + "hälften|var(?:t)? ?(?:annan|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)"
                    + "|(?:en|två|tre|fyra|fem|sex|sju|åtta|nio) (?:tredjedel|fjärdedel|femtedel|sjättedel|sjundedel|åttondel|niondel|tiondel)(?:ar|en|arna)?"
                    + "|(?:en|två|tre|fyra|fem|sex|sju|åtta|nio) av (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)(?! \\p{L}+ (?:grupp|enhet|avdelning|mål)))"
                    + "(?! (?:så|fler|färre|gång|år|månad|vecka|dag))\\b");
    private static final double ROOM = 0.12;

    /** How exactly a part is meant. */
    public enum Hedge {
        OVER,
        UNDER,
        ABOUT
    }

    /** The first that a clause tells. */
    public static Optional<Fractions> in(String gist) {
        var words = WORDS.matcher(gist);
        return words.find() ? Optional.of(of(words)) : Optional.empty();
    }

    private static Fractions of(MatchResult result) {
        var words = (java.util.regex.Matcher) result;
        String core = words.group("share");
        return new Fractions(
                WordedShare.percent(core).orElseThrow().doubleValue(),
                hedge(words.group("hedge")),
                words.start(),
                words.end());
    }

    private static Hedge hedge(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return Hedge.ABOUT;
        }
        return switch (word) {
            case "drygt", "mer än", "över", "fler än" -> Hedge.OVER;
            case "knappt", "nästan", "närmare", "mindre än", "färre än", "under" -> Hedge.UNDER;
            default -> Hedge.ABOUT;
        };
    }

    /** Whether an exact percentage may be told so. */
    public boolean tells(BigDecimal exact) {
        double value = exact.doubleValue();
        double room = percent * ROOM;
        return switch (hedge) {
            case ABOUT -> Math.abs(value - percent) <= room;
            case OVER -> value >= percent - 0.05 && value <= percent + 2 * room;
            case UNDER -> value <= percent + 0.05 && value >= percent - 2 * room;
        };
    }
}
