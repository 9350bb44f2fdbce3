package se.bilaga.statistics.cube;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.bilaga.source.text.MonthNames;

/**
 * A time that figures belong to: {@code 2024}, {@code 2024-10}, {@code Q1 2025}, {@code R12 2023-12}.
 *
 * @param kind what sort of time
 * @param from its first day
 * @param to its last day
 * @param key in one form, however it was written: {@code 2024-10} also for {@code oktober 2024}
 * @param label as in a Swedish sentence: {@code oktober 2024}
 */
public record TimeKey(Kind kind, LocalDate from, LocalDate to, String key, String label)
        implements Comparable<TimeKey> {

    /** The sorts of time. */
    public enum Kind {
        YEAR,
        SCHOOL_YEAR,
        HALF,
        TERTIAL,
        QUARTER,
        MONTH,
        ROLLING_YEAR,
        SPAN,
        DATE
    }

    private static final List<String> MONTHS = MonthNames.ALL;
    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
    private static final String DASH = "\\s*(?:--|–|-)\\s*";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)");
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final Pattern NAMED_MONTH = Pattern.compile("(" + MONTH + ")\\s+((?:19|20)\\d\\d)");
    private static final Pattern PART = Pattern.compile("([QKTH])([1-4])\\s+((?:19|20)\\d\\d)");
    private static final Pattern ROLLING = Pattern.compile("R12\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS_OF_YEAR =
            Pattern.compile("(" + MONTH + ")" + DASH + "(" + MONTH + ")\\s+((?:19|20)\\d\\d)");
    private static final Pattern SPAN = Pattern.compile("(\\S.*?)\\s*(?:--|–)\\s*(\\S.*)");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)-((?:19|20)\\d\\d)");
    private static final Pattern SCHOOL = Pattern.compile("((?:19|20)\\d\\d)/((?:19|20)?\\d\\d)");

    /** The time that {@code written} names, empty when it names none. */
    public static Optional<TimeKey> parse(String written) {
        String text = written.strip().replace('\u00a0', ' ');
        if (!endsWithDigit(text)) {
            return Optional.empty(); // every time ends with one, and most of what is asked about are words
        }
        try {
            return whole(text)
                    .or(() -> match(PART, text).flatMap(TimeKey::part))
                    .or(() -> match(ROLLING, text).flatMap(TimeKey::rolling))
                    .or(() -> match(SCHOOL, text).flatMap(TimeKey::schoolYear))
                    .or(() ->
                            match(MONTHS_OF_YEAR, text.toLowerCase(Locale.ROOT)).map(TimeKey::monthsOfYear))
                    .or(() -> match(YEARS, text).map(m -> span(year(number(m, 1)), year(number(m, 2)))))
                    .or(() -> match(SPAN, text).flatMap(TimeKey::span));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean endsWithDigit(String text) {
        int last = text.length() - 1;
        return last >= 0 && text.charAt(last) >= '0' && text.charAt(last) <= '9';
    }

    /** The later of two times ends later; of two that end together the shorter comes first. */
    @Override
    public int compareTo(TimeKey other) {
        int order = to.compareTo(other.to);
        if (order == 0) {
            order = other.from.compareTo(from);
        }
        return order == 0 ? key.compareTo(other.key) : order;
    }

    private static Optional<TimeKey> whole(String text) {
        return match(YEAR, text)
                .map(m -> year(Integer.parseInt(text)))
                .or(() -> match(YEAR_MONTH, text).map(m -> month(number(m, 1), number(m, 2))))
                .or(() -> match(DAY, text).map(m -> date(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))))
                .or(() -> match(NAMED_MONTH, text.toLowerCase(Locale.ROOT))
                        .map(m -> month(number(m, 2), MONTHS.indexOf(m.group(1)) + 1)));
    }

    /** The time of the same kind that begins some months later; empty where none does. */
    public Optional<TimeKey> after(int months) {
        YearMonth start = YearMonth.from(from).plusMonths(months);
        int year = start.getYear();
        return switch (kind) {
            case MONTH -> Optional.of(month(year, start.getMonthValue()));
            case ROLLING_YEAR -> parse("R12 " + YearMonth.from(to).plusMonths(months));
            case HALF -> part(kind, "H", (start.getMonthValue() - 1) / 6 + 1, year, 6);
            case TERTIAL -> part(kind, "T", (start.getMonthValue() - 1) / 4 + 1, year, 4);
            case QUARTER -> part(kind, "Q", (start.getMonthValue() - 1) / 3 + 1, year, 3);
            case YEAR, SCHOOL_YEAR, SPAN, DATE -> Optional.empty();
        };
    }

    private static TimeKey year(int year) {
        String text = String.valueOf(year);
        return new TimeKey(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text, text);
    }

    private static TimeKey month(int year, int month) {
        YearMonth time = YearMonth.of(year, month);
        return new TimeKey(
                Kind.MONTH, time.atDay(1), time.atEndOfMonth(), time.toString(), MONTHS.get(month - 1) + " " + year);
    }

    private static TimeKey date(LocalDate day) {
        String label = day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
        return new TimeKey(Kind.DATE, day, day, day.toString(), label);
    }

    private static Optional<TimeKey> part(MatchResult match) {
        int number = number(match, 2);
        int year = number(match, 3);
        return switch (match.group(1)) {
            case "T" -> part(Kind.TERTIAL, "T", number, year, 4);
            case "H" -> part(Kind.HALF, "H", number, year, 6);
            case "Q", "K" -> part(Kind.QUARTER, "Q", number, year, 3);
            default -> Optional.empty();
        };
    }

    private static Optional<TimeKey> part(Kind kind, String letter, int number, int year, int months) {
        if (number * months > 12) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(year, number * months);
        String key = letter + number + " " + year;
        String label = switch (kind) {
            case QUARTER -> "kvartal " + number + " " + year;
            case TERTIAL -> "tertial " + number + " " + year;
            case HALF -> (number == 1 ? "första" : "andra") + " halvåret " + year;
            case YEAR, SCHOOL_YEAR, MONTH, ROLLING_YEAR, SPAN, DATE -> key;
        };
        return Optional.of(new TimeKey(kind, last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth(), key, label));
    }

    private static Optional<TimeKey> rolling(MatchResult match) {
        return whole(match.group(1).strip().replace('–', '-'))
                .filter(last -> last.kind == Kind.MONTH)
                .map(last -> new TimeKey(
                        Kind.ROLLING_YEAR, last.from.minusMonths(11), last.to, "R12 " + last.key, "R12 " + last.key));
    }

    private static Optional<TimeKey> schoolYear(MatchResult match) {
        int first = number(match, 1);
        String second = match.group(2);
        int last = Integer.parseInt(second.length() == 2 ? match.group(1).substring(0, 2) + second : second);
        String text = first + "/" + last;
        return last == first + 1
                ? Optional.of(
                        new TimeKey(Kind.SCHOOL_YEAR, LocalDate.of(first, 7, 1), LocalDate.of(last, 6, 30), text, text))
                : Optional.empty();
    }

    private static TimeKey monthsOfYear(MatchResult match) {
        int year = number(match, 3);
        return span(month(year, MONTHS.indexOf(match.group(1)) + 1), month(year, MONTHS.indexOf(match.group(2)) + 1));
    }

    private static Optional<TimeKey> span(MatchResult match) {
        return whole(match.group(1))
                .flatMap(first -> whole(match.group(2))
                        .filter(last -> last.kind == first.kind && first.from.isBefore(last.from))
                        .map(last -> span(first, last)));
    }

    private static TimeKey span(TimeKey first, TimeKey last) {
        if (!first.from.isBefore(last.to)) {
            throw new DateTimeException(first.key + " is not before " + last.key);
        }
        boolean oneYear = first.kind == Kind.MONTH && first.from.getYear() == last.from.getYear();
        String start = oneYear ? first.label.substring(0, first.label.indexOf(' ')) : first.label;
        return new TimeKey(Kind.SPAN, first.from, last.to, first.key + "--" + last.key, start + "–" + last.label);
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
