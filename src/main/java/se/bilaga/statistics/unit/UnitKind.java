package se.bilaga.statistics.unit;

/** What kind of thing a unit is. */
public enum UnitKind {
    COUNT,
    MONEY,
    TIME,
    /** A mean of persons, whatever it is of. */
    AGE,
    PERCENT,
    POINTS,
    INDEX,
    RATIO,
    /** A place in an order. */
    RANK,
    /** Something for each of something: {@code kr/timme}, {@code dagar per anställd}. */
    RATE,
    OTHER
}
