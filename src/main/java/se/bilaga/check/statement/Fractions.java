package se.bilaga.check.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parts of a whole in words: {@code drygt hälften}, {@code var fjärde}, {@code två tredjedelar}, {@code nio av tio}. */
record Fractions(double percent, Hedge hedge, int from, int to) {
    private static final List<String> NUMBERS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio");
    private static final List<String> ORDINALS =
            List.of("", "", "annan", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde");
    private static final List<String> PARTS = List.of(
            "",
            "",
            "",
            "tredjedel",
            "fjärdedel",
            "femtedel",
            "sjättedel",
            "sjundedel",
            "åttondel",
            "niondel",
            "tiondel");

    private static final Pattern WORDS = Pattern.compile(
            "(?U)\\b(?:(?<hedge>drygt|mer än|över|fler än|knappt|nästan|närmare|mindre än|färre än|under|ungefär|cirka|ca|omkring|runt) )?(?:"
                    + "(?<half>hälften)|var(?:t)? ?(?<each>annan|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)"
                    + "|(?<many>en|två|tre|fyra|fem|sex|sju|åtta|nio) (?<part>tredjedel|fjärdedel|femtedel|sjättedel|sjundedel|åttondel|niondel|tiondel)(?:ar|en|arna)?"
                    + "|(?<some>en|två|tre|fyra|fem|sex|sju|åtta|nio) av (?<whole>två|tre|fyra|fem|sex|sju|åtta|nio|tio)(?! \\p{L}+ (?:grupp|enhet|avdelning|mål)))"
                    + "(?! (?:så|fler|färre|gång|år|månad|vecka|dag))\\b");
    private static final double ROOM = 0.12;

    /** How exactly a part is meant. */
    enum Hedge {
        OVER,
        UNDER,
        ABOUT
    }

    /** The first that a clause tells. */
    static Optional<Fractions> in(String gist) {
        var words = WORDS.matcher(gist);
        return words.find() ? Optional.of(of(words)) : Optional.empty();
    }

    private static Fractions of(MatchResult result) {
        var words = (java.util.regex.Matcher) result;
        return new Fractions(percent(words), hedge(words.group("hedge")), words.start(), words.end());
    }

    private static double percent(java.util.regex.Matcher words) {
        if (words.group("half") != null) {
            return 50;
        }
        if (words.group("each") != null) {
            return 100.0 / ORDINALS.indexOf(words.group("each"));
        }
        if (words.group("part") != null) {
            return 100.0 * NUMBERS.indexOf(words.group("many")) / PARTS.indexOf(words.group("part"));
        }
        return 100.0 * NUMBERS.indexOf(words.group("some")) / NUMBERS.indexOf(words.group("whole"));
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
    boolean tells(BigDecimal exact) {
        double value = exact.doubleValue();
        double room = percent * ROOM;
        return switch (hedge) {
            case ABOUT -> Math.abs(value - percent) <= room;
            case OVER -> value >= percent - 0.05 && value <= percent + 2 * room;
            case UNDER -> value <= percent + 0.05 && value >= percent - 2 * room;
        };
    }
}
