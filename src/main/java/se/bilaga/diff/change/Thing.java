package se.bilaga.diff.change;

/** What a change is about. */
public enum Thing {
    DOCUMENT("dokument", "dokument", true),
    AREA("område", "områden", true),
    NEED("behov", "behov", true),
    ACTIVITY("aktivitet", "aktiviteter", false),
    RISK("risk", "risker", false),
    MEASURE("åtgärd", "åtgärder", false),
    GOAL("mål", "mål", true),
    INDICATOR("indikator", "indikatorer", false),
    SERIES("statistik", "statistik", false),
    TABLE("tabell", "tabeller", false),
    ROW("rad", "rader", false),
    QUESTION("fråga", "frågor", false),
    SECTION("avsnitt", "avsnitt", true);

    private final String singular;
    private final String plural;
    private final boolean neuter;

    Thing(String singular, String plural, boolean neuter) {
        this.singular = singular;
        this.plural = plural;
        this.neuter = neuter;
    }

    /** {@code aktivitet}. */
    public String singular() {
        return singular;
    }

    /** {@code aktiviteter}. */
    public String plural() {
        return plural;
    }

    /** The form of an adjective that agrees: {@code agree("ny", "nytt")}. */
    public String agree(String common, String other) {
        return neuter ? other : common;
    }
}
