package se.bilaga.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number typed in prose, with what it is said to count.
 *
 * @param at where it stands, with its unit
 * @param value exact
 * @param kind what stands after it
 */
public record Mention(Reading.Range at, BigDecimal value, Kind kind) {

    /** What a number in prose is. */
    public enum Kind {
        PERCENT,
        PERCENTAGE_POINTS,
        YEAR,
        /** Part of a date, a range, a paragraph, a case number or a name. */
        LABEL,
        COUNT
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d\\uFFFC/:.,§-])([-−]?\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|[-−]?\\d+)(,\\d+|\\.\\d+)?(?![\\d/:]|[-–]\\d|[.,]\\d)"
                    + "(?:[ \u00a0]?(%|procentenhet(?:er)?(?U:\\b)|procent(?U:\\b)))?");
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:§|kap\\.?|kapitel|avsnitt|bilaga|punkt|nr|nummer|tabell|figur|steg|kvartal|tertial|Q|T|artikel|AFS|SFS|dag|sida|år|vecka|fyller|fylla|fyllt|över|kl\\.?|klockan)[ \u00a0]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL_AFTER = Pattern.compile(
            "^[ \u00a0]*(?:§|kap(?U:\\b)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\\)|[.)](?=\\s\\p{Ll})|års?(?U:\\b)|årig|§)");

    /** The numbers of a text, in order. */
    public static List<Mention> in(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        Matcher number = NUMBER.matcher(reading.plain());
        while (number.find()) {
            String decimals = number.group(2) == null ? "" : number.group(2).replace(',', '.');
            String digits = number.group(1).replaceAll("[ \u00a0\u202f]", "").replace('−', '-');
            if (digits.length() <= 15) {
                Kind kind = kind(reading.plain(), number, digits + decimals);
                mentions.add(new Mention(
                        new Reading.Range(number.start(), number.end()), new BigDecimal(digits + decimals), kind));
            }
        }
        return mentions;
    }

    private static Kind kind(String plain, Matcher number, String digits) {
        String unit = number.group(3);
        if (unit != null) {
            return unit.startsWith("procentenhet") ? Kind.PERCENTAGE_POINTS : Kind.PERCENT;
        }
        if (digits.matches("(?:19|20)\\d\\d")) {
            return Kind.YEAR;
        }
        String before = plain.substring(Math.max(0, number.start() - 12), number.start());
        String after = plain.substring(number.end(), Math.min(plain.length(), number.end() + 12));
        boolean label = LABEL_BEFORE.matcher(before).find()
                || LABEL_AFTER.matcher(after).find();
        return label ? Kind.LABEL : Kind.COUNT;
    }
}
