package se.bilaga.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.NumberWords;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/**
 * A number typed in prose, with what it is said to count.
 *
 * @param at where it stands, with its unit
 * @param value exact
 * @param kind what stands after it
 * @param hedge what stands before it
 * @param step what the last digit typed counts: 0,1 in 4,2, and 100 000 in 14,6 miljoner kronor
 */
public record Mention(Reading.Range at, BigDecimal value, Kind kind, Hedge hedge, BigDecimal step) {

    /** What a number in prose is. */
    public enum Kind {
        PERCENT,
        PERCENTAGE_POINTS,
        /** In kronor. */
        MONEY,
        YEAR,
        /** Part of a date, a range, a paragraph, a case number or a name. */
        LABEL,
        COUNT
    }

    /** How exactly a number is meant. */
    public enum Hedge {
        EXACT(""),
        ABOUT("ungefär|cirka|ca\\.?|omkring|kring|runt|uppskattningsvis|i snitt|runt om"),
        OVER("drygt|över|mer än|fler än"),
        UNDER("knappt|nästan|närmare|mindre än|färre än|strax under|inte fullt");

        private final Pattern words;

        Hedge(String words) {
            this.words = Pattern.compile("(?iU)(?<!\\p{L})(?:" + words + ")[ \u00a0\n]+$");
        }

        private static Hedge of(String before) {
            return !AFTER_A_WORD.matcher(before).find()
                    ? EXACT
                    : Stream.of(ABOUT, OVER, UNDER)
                            .filter(hedge -> hedge.words.matcher(before).find())
                            .findFirst()
                            .orElse(EXACT);
        }
    }

    private static final Pattern AFTER_A_WORD = Pattern.compile("[\\p{L}.][ \u00a0\n]+$");
    private static final Unit KRONOR = Unit.of("kr");
    private static final BigFraction HALF = BigFraction.of(1, 2);
    private static final BigFraction BROAD = BigFraction.of(8, 100);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d\\uFFFC/:.,§-])([-−]?\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|[-−]?\\d+)(,\\d+|\\.\\d+)?(?![\\d/:]|[-–]\\d|[.,]\\d)"
                    + "(?:[ \u00a0\n]?(%-enhet(?:er)?|%|procentenhet(?:er)?(?U:\\b)|procent(?U:\\b)|miljon(?:er)? kronor|tusen kronor|mnkr|mkr|tkr|kronor|kr(?U:\\b)))?");
    private static final String WORD_UNIT = "procentenhet(?:er)?|procent|miljon(?:er)? kronor|tusen kronor|kronor";
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d-])(?:(?:" + NumberWords.beforeUnits() + ")[ \u00a0\n](?:" + WORD_UNIT
                    + ")|(?:" + NumberWords.alone() + ")(?:[ \u00a0\n](?:" + WORD_UNIT + "))?+)(?![\\p{L}\\d-])");
    private static final Pattern WORD_PARTS = Pattern.compile("(.+?)(?:[ \u00a0\n](" + WORD_UNIT + "))?");
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:§|per|kap\\.?|kapitel|avsnitt|bilaga|punkt|nr|nummer|tabell|figur|steg|kvartal|tertial|Q|T|artikel|AFS|SFS|dag|sida|år|vecka|fyller|fylla|fyllt|över|kl\\.?|klockan)[ \u00a0]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL_AFTER = Pattern.compile(
            "^[ \u00a0\n]*(?:§|kap(?U:\\b)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\\)|[.)](?=\\s\\p{Ll})|års?(?U:\\b)(?! (?:19|20)\\d\\d)|årig|§)");

    /** How many a list of the foremost has: {@code de 15 största}. */
    private static final Pattern FOREMOST_AFTER = Pattern.compile(
            "^[ \u00a0\n](?:allra )?(?:\\p{L}{2,}aste|största|minsta|högsta|lägsta|flesta|främsta|bästa|sämsta|äldsta|yngsta|längsta|tyngsta)(?U:\\b)");

    /** The numbers of a text, those in digits first; none that its author calls free. */
    public static List<Mention> in(Reading reading) {
        return all(reading).stream()
                .filter(mention ->
                        !reading.isFree(mention.at().from(), mention.at().to()))
                .toList();
    }

    /** The numbers of a text, those in digits first. */
    public static List<Mention> all(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        Matcher number = NUMBER.matcher(reading.plain());
        while (number.find()) {
            String decimals = number.group(2) == null ? "" : number.group(2).replace(',', '.');
            String digits = number.group(1).replaceAll("[ \u00a0\u202f]", "").replace('−', '-');
            if (digits.length() <= 15) {
                Kind kind = kind(reading.plain(), number, digits + decimals);
                mentions.add(of(reading, number, new BigDecimal(digits + decimals), kind, number.group(3)));
            }
        }
        Matcher word = WORD.matcher(reading.plain().toLowerCase(Locale.ROOT));
        while (word.find()) {
            Matcher parts = WORD_PARTS.matcher(word.group());
            if (parts.matches()) {
                Kind bare = isLabel(reading.plain(), word) ? Kind.LABEL : Kind.COUNT;
                BigDecimal value = NumberWords.value(parts.group(1));
                mentions.add(of(reading, word, value, unitKind(parts.group(2)).orElse(bare), parts.group(2)));
            }
        }
        return mentions;
    }

    private static Mention of(Reading reading, Matcher found, BigDecimal value, Kind kind, @Nullable String unit) {
        BigDecimal scale = kind == Kind.MONEY && unit != null ? kronor(unit) : BigDecimal.ONE;
        return new Mention(
                new Reading.Range(found.start(), found.end()),
                value.multiply(scale),
                kind,
                Hedge.of(before(reading.plain(), found, 24)),
                value.ulp().multiply(scale));
    }

    /** The number, to be computed with. */
    public Quantity quantity() {
        return Quantity.of(value);
    }

    /** What one of a unit of money is in kronor. */
    public static BigDecimal kronor(String unit) {
        return NumberText.rounded(kronor(Unit.of(unit)), 0);
    }

    private static BigFraction kronor(Unit unit) {
        return Units.convert(unit, KRONOR).orElse(BigFraction.ONE);
    }

    private static Optional<Kind> unitKind(@Nullable String unit) {
        if (unit == null) {
            return Optional.empty();
        }
        boolean points = unit.contains("enhet");
        return Optional.of(
                points
                        ? Kind.PERCENTAGE_POINTS
                        : unit.equals("%") || unit.equals("procent") ? Kind.PERCENT : Kind.MONEY);
    }

    private static Kind kind(String plain, Matcher number, String digits) {
        Optional<Kind> told = unitKind(number.group(3));
        if (told.isPresent()) {
            return told.get();
        }
        if (digits.matches("(?:19|20)\\d\\d")) {
            return Kind.YEAR;
        }
        return isLabel(plain, number) ? Kind.LABEL : Kind.COUNT;
    }

    private static boolean isLabel(String plain, Matcher number) {
        String after = plain.substring(number.end(), Math.min(plain.length(), number.end() + 24));
        return LABEL_BEFORE.matcher(before(plain, number, 12)).find()
                || LABEL_AFTER.matcher(after).find()
                || FOREMOST_AFTER.matcher(after).find();
    }

    private static String before(String plain, Matcher number, int most) {
        return plain.substring(Math.max(0, number.start() - most), number.start());
    }

    /** Whether {@code exact}, rounded as the number was typed, is it. */
    public boolean equalsRounded(BigFraction exact) {
        BigFraction half = Numeral.exact(step).multiply(HALF);
        return isWithin(exact, half.negate(), half);
    }

    /** The same of a value in its unit: of money in kronor. */
    public boolean equalsRounded(BigFraction exact, Unit unit) {
        return equalsRounded(inOwnUnit(exact, unit));
    }

    /** Whether a value in its unit may be told by the number with what stands before it: 1 561 by "drygt 1 500". */
    public boolean tells(BigFraction value, Unit unit) {
        BigFraction exact = inOwnUnit(value, unit);
        BigFraction place = Numeral.exact(place());
        return equalsRounded(exact)
                || switch (hedge) {
                    case EXACT -> false;
                    case ABOUT -> isWithin(exact, place.multiply(HALF).negate(), place.multiply(HALF));
                    case OVER -> isWithin(exact, BigFraction.ZERO, place);
                    case UNDER -> isWithin(exact, place.negate(), BigFraction.ZERO);
                };
    }

    /** Whether it may be told so broadly as a share often is: 48,6 procent by "knappt 50 procent". */
    public boolean tellsBroadly(BigFraction share) {
        BigFraction part = share.multiply(BROAD);
        BigFraction room = part.compareTo(BigFraction.ONE) > 0 ? part : BigFraction.ONE;
        return switch (hedge) {
            case EXACT -> false;
            case ABOUT -> isWithin(share, BigFraction.ONE.negate(), BigFraction.ONE);
            case OVER -> isWithin(share, BigFraction.ZERO, room);
            case UNDER -> isWithin(share, room.negate(), BigFraction.ZERO);
        };
    }

    /** A value in its unit, and of money in kronor, as the number is. */
    public BigFraction inOwnUnit(BigFraction exact, Unit unit) {
        return kind == Kind.MONEY ? exact.multiply(kronor(unit)) : exact;
    }

    /** How far a value may be from the number. */
    private boolean isWithin(BigFraction exact, BigFraction least, BigFraction most) {
        return new Exact(exact.subtract(Numeral.exact(value))).isWithin(least, most);
    }

    /** What the last figure that is no closing zero counts: 100 in 1 500, 0,1 in 4,0. */
    private BigDecimal place() {
        return value.scale() > 0 || (kind == Kind.MONEY && step.compareTo(BigDecimal.ONE) != 0)
                ? step
                : value.stripTrailingZeros().ulp();
    }
}
