package se.bilaga.statistics.unit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value counts.
 *
 * @param name as the author wrote it: {@code antal}, {@code procent}, {@code timmar}
 */
public record Unit(String name) {
    public static final Unit COUNT = new Unit("antal");
    public static final Unit PERCENT = new Unit("procent");
    public static final Unit PERCENTAGE_POINTS = new Unit("procentenheter");
    public static final Unit RATIO = new Unit("kvot");
    public static final Unit INDEX = new Unit("index");

    private static final Set<String> ADDITIVE =
            Set.of("antal", "timmar", "dagar", "kr", "tkr", "mnkr", "årsarbetare", "personer", "medarbetare");

    /** By hand, as {@link #hashCode}: what the JVM makes of a record is slow to begin with, and every build asks. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && name.equals(unit.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The unit of a word, with the other words for the same thing: {@code %} is procent, {@code kronor} is kr. */
    public static Unit of(String written) {
        return switch (written.strip()) {
            case "%" -> PERCENT;
            case "st", "stycken" -> COUNT;
            case "kronor", "krona" -> new Unit("kr");
            case "tusental kronor", "tusen kronor" -> new Unit("tkr");
            case "miljoner kronor" -> new Unit("mnkr");
            default -> new Unit(written.strip());
        };
    }

    /** Whether values may be summed unless the series says otherwise: counts, hours, days and money. */
    public boolean additive() {
        return ADDITIVE.contains(name);
    }

    /** The unit of a difference: that of two percentages is procentenheter. */
    public Unit ofDifference() {
        return equals(PERCENT) ? PERCENTAGE_POINTS : this;
    }

    /** Whether the value stands without its unit in running text: {@code 1 311}, {@code 82}. */
    public boolean silent() {
        return equals(COUNT) || equals(RATIO) || equals(INDEX);
    }

    /** As after a number: {@code %}, {@code procentenheter}, {@code tkr}; {@code ""} when the unit is silent. */
    public String symbol() {
        if (silent()) {
            return "";
        }
        return equals(PERCENT) ? "%" : name;
    }

    /** As after the number one: {@code procentenhet}, {@code timme}. */
    public String singular() {
        return switch (name) {
            case "procentenheter" -> "procentenhet";
            case "timmar" -> "timme";
            case "dagar" -> "dag";
            case "personer" -> "person";
            default -> symbol();
        };
    }
}
