package se.bilaga.output.word.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.bilaga.statistics.cube.TimeKey;

/** Months as Excel counts days: {@code 44197} is the first of January 2021. */
final class ChartDates {
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);

    private ChartDates() {}

    static String number(TimeKey time) {
        return Long.toString(ChronoUnit.DAYS.between(BEFORE_THE_FIRST, time.from()));
    }

    /** {@code jan 2021}; the year alone where years are named. */
    static String format(int months) {
        return months % 12 == 0 ? "yyyy" : "[$-41D]mmm\\ yyyy";
    }
}
