package se.bilaga.check.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.MonthNames;

/**
 * A date in a text: {@code måndagen den 3 mars 2025}, {@code 31 april}, {@code 2025-03-03}.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param weekday as the text says it; null where it does not
 * @param year 0 where the text gives none
 */
record SpokenDate(int from, int to, @Nullable DayOfWeek weekday, int year, int month, int day) {
    private static final List<String> WEEKDAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final int MONTHS = 12;
    private static final int LEAP_YEAR = 2024;

    private static final Pattern DATE = Pattern.compile("(?iU)(?:\\b(" + String.join("|", WEEKDAYS)
            + ")(?:en)?,? (?:den )?)?(?:(?<![\\d,.:/–-])(\\d{1,2})(?::?e)? (" + String.join("|", MonthNames.ALL)
            + ")\\b(?: (\\d{4})(?![\\d-]))?|(?<![\\p{L}\\d,.:/–-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-]))");

    private static final Pattern AND = Pattern.compile(",? ?(?:och|samt|,)(?: den)? ");

    /** Every date of a text, possible or not. */
    static List<SpokenDate> in(String text) {
        List<SpokenDate> dates = new ArrayList<>();
        Matcher date = DATE.matcher(text.replaceAll("\\s", " "));
        while (date.find()) {
            DayOfWeek weekday = date.group(1) == null
                    ? null
                    : DayOfWeek.of(WEEKDAYS.indexOf(date.group(1).toLowerCase(Locale.ROOT)) + 1);
            dates.add(
                    date.group(5) == null
                            ? new SpokenDate(
                                    date.start(),
                                    date.end(),
                                    weekday,
                                    date.group(4) == null ? 0 : Integer.parseInt(date.group(4)),
                                    MonthNames.ALL.indexOf(date.group(3).toLowerCase(Locale.ROOT)) + 1,
                                    Integer.parseInt(date.group(2)))
                            : new SpokenDate(
                                    date.start(),
                                    date.end(),
                                    weekday,
                                    Integer.parseInt(date.group(5)),
                                    Integer.parseInt(date.group(6)),
                                    Integer.parseInt(date.group(7))));
        }
        return withYears(dates, text);
    }

    /** {@code måndagen den 3 mars och torsdagen den 2 oktober 2025}: the year is of both. */
    private static List<SpokenDate> withYears(List<SpokenDate> dates, String text) {
        List<SpokenDate> all = new ArrayList<>(dates);
        for (int i = all.size() - 2; i >= 0; i--) {
            SpokenDate one = all.get(i);
            SpokenDate next = all.get(i + 1);
            boolean listed = AND.matcher(text.substring(one.to(), next.from()).replaceAll("\\s", " "))
                    .matches();
            if (one.year() == 0 && next.year() > 0 && listed) {
                all.set(i, new SpokenDate(one.from(), one.to(), one.weekday(), next.year(), one.month(), one.day()));
            }
        }
        return all;
    }

    static String name(DayOfWeek weekday) {
        return WEEKDAYS.get(weekday.getValue() - 1);
    }

    /** Whether there is such a day; of a year that is not told, in some year. */
    boolean exists() {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth();
    }

    /** The day, where the text gives its year. */
    Optional<LocalDate> full() {
        return year > 0 && exists() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
