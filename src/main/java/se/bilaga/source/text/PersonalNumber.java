package se.bilaga.source.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A personnummer or samordningsnummer in a text: {@code 811218-9876}, {@code 198112189876}.
 *
 * <p>By folkbokföringslagen (1991:481) 18 § and Skatteverket's SKV 704 and 707: a date of birth that there is, whose day
 * is 60 more in a samordningsnummer, three digits and a check figure by Luhn's algorithm; with or without century, and
 * with {@code -}, {@code +} or nothing between; as people write it also with another dash or a blank there, and its date
 * as {@code 1981-12-18-9876}. The month tells it from an organisationsnummer, whose third digit is at least 2.
 *
 * @param from where it begins
 * @param to where it has ended
 * @param coordination whether it is a samordningsnummer
 */
public record PersonalNumber(int from, int to, boolean coordination) {
    private static final String BLANK = "[ \u00a0\u2007\u2009\u202f]";
    private static final String DASH = "[-+–−—\u2010\u2011\u2012\u2015\ufe63\uff0d\u00ad]";
    private static final Pattern DIGITS = Pattern.compile(
            "(?<!\\d)(?<!\\d[-+./–−\u2010\u2011])(18|19|20)?(\\d{2})([- ]?)([01]\\d)\\3([0-9]\\d)" + "(" + BLANK
                    + "?\\\\?" + DASH + BLANK + "?(?:\\r?\\n *)?|" + BLANK + "|)(\\d{3})(\\d)(?!\\d)(?!\\.\\d)");
    private static final String HEX = "abcdefABCDEF";
    private static final Pattern AFTER_NUMBER = Pattern.compile("\\d" + BLANK + "$");

    /** {@code 201204 1311} is a month and what was counted in it. */
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?:19|20)(?:0\\d|1[0-2])(?:0\\d|1[0-2])");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int COORDINATION = 60;
    private static final int SHORTEST = 10;

    /** What stands in the place of what is not shown. */
    private static final String HIDDEN = "•";

    /** All in {@code text}, in order. */
    public static List<PersonalNumber> in(CharSequence text) {
        List<PersonalNumber> found = new ArrayList<>();
        Matcher match = DIGITS.matcher(text);
        while (match.find()) {
            if (isBirth(match) && isChecked(match) && isWritten(match, text) && stands(match, text)) {
                int day = Integer.parseInt(match.group(5));
                found.add(new PersonalNumber(match.start(), match.end(), day > COORDINATION));
            }
        }
        return found;
    }

    /** The text with the digits of each hidden: {@code ••••••-••••}. */
    public static String hidden(String text) {
        if (!mayHaveOne(text)) {
            return text;
        }
        StringBuilder made = new StringBuilder(text);
        for (PersonalNumber one : in(text)) {
            made.replace(one.from, one.to, text.substring(one.from, one.to).replaceAll("\\d", HIDDEN));
        }
        return made.toString();
    }

    /** A line with every letter and digit hidden where it has one, since the rest of it is of the same person. */
    public static String hiddenLine(String line) {
        return !mayHaveOne(line) || in(line).isEmpty() ? line : line.replaceAll("[\\p{L}\\p{N}]", HIDDEN);
    }

    /** Whether it has digits enough: most texts have not. */
    private static boolean mayHaveOne(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == SHORTEST;
    }

    private static boolean isBirth(Matcher match) {
        String century = match.group(1);
        int year = Integer.parseInt(match.group(2));
        int month = Integer.parseInt(match.group(4));
        int day = Integer.parseInt(match.group(5));
        int born = day > COORDINATION ? day - COORDINATION : day;
        return century == null
                ? isDate(2000 + year, month, born) || isDate(1900 + year, month, born)
                : isDate(Integer.parseInt(century) * 100 + year, month, born);
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Luhn's algorithm over the ten digits without century; no birth has the number 000. */
    private static boolean isChecked(Matcher match) {
        String digits = match.group(2) + match.group(4) + match.group(5) + match.group(7) + match.group(8);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0 && !match.group(7).equals("000");
    }

    /** Not inside a longer name: a checksum in hexadecimal, a UUID. */
    private static boolean stands(Matcher match, CharSequence text) {
        boolean hexBefore = match.start() > 0 && HEX.indexOf(text.charAt(match.start() - 1)) >= 0;
        boolean letterAfter = match.end() < text.length() && Character.isLetter(text.charAt(match.end()));
        String rest = text.subSequence(match.end(), Math.min(text.length(), match.end() + 6))
                .toString();
        boolean uuid = rest.toLowerCase(Locale.ROOT).matches("-[0-9a-f]{4}-");
        return !uuid && (!hasDash(match) ? !hexBefore && !letterAfter : !letterAfter);
    }

    /** Not a date with a year or time after it, {@code 2024-12-31 1200}, nor numbers with blanks between. */
    private static boolean isWritten(Matcher match, CharSequence text) {
        if (match.group(3).equals("-")) {
            String number = match.group(7) + match.group(8);
            return match.group(1) != null
                    && hasDash(match)
                    && !YEAR.matcher(number).matches();
        }
        if (match.group(3).equals(" ")) {
            return hasDash(match);
        }
        String date = match.group(2) + match.group(4) + match.group(5);
        boolean month = match.group(1) == null && YEAR_AND_MONTH.matcher(date).matches();
        CharSequence before = text.subSequence(Math.max(0, match.start() - 2), match.start());
        return hasDash(match)
                || match.group(6).isEmpty()
                || (!month && !AFTER_NUMBER.matcher(before).find());
    }

    private static boolean hasDash(Matcher match) {
        return !match.group(6).matches(BLANK + "?");
    }
}
