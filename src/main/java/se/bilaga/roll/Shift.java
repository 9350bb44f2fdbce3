package se.bilaga.roll;

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
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|(?<=\\d/)\\d\\d(?!\\d)");

    public Shift {
        if (to.from() <= from.from()) {
            throw new IllegalArgumentException(to + " is not after " + from);
        }
    }

    /** The period that follows where nothing else is said: a year later, and as long. */
    public static Period next(Period period) {
        return new Period(period.from() + 1, period.to() + 1);
    }

    /** The years of the old plan that have gone when the new one begins. */
    Period followedUp() {
        return new Period(from.from(), Math.min(from.to(), to.from() - 1));
    }

    /** A name with the new period, in the old one's place or last: {@code plan-2026} after {@code plan-2025}. */
    public String named(String name) {
        String later = name.replace(written(from), written(to));
        if (later.equals(name)) {
            later = name.replace(String.valueOf(from.from()), String.valueOf(to.from()));
        }
        return later.equals(name) ? name + "-" + written(to) : later;
    }

    private static String written(Period period) {
        return period.toString().replace('–', '-');
    }

    int years() {
        return to.from() - from.from();
    }

    /**
     * The times that figures are wanted for, latest first.
     *
     * @param latest the latest time that there are figures for, as the author wrote it: {@code R12 2024-12}
     */
    List<String> wanted(String latest, TimeKey time) {
        boolean span = time.kind() == TimeKey.Kind.SPAN;
        List<String> wanted = new ArrayList<>();
        for (int years = years(); years >= (span ? years() : 1); years--) {
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
