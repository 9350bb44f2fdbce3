package se.bilaga.roll;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.bilaga.plan.value.Period;
import se.bilaga.statistics.cube.TimeKey;

/**
 * From one plan's period to the next one's.
 *
 * @param from the period of the plan that is rolled: {@code 2025-2027}
 * @param to that of the next: {@code 2026-2028}
 */
public record Shift(Period from, Period to) {
    private static final int YEAR_OF_MONTHS = 12;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|(?<=\\d/)\\d\\d(?!\\d)");

    public Shift {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(to + " is not after " + from);
        }
    }

    /** The years of the old plan that have gone when the new one begins, or its part of a year. */
    Period followedUp() {
        return from.round() == null ? new Period(from.from(), Math.min(from.to(), to.from() - 1)) : from;
    }

    /** A name with the new period, in the old one's place or last: {@code plan-2026} after {@code plan-2025}. */
    public String named(String name) {
        String later = name.replace(from.inName(), to.inName());
        if (later.equals(name)) {
            later = name.replace(String.valueOf(from.from()), String.valueOf(to.from()));
        }
        return later.equals(name) ? name + "-" + to.inName() : later;
    }

    private int months() {
        return (int) ChronoUnit.MONTHS.between(from.first(), to.first());
    }

    /**
     * The times that figures are wanted for, latest first.
     *
     * @param latest the latest time that there are figures for, as the author wrote it: {@code R12 2024-12}
     */
    List<String> wanted(String latest, TimeKey time) {
        if (months() % YEAR_OF_MONTHS != 0) {
            return time.after(months()).map(TimeKey::key).stream().toList();
        }
        int all = months() / YEAR_OF_MONTHS;
        List<String> wanted = new ArrayList<>();
        for (int years = all; years >= (time.kind() == TimeKey.Kind.SPAN ? all : 1); years--) {
            String later = later(latest, years);
            if (TimeKey.parse(later).isPresent()) {
                wanted.add(later);
            }
        }
        return wanted;
    }

    private static String later(String written, int years) {
        return YEAR.matcher(written).replaceAll(year -> {
            int number = Integer.parseInt(year.group()) + years;
            return year.group().length() == 2
                    ? String.format(Locale.ROOT, "%02d", number % 100)
                    : String.valueOf(number);
        });
    }
}
