package se.bilaga.check.tabulation;

import java.time.LocalDate;

/**
 * A time that a sentence names, by itself or by another.
 *
 * @param year 0 where it is named by another
 * @param first month of the year that it begins in
 * @param last month that it ends in
 * @param back years before the one spoken of
 * @param base whether something is set against it: {@code sedan 2023}
 */
public record TimeWord(Kind kind, int year, int first, int last, int back, boolean base, int from, int to) {

    /** How a time is named. */
    public enum Kind {
        /** By its year. */
        YEAR,
        /** By months or a part of the year. */
        PART,
        /** By another: {@code året före}. */
        BEFORE,
        /** By the day of writing: {@code förra året}. */
        LAST,
        NOW
    }

    /** The same as what is spoken of. */
    public TimeWord spoken() {
        return new TimeWord(kind, year, first, last, back, false, from, to);
    }

    /** Whether it is one month, which stands for its year where a measure has one figure a year. */
    public boolean isMonth() {
        return kind == Kind.PART && first == last;
    }

    /** Whether some time of a measure lies within it. */
    public boolean holds(LocalDate begin, LocalDate end, int of) {
        LocalDate from = LocalDate.of(of, first, 1);
        LocalDate to = LocalDate.of(of, last, 1).plusMonths(1).minusDays(1);
        return !begin.isBefore(from) && !end.isAfter(to);
    }
}
