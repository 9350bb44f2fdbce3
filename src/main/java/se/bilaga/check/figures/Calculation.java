package se.bilaga.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Shown;
import se.bilaga.source.text.MonthNames;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;

/**
 * A number in a sentence that the sentence's other numbers decide.
 *
 * @param from where it begins in the sentence
 * @param to where it ends
 * @param typed as it stands
 * @param least that it may be, given how the others were rounded
 * @param most that it may be
 * @param shown how it is worked out: {@code 645 − 444 = 201}
 */
record Calculation(int from, int to, String typed, BigDecimal least, BigDecimal most, String shown) {
    private static final String N = "(\\d{1,3}(?:[ \u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\d,/:]*[\\d/:])";
    private static final String PERCENT = "[ \u00a0]?(?:%|procent(?![\\p{L}]))";
    private static final String UNIT = "(?:[ \u00a0]?(?:%|procent(?:enheter)?|[\\p{Ll}]+))?";
    private static final String CHANGE =
            "(?:ökning|ökningen|minskning|minskningen|skillnad|uppgång|nedgång|förändring)";
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    private static final String COUNTED = "(?:\\d{1,3}(?:[ \u00a0]\\d{3})+|\\d+(?![\\d,/:]*[\\d/:])|"
            + String.join("|", WORDS.subList(1, WORDS.size())) + ")";
    private static final Pattern EACH_COUNT = Pattern.compile("(?iU)(?<=^|, | och |på )" + COUNTED + "\\b");
    /** "från 645 till 444, en minskning med 211", in the same unit; a change in percent is another. */
    private static final Pattern FROM_TO = Pattern.compile("(?iU)\\bfrån " + N + "(" + UNIT + ") till " + N + "(" + UNIT
            + "),? (?:(?:alltså|dvs\\.?|det vill säga|vilket är|vilket innebär|vilket motsvarar|som är) )?(?:en |ett"
            + " )?(?:"
            + CHANGE + " )(?:med |på |om )?" + N + "([ \u00a0]?(?:%|procent(?:enheter)?\\b))?");
    /** "minskade med 211, från 645 till 444". */
    private static final Pattern BY_FROM_TO =
            Pattern.compile("(?iU)\\b(?:ökat|ökade|ökar|minskat|minskade|minskar|sjönk|sjunkit|steg|stigit|" + CHANGE
                    + ") med " + N + "([ \u00a0]?(?:%|procent(?:enheter)?\\b))?(?: \\p{Ll}+)?,? från " + N + "(" + UNIT
                    + ") till " + N);
    /** "från 2022 till 2024" and "från 1 januari till 31 december" are times. */
    private static final Pattern TIMES =
            Pattern.compile("(?iU)\\bfrån (?:(?:19|20)\\d\\d till (?:19|20)\\d\\d(?!\\d|,\\d)|\\d{1,2} (?:"
                    + String.join("|", MonthNames.ALL) + ")\\b)");
    /** Numbers of different ones are not of one kind: 1,2 mnkr and 300 tkr. */
    private static final Pattern SCALE =
            Pattern.compile("(?iU)\\b(?:(?:tusen|miljon(?:er)?)(?: kr(?:onor)?)?|tkr|mn?kr|kr(?:onor)?)\\b");

    private static final int LONGEST_SCALE = 10;
    /** "Av de 12 cheferna är 9 kvinnor, alltså 85 procent". */
    private static final Pattern PART_OF =
            Pattern.compile("(?iU)\\bav (?:de |våra |förvaltningens |totalt |sammanlagt )*" + N
                    + "(?! ?(?:%|procent))(?: [\\p{L}-]+){1,4}?"
                    + " (?:är|var|har|hade|deltog|svarade|slutade|arbetar|arbetade|gick) "
                    + N
                    + "(?! ?(?:%|procent))(?: [\\p{L}-]+){0,3}?(?:,? (?:alltså|dvs\\.?|det vill säga|vilket är|vilket"
                    + " motsvarar|motsvarande|eller) |,? \\()"
                    + N
                    + PERCENT);
    /** "9 av 12 chefer, alltså 85 procent". */
    private static final Pattern OUT_OF =
            Pattern.compile("(?iU)(?<![\\d,])" + N + " av (?:de |våra |totalt |sammanlagt )*" + N
                    + "(?! ?(?:%|procent))(?: [\\p{L}-]+){0,4}?(?:,? (?:alltså|dvs\\.?|det vill säga|vilket är|vilket"
                    + " motsvarar|motsvarande|eller) |,? \\()"
                    + N
                    + PERCENT);
    /** "300 anställda, varav 251 kvinnor och 59 män". */
    private static final Pattern SEXES_OF = Pattern.compile("(?iU)(?<![\\d,])" + N
            + "(?! ?(?:%|procent))(?: [\\p{L}-]+){1,4}?,? (?:varav|fördelat på|fördelade på|av dem är|av vilka) " + N
            + " (?:är )?kvinnor och " + N + " (?:är )?män\\b(?! (?:är|var|har|som|med|arbetar|över|under)\\b)");
    /** "251 kvinnor och 59 män, totalt 300". */
    private static final Pattern SEXES_MAKE = Pattern.compile("(?iU)(?<![\\d,])" + N + " kvinnor och " + N
            + " män,? (?:totalt|sammanlagt|tillsammans|alltså|i allt|dvs\\.?) " + N + "(?! ?(?:%|procent))");

    /** "212 medarbetare, varav 128 barnskötare och 94 förskollärare": there may be others, but no fewer. */
    private static final Pattern PARTS_OF = Pattern.compile("(?iU)(?<![\\d,])" + N
            + "(?! ?(?:%|procent))(?: [\\p{L}-]+){1,4}?,? (?:varav|av dem|av vilka)(?: är| var)? " + N
            + "(?! ?(?:%|procent))(?: [\\p{L}-]+){1,3}? och " + N + "(?! ?(?:%|procent)) (?!kvinnor|män)\\p{L}");
    /** "24, 31 och 27 medarbetare, sammanlagt 84". */
    private static final Pattern THREE_MAKE = Pattern.compile("(?iU)(?<![\\d,])" + N + ", " + N + " och " + N
            + "(?! ?(?:%|procent))(?: [\\p{L}-]+){0,6}?,? (?:totalt|sammanlagt|tillsammans|alltså|i allt|dvs\\.?) " + N
            + "(?! ?(?:%|procent))");

    /** "100 månadsavlönade, fördelade på 38 kockar, 54 biträden och åtta chefer"; "80 ombud vid årets slut: 38 inom …". */
    private static final Pattern LIST_OF = Pattern.compile("(?iU)(?<![\\d,])" + N
            + "(?! ?(?:%|procent))((?: [\\p{L}-]+){1,7}?)(?:,? (?:fördelat|fördelade|uppdelat|uppdelade) på|(?<!"
            + " (?:för|på|med|i|till|om|av|hos)):) (?=(?<list>(?:(?:på )?"
            + COUNTED + "(?! ?(?:%|procent|av\\b))(?: [\\p{L}-]+){0,5}?(?:, | och |\\.|;|$)){2,9}))");

    private static final int LEAST_NUMBERS = 3;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PRECISION = 12;

    /** Those that a sentence holds. */
    static List<Calculation> in(String sentence) {
        String text = sentence.replaceAll("\\s", " ");
        List<Calculation> found = new ArrayList<>(each(LIST_OF, text, Calculation::list));
        if (numbers(sentence) < LEAST_NUMBERS) {
            return found;
        }
        found.addAll(each(
                FROM_TO,
                text,
                m -> difference(m, 1, 3, 5, kind(m.group(2), m.group(4)), m.group(6))
                        .filter(any -> isOfOneKind(text, m))));
        found.addAll(each(
                BY_FROM_TO,
                text,
                m -> difference(m, 3, 5, 1, kind(m.group(4), ""), m.group(2)).filter(any -> isOfOneKind(text, m))));
        each(PART_OF, text, m -> Optional.of(share(m, 2, 1, 3))).forEach(found::add);
        each(OUT_OF, text, m -> Optional.of(share(m, 1, 2, 3))).forEach(found::add);
        each(SEXES_OF, text, m -> Optional.of(sum(m, 1, 2, 3))).forEach(found::add);
        each(SEXES_MAKE, text, m -> Optional.of(sum(m, 3, 1, 2))).forEach(found::add);
        each(THREE_MAKE, text, m -> Optional.of(sum(m, 4, 1, 2, 3))).forEach(found::add);
        each(PARTS_OF, text, m -> Optional.of(sum(m, 1, 2, 3).orMore())).forEach(found::add);
        return found;
    }

    /** A whole that is told of before all its parts. */
    private static Optional<Calculation> list(Matcher m) {
        List<BigDecimal> parts = EACH_COUNT
                .matcher(m.group("list"))
                .results()
                .map(part -> count(part.group()))
                .toList();
        BigDecimal exact = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String shown = String.join(" + ", parts.stream().map(Calculation::shown).toList()) + " = " + shown(exact);
        boolean end = m.group("list").matches("(?s).* och .*");
        return parts.size() < 2 || !end
                ? Optional.empty()
                : Optional.of(new Calculation(m.start(1), m.end(1), m.group(1), exact, exact, shown));
    }

    private static BigDecimal count(String typed) {
        int word = WORDS.indexOf(typed.toLowerCase(Locale.ROOT));
        return word < 0 ? value(typed) : BigDecimal.valueOf(word);
    }

    /** Whether the numbers are no times, and of one scale. */
    private static boolean isOfOneKind(String text, Matcher found) {
        String told = text.substring(found.start(), Math.min(text.length(), found.end() + LONGEST_SCALE));
        return !TIMES.matcher(told).find()
                && SCALE.matcher(told)
                                .results()
                                .map(scale -> scale.group().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        <= 1;
    }

    private static int numbers(String sentence) {
        int numbers = 0;
        for (int i = 0; i < sentence.length(); i++) {
            boolean first = i == 0 || !Character.isDigit(sentence.charAt(i - 1));
            numbers += first && Character.isDigit(sentence.charAt(i)) ? 1 : 0;
        }
        return numbers;
    }

    private interface Reader {
        Optional<Calculation> read(Matcher found);
    }

    private static List<Calculation> each(Pattern pattern, String text, Reader reader) {
        List<Calculation> all = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            reader.read(found).ifPresent(all::add);
        }
        return all;
    }

    boolean isWrong() {
        BigDecimal value = value(typed);
        BigDecimal half = value.ulp().multiply(HALF);
        return value.add(half).compareTo(least) < 0 || value.subtract(half).compareTo(most) > 0;
    }

    private static boolean kind(String... units) {
        for (String unit : units) {
            if (unit.contains("%") || unit.contains("procent")) {
                return true;
            }
        }
        return false;
    }

    /** A change of percentages in percent may be meant either way; another rule asks which. */
    private static Optional<Calculation> difference(
            Matcher m, int before, int after, int by, boolean percentages, @Nullable String unit) {
        boolean percent = unit != null && !unit.contains("enheter");
        BigDecimal a = value(m.group(before));
        BigDecimal b = value(m.group(after));
        if (percent && (percentages || a.signum() == 0)) {
            return Optional.empty();
        }
        BigDecimal exact = scaled(b.subtract(a).abs(), a, percent);
        BigDecimal loose = a.scale() <= 0 && b.scale() <= 0
                ? BigDecimal.ZERO
                : scaled(a.ulp().max(b.ulp()), a, percent);
        String shown =
                "från " + m.group(before) + " till " + m.group(after) + " är " + shown(exact) + (percent ? " %" : "");
        return Optional.of(
                new Calculation(m.start(by), m.end(by), m.group(by), exact.subtract(loose), exact.add(loose), shown));
    }

    private static BigDecimal scaled(BigDecimal change, BigDecimal of, boolean percent) {
        return percent ? share(change, of) : change;
    }

    private static Calculation share(Matcher m, int part, int whole, int share) {
        BigDecimal exact = share(value(m.group(part)), value(m.group(whole)).max(BigDecimal.ONE));
        String shown = m.group(part) + " / " + m.group(whole) + " = " + shown(exact) + " %";
        return new Calculation(m.start(share), m.end(share), m.group(share), exact, exact, shown);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        Quantity share = Quantity.of(part).shareOf(Quantity.of(whole));
        return NumberText.rounded(Objects.requireNonNull(share.exact()), PRECISION);
    }

    private static Calculation sum(Matcher m, int sum, int... parts) {
        List<String> typed = Arrays.stream(parts).mapToObj(m::group).toList();
        BigDecimal exact = typed.stream().map(Calculation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String shown = String.join(" + ", typed) + " = " + shown(exact);
        return new Calculation(m.start(sum), m.end(sum), m.group(sum), exact, exact, shown);
    }

    /** The same where there may be parts that the sentence does not tell. */
    private Calculation orMore() {
        return new Calculation(from, to, typed, least, MOST, shown);
    }

    private static BigDecimal value(String number) {
        return new BigDecimal(number.replaceAll("[ \u00a0]", "").replace(',', '.'));
    }

    private static String shown(BigDecimal value) {
        return Shown.of(Numeral.exact(value));
    }
}
