package se.bilaga.statistics.unit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a value counts.
 *
 * @param name in one form: {@code antal}, {@code procent}, {@code timmar}, {@code mnkr}
 */
public record Unit(String name) {
    public static final Unit COUNT = new Unit("antal");
    public static final Unit PERCENT = new Unit("procent");
    public static final Unit PERCENTAGE_POINTS = new Unit("procentenheter");
    public static final Unit RATIO = new Unit("kvot");
    public static final Unit INDEX = new Unit("index");
    public static final Unit RANK = new Unit("rang");

    private static final Set<UnitKind> SUMMED = Set.of(UnitKind.COUNT, UnitKind.MONEY, UnitKind.TIME);
    private static final Set<UnitKind> SILENT = Set.of(UnitKind.RATIO, UnitKind.INDEX, UnitKind.RANK);

    /** A mean of a sum of money or time, whatever its unit: {@code medellön}, {@code sjukdagar i snitt}. */
    private static final Pattern MEAN = Pattern.compile("(?iU)\\b(?:medel(?:lön|ålder|värde|inkomst|kostnad|tid|längd"
            + "|frånvaro|betyg|poäng|övertid)|median|genomsnitt|(?:i )?snitt)");

    /** A mean of anything: {@code sjukdagar per medarbetare}. */
    private static final Pattern FOR_EACH = Pattern.compile("(?iU)\\bper (?:hel(?:tids)?anställd|anställd|medarbetare"
            + "|person|individ|årsarbetare|chef|invånare|elev|barn|brukare|plats|timme)\\b");

    /** By hand, as {@link #hashCode}: what the JVM makes of a record is slow to begin with, and every build asks. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && name.equals(unit.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The unit of a word, with the other words for the same thing: {@code %} is procent, {@code Mnkr} is mnkr. */
    public static Unit of(String written) {
        UnitWord known = UnitWord.of(written);
        return known == null ? new Unit(written.strip()) : new Unit(known.name());
    }

    public UnitKind kind() {
        UnitWord known = UnitWord.of(name);
        if (known != null) {
            return known.kind();
        }
        return name.contains("/") || name.contains(" per ") ? UnitKind.RATE : UnitKind.OTHER;
    }

    /** Whether values may be summed unless the series says otherwise: counts, time and money, and no means. */
    public boolean additive() {
        return SUMMED.contains(kind());
    }

    /** Whether values of this unit may be summed in a series that is called so: pay may, mean pay may not. */
    public boolean additive(String called) {
        String words = called.replace('_', ' ');
        boolean mean = FOR_EACH.matcher(words).find()
                || (kind() != UnitKind.COUNT && MEAN.matcher(words).find());
        return additive() && !mean;
    }

    /** The unit of a difference: that of two percentages is procentenheter. */
    public Unit ofDifference() {
        return equals(PERCENT) ? PERCENTAGE_POINTS : this;
    }

    /** Whether the value stands without its unit in running text: {@code 1 311}, {@code 82}. */
    public boolean silent() {
        return equals(COUNT) || SILENT.contains(kind());
    }

    /** As after a number: {@code %}, {@code procentenheter}, {@code tkr}; {@code ""} when the unit is silent. */
    public String symbol() {
        if (silent()) {
            return "";
        }
        return equals(PERCENT) ? "%" : name;
    }

    /** As after the number one: {@code procentenhet}, {@code timme}, {@code dag per anställd}. */
    public String singular() {
        String[] parts = name.split("(?=/| per )", 2);
        UnitWord known = UnitWord.of(parts[0]);
        return silent() || known == null || equals(PERCENT)
                ? symbol()
                : known.singular() + name.substring(parts[0].length());
    }

    /** Every word that says in prose what {@link #symbol} has said already: {@code år}; {@code procent}, {@code %}. */
    public List<String> words() {
        UnitWord known = UnitWord.of(name);
        if (silent()) {
            return List.of();
        }
        return known == null
                ? List.of(name)
                : Stream.concat(Stream.of(known.name(), known.singular()), known.also().stream())
                        .distinct()
                        .toList();
    }
}
