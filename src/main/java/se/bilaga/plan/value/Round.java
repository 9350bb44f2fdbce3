package se.bilaga.plan.value;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a year that a report is made for: {@code VÅR}, {@code T2}. */
public enum Round {
    SPRING("VÅR", "våren", 6, 1),
    AUTUMN("HÖST", "hösten", 6, 2),
    T1("T1", "tertial 1", 4, 1),
    T2("T2", "tertial 2", 4, 2),
    T3("T3", "tertial 3", 4, 3),
    Q1("Q1", "kvartal 1", 3, 1),
    Q2("Q2", "kvartal 2", 3, 2),
    Q3("Q3", "kvartal 3", 3, 3),
    Q4("Q4", "kvartal 4", 3, 4),
    H1("H1", "första halvåret", 6, 1),
    H2("H2", "andra halvåret", 6, 2);

    private final String key;
    private final String label;
    private final int months;
    private final int number;

    Round(String key, String label, int months, int number) {
        this.key = key;
        this.label = label;
        this.months = months;
        this.number = number;
    }

    /** The round that an author means by {@code T2}, {@code k2} or {@code våren}. */
    static Optional<Round> of(String written) {
        String name = written.toUpperCase(Locale.ROOT).replaceFirst("^K", "Q");
        return Stream.of(values())
                .filter(round -> round.key.equals(name) || round.label.equalsIgnoreCase(written))
                .findFirst();
    }

    /** As an author writes it: {@code T2}. */
    public String key() {
        return key;
    }

    /** As in a document: {@code tertial 2}. */
    public String label() {
        return label;
    }

    /** Its first month in a year. */
    public YearMonth first(int year) {
        return last(year).minusMonths(months - 1L);
    }

    /** Its last month in a year. */
    public YearMonth last(int year) {
        return YearMonth.of(year, number * months);
    }

    /** The round after it in the same year; empty after the year's last. */
    public Optional<Round> next() {
        return Stream.of(values())
                .filter(round -> isOfAKind(round) && round.number == number + 1)
                .findFirst();
    }

    /** The first round of a year that is divided as this one's. */
    public Round firstOfYear() {
        return Stream.of(values()).filter(this::isOfAKind).findFirst().orElseThrow();
    }

    private boolean isOfAKind(Round other) {
        return other.kind().equals(kind());
    }

    private String kind() {
        return key.length() == 2 ? key.substring(0, 1) : "";
    }
}
