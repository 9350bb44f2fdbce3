package se.bilaga.check.clause;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.saying.WordedShare;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;

/** Parts of a whole in words: {@code drygt hälften}, {@code var fjärde}, {@code två tredjedelar}, {@code nio av tio}. */
public record Fractions(BigFraction percent, Hedge hedge, int from, int to) {
    private static final String OVER = "drygt|mer än|över|fler än|strax över|gott och väl|en bit över|väl";
    private static final String UNDER =
            "knappt|nästan|närmare|mindre än|färre än|under|strax under|inte fullt|uppemot|inemot|bortåt|nära";
    private static final Pattern WORDS = Pattern.compile("(?U)\\b(?:(?:(?<over>" + OVER + ")|(?<under>" + UNDER
            + ")|ungefär|cirka|ca|omkring|runt) )?(?:(?<most>merparten|majoriteten|huvuddelen|flertalet|en"
            + " majoritet)|(?<share>"
            + "hälften|var(?:t)? ?(?:annan|annat|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)"
            + "|(?:en|två|tre|fyra|fem|sex|sju|åtta|nio) (?:dryg |knapp )?(?:tredjedel|fjärdedel|femtedel|sjättedel|sjundedel|åttondel|niondel|tiondel)(?:ar|en|arna)?"
            + "|(?:en|två|tre|fyra|fem|sex|sju|åtta|nio) av (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)(?! \\p{L}+ (?:grupp|enhet|avdelning|mål))))"
            + "(?! (?:så|fler|färre|gång\\p{L}*|år|månad(?:en|er)?|vecka|dag)\\b)\\b");
    private static final BigFraction ROOM = BigFraction.of(1, 10);
    private static final BigFraction MOST_ROOM = BigFraction.of(5);
    private static final BigFraction HALF = BigFraction.of(50);
    private static final BigFraction UNSEEN = BigFraction.of(1, 20);
    private static final BigFraction TWO = BigFraction.of(2);

    /** How exactly a part is meant. */
    public enum Hedge {
        OVER,
        UNDER,
        ABOUT,
        /** The greater part, however great. */
        MOST
    }

    /** The first that a clause tells. */
    public static Optional<Fractions> in(String gist) {
        var words = WORDS.matcher(gist);
        return words.find() ? Optional.of(of(words)) : Optional.empty();
    }

    private static Fractions of(MatchResult result) {
        var words = (java.util.regex.Matcher) result;
        if (words.group("most") != null) {
            return new Fractions(HALF, Hedge.MOST, words.start(), words.end());
        }
        String core = words.group("share").replaceFirst("dryg |knapp ", "").replace("annat", "annan");
        boolean over = words.group("over") != null || words.group("share").contains("dryg ");
        boolean under = words.group("under") != null || words.group("share").contains("knapp ");
        Hedge hedge = over ? Hedge.OVER : under ? Hedge.UNDER : Hedge.ABOUT;
        return new Fractions(WordedShare.percent(core).orElseThrow(), hedge, words.start(), words.end());
    }

    /** Whether an exact percentage may be told so. */
    public boolean tells(Quantity share) {
        Quantity off = share.minus(new Exact(percent));
        BigFraction part = percent.multiply(ROOM);
        BigFraction room = part.compareTo(MOST_ROOM) < 0 ? part : MOST_ROOM;
        return switch (hedge) {
            case ABOUT -> off.isWithin(room.negate(), room);
            case OVER -> off.isWithin(UNSEEN.negate(), room.multiply(TWO));
            case UNDER -> off.isWithin(room.multiply(TWO).negate(), UNSEEN);
            case MOST -> off.signum() > 0;
        };
    }
}
