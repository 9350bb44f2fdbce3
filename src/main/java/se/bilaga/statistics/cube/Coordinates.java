package se.bilaga.statistics.cube;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a series: dimension by dimension the members meant.
 *
 * <p>One member is itself, several are their sum; a dimension that is left out, or {@code totalt}, is the total.
 */
public record Coordinates(Map<String, List<String>> members) {
    /** The total over every dimension. */
    public static final Coordinates ALL = new Coordinates(Map.of());

    public Coordinates {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** By hand: what the JVM makes of a record is slow to begin with. */
    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The same place with {@code dimension} at one member. */
    public Coordinates with(String dimension, String member) {
        return with(dimension, List.of(member));
    }

    /** The same place with {@code dimension} at the sum of some members. */
    public Coordinates with(String dimension, List<String> some) {
        Map<String, List<String>> copy = new LinkedHashMap<>(members);
        copy.put(dimension, List.copyOf(some));
        return new Coordinates(copy);
    }

    /** The same place with the total over {@code dimension}. */
    public Coordinates without(String dimension) {
        Map<String, List<String>> copy = new LinkedHashMap<>(members);
        copy.remove(dimension);
        return new Coordinates(copy);
    }

    /** The same place with these members instead, dimension by dimension. */
    public Coordinates and(Coordinates other) {
        Map<String, List<String>> copy = new LinkedHashMap<>(members);
        copy.putAll(other.members);
        return new Coordinates(copy);
    }

    /** The same place at the time before its own; empty where it names no one time, or the first. */
    public Optional<Coordinates> before(Dimension time) {
        List<String> now = of(time.name());
        return time.members().stream()
                .filter(member -> now.equals(List.of(member.key())))
                .findFirst()
                .flatMap(time::before)
                .map(earlier -> with(time.name(), earlier.key()));
    }

    /** The same place with the total over a dimension; over times the sum of all that it has. */
    public Coordinates total(Dimension dimension) {
        return with(
                dimension.name(),
                dimension.time() ? dimension.members().stream().map(Member::key).toList() : List.of(Member.TOTAL));
    }

    /** The same place with the sum of a dimension's parts, whatever total is published. */
    public Coordinates sum(Dimension dimension) {
        return with(
                dimension.name(), dimension.parts().stream().map(Member::key).toList());
    }

    /** The members meant of {@code dimension}; empty for the total. */
    public List<String> of(String dimension) {
        List<String> named = members.getOrDefault(dimension, List.of());
        return named.equals(List.of(Member.TOTAL)) ? List.of() : named;
    }
}
