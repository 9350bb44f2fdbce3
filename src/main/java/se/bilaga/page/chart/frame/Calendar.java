package se.bilaga.page.chart.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Label;
import se.bilaga.page.drawing.Label.Anchor;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.source.text.MonthNames;
import se.bilaga.statistics.cube.TimeKey;

/** An axis of time: parts of years above, as many as have room, and the years below. */
public final class Calendar {
    private static final int[] MONTHS = {1, 3, 6};
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50};
    private static final int SHORT = 3;

    private final List<TimeKey> times;
    private final Canvas canvas;
    private final Lettering lettering;
    private final double left;
    private final double slot;

    public Calendar(List<TimeKey> times, Canvas canvas, double left, double slot) {
        this.times = times;
        this.canvas = canvas;
        this.lettering = canvas.lettering();
        this.left = left;
        this.slot = slot;
    }

    /** Writes the times from {@code top} and tells where they end; nothing where the calendar has no parts for them. */
    public OptionalDouble draw(double top) {
        if (times.isEmpty() || !hasCalendar(times.get(0).kind())) {
            return OptionalDouble.empty();
        }
        double below = top + lettering.line();
        if (times.get(0).kind() != TimeKey.Kind.YEAR) {
            for (int months : MONTHS) {
                List<List<Label>> parts = parts(months, top);
                for (boolean partial : new boolean[] {true, false}) {
                    List<List<Label>> all = new ArrayList<>(parts);
                    all.addAll(years(1, partial, below));
                    if (canvas.offerAll(all)) {
                        borders(below);
                        return OptionalDouble.of(below + lettering.line());
                    }
                }
            }
        }
        return yearsAlone(top);
    }

    private OptionalDouble yearsAlone(double top) {
        for (int step : YEARS) {
            for (boolean partial : new boolean[] {true, false}) {
                List<List<Label>> years = years(step, partial, top);
                if (!years.isEmpty() && canvas.offerAll(years)) {
                    borders(top);
                    return OptionalDouble.of(top + lettering.line());
                }
            }
        }
        return OptionalDouble.empty();
    }

    /** {@code jan 2024}, {@code kv 1 2024}: the name of a time where there is little room. */
    public static String brief(TimeKey time) {
        boolean parted = hasCalendar(time.kind()) && time.kind() != TimeKey.Kind.YEAR;
        return parted ? part(time) + " " + time.to().getYear() : time.label();
    }

    private static boolean hasCalendar(TimeKey.Kind kind) {
        return switch (kind) {
            case YEAR, HALF, TERTIAL, QUARTER, MONTH, ROLLING_YEAR -> true;
            case SCHOOL_YEAR, SPAN, DATE -> false;
        };
    }

    private List<List<Label>> parts(int months, double top) {
        return IntStream.range(0, times.size())
                .filter(i -> (times.get(i).to().getMonthValue() - 1) % months == 0 || months == 1)
                .mapToObj(i -> label(left + slot * (i + 0.5), top, part(times.get(i))))
                .toList();
    }

    /** {@code jan}, {@code kv 1}. */
    private static String part(TimeKey time) {
        int month = time.to().getMonthValue();
        return switch (time.kind()) {
            case QUARTER -> "kv\u00a0" + month / 3;
            case TERTIAL -> "T" + month / 4;
            case HALF -> "H" + month / 6;
            case MONTH, ROLLING_YEAR -> MonthNames.ALL.get(month - 1).substring(0, SHORT);
            case YEAR, SCHOOL_YEAR, SPAN, DATE -> time.label();
        };
    }

    /**
     * Every {@code step}th year under the middle of its times.
     *
     * @param partial also the years of which there is less than their number takes up
     */
    private List<List<Label>> years(int step, boolean partial, double top) {
        List<List<Label>> labels = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= times.size(); i++) {
            if (i < times.size() && year(i) == year(from)) {
                continue;
            }
            String text = String.valueOf(year(from));
            boolean whole = slot * (i - from) * step >= lettering.width(text);
            if (year(from) % step == 0 && (partial || whole)) {
                labels.add(label(left + slot * (from + i) / 2, top, text));
            }
            from = i;
        }
        return labels;
    }

    private int year(int time) {
        return times.get(time).to().getYear();
    }

    private List<Label> label(double middle, double top, String text) {
        double half = lettering.width(text) / 2;
        double x = Math.max(half, Math.min(middle, canvas.right() - half));
        return List.of(Label.of(x, top + lettering.line() / 2 + lettering.drop(), text, Anchor.MIDDLE));
    }

    /** A short line between two years. */
    private void borders(double top) {
        IntPredicate begins = i -> i > 0 && year(i) != year(i - 1);
        if (times.get(0).kind() != TimeKey.Kind.YEAR) {
            IntStream.range(0, times.size())
                    .filter(begins)
                    .forEach(i -> canvas.gridline(left + slot * i, top, left + slot * i, top + lettering.line()));
        }
    }
}
