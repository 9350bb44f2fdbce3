package se.bilaga.source.diagnostic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.MonthNames;

/** Understands dates as people write them, to tell how a plan writes them: {@code 31/12 2024} is {@code 2024-12-31}. */
public final class WrittenDate {
    private static final String MONTH = "(\\p{L}{3,9})\\.?";
    private static final Pattern DAY_FIRST = Pattern.compile("(?:den )?(\\d{1,2})[/.-](\\d{1,2})[/. -]\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.]?(\\d{1,2})[/.]?(\\d{2})");
    private static final Pattern DIVIDED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(?:den )?(\\d{1,2}) " + MONTH + " (\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(MONTH + " (\\d{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})[/.]?(\\d{2}|(?<=[/.])\\d)");
    private static final Pattern QUARTER = Pattern.compile("(?:kvartal |kv\\.? ?|q|k)([1-4])[ ,/-]*(\\d{4})");

    private WrittenDate() {}

    /** The hint {@code skriv 2024-12-31}; empty where the text is no date. */
    public static Optional<Message> hint(String written) {
        return meant(written.strip().toLowerCase(Locale.ROOT)).map(date -> Message.of("skriv %s", "write %s", date));
    }

    /** The same for a day alone. */
    public static Optional<Message> dayHint(String written) {
        return day(written.strip().toLowerCase(Locale.ROOT)).map(date -> Message.of("skriv %s", "write %s", date));
    }

    private static Optional<String> meant(String text) {
        return day(text)
                .or(() -> match(MONTH_AND_YEAR, text).flatMap(m -> month(m.group(2), month(m.group(1)))))
                .or(() -> match(MONTH_OF_YEAR, text).flatMap(m -> month(m.group(1), number(m.group(2)))))
                .or(() -> match(QUARTER, text).map(m -> "Q" + m.group(1) + " " + m.group(2)));
    }

    private static Optional<String> day(String text) {
        return match(DAY_FIRST, text)
                .flatMap(m -> day(m.group(3), number(m.group(2)), m.group(1)))
                .or(() -> match(YEAR_FIRST, text).flatMap(m -> day(m.group(1), number(m.group(2)), m.group(3))))
                .or(() -> match(DIVIDED, text).flatMap(m -> day(m.group(1), number(m.group(2)), m.group(3))))
                .or(() -> match(WORDS, text).flatMap(m -> day(m.group(3), month(m.group(2)), m.group(1))));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<String> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> month(String year, int month) {
        try {
            return Optional.of(YearMonth.of(number(year), month).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From 1; 0 where the word is no month. */
    private static int month(String word) {
        for (int i = 0; i < MonthNames.ALL.size(); i++) {
            if (MonthNames.ALL.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
