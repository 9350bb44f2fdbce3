package se.bilaga.statistics.cube;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/**
 * A series with its values: read from the plan or a file, or computed by a formula.
 *
 * @param id its key in the plan
 * @param label its name in tables and charts
 * @param unit what the values count
 * @param decimals of a value shown
 * @param shareDecimals of a share or a change shown
 * @param additive whether parts may be summed to a total
 * @param dimensions in the order of {@code per}
 * @param cells the values, by their members' keys in the order of the dimensions
 * @param series as the author wrote it
 */
public record Cube(
        String id,
        String label,
        Unit unit,
        int decimals,
        int shareDecimals,
        boolean additive,
        List<Dimension> dimensions,
        Map<List<String>, Observation> cells,
        Series series)
        implements Measurable {
    public Cube {
        dimensions = List.copyOf(dimensions);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Of the id alone: that of every value would take long to find, and equal series have equal ids. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The dimension of this name. */
    public Optional<Dimension> dimension(String name) {
        return dimensions.stream()
                .filter(dimension -> dimension.name().equals(name))
                .findFirst();
    }

    /** The dimension of times, where there is one. */
    public Optional<Dimension> timeDimension() {
        return dimensions.stream().filter(Dimension::time).findFirst();
    }

    /** The value at a place, its total over the dimensions that the place leaves out; empty where there is none. */
    public Optional<BigFraction> value(Coordinates place) {
        try {
            return Optional.ofNullable(at(place).value());
        } catch (Fault notAdditive) {
            return Optional.empty();
        }
    }

    /** The observation at a place; one without a value where none was written. */
    @Override
    public Observation at(Coordinates place) {
        Observation found = written(place);
        if (found == null
                && additive
                && dimensions.stream().anyMatch(dimension -> dimension.total().isPresent())) {
            found = byParts(place);
        }
        return found == null ? new Observation(Absent.MISSING, series.at()) : found;
    }

    /** A sum over parts of which some have a published total alone, and others parts of their own. */
    private @Nullable Observation byParts(Coordinates place) {
        for (Dimension dimension : dimensions) {
            if (!dimension.time()
                    && place.of(dimension.name()).isEmpty()
                    && dimension.parts().size() > 1) {
                List<String> members =
                        dimension.parts().stream().map(Member::key).toList();
                List<@Nullable Observation> parts = new ArrayList<>();
                for (String part : members) {
                    Coordinates at = place.with(dimension.name(), part);
                    Observation one = written(at);
                    parts.add(one == null ? byParts(at) : one);
                }
                Observation sum = sum(dimension, members, parts);
                if (sum != null) {
                    return sum;
                }
            }
        }
        return null;
    }

    private @Nullable Observation written(Coordinates place) {
        for (Dimension dimension : dimensions) {
            List<String> named = place.of(dimension.name());
            if (named.size() > 1) {
                List<@Nullable Observation> parts = new ArrayList<>();
                named.forEach(member -> parts.add(written(place.with(dimension.name(), member))));
                return sum(dimension, named, parts);
            }
        }
        return at(place, List.of());
    }

    private @Nullable Observation at(Coordinates place, List<String> key) {
        if (key.size() == dimensions.size()) {
            return cells.get(key);
        }
        Dimension dimension = dimensions.get(key.size());
        List<String> named = place.of(dimension.name());
        return named.isEmpty() ? total(place, key, dimension) : at(place, key, named.get(0));
    }

    private @Nullable Observation at(Coordinates place, List<String> key, String member) {
        List<String> longer = new ArrayList<>(key);
        longer.add(member);
        return at(place, longer);
    }

    private @Nullable Observation total(Coordinates place, List<String> key, Dimension dimension) {
        if (dimension.members().size() == 1) {
            return at(place, key, dimension.members().get(0).key());
        }
        Observation published = dimension.time() ? null : at(place, key, Member.TOTAL);
        if (published != null || (dimension.total().isPresent() && !additive)) {
            return published;
        }
        if (dimension.time()) {
            throw unnamed(dimension);
        }
        List<String> members = dimension.parts().stream().map(Member::key).toList();
        List<@Nullable Observation> parts = new ArrayList<>();
        members.forEach(part -> parts.add(at(place, key, part)));
        return sum(dimension, members, parts);
    }

    private static List<String> names(Dimension dimension, List<String> members) {
        return members.stream()
                .map(key -> dimension.find(key).map(Member::label).orElse(key))
                .toList();
    }

    /** The sum of all of {@code parts}, never a partial one: null when one was not written, else without value. */
    private @Nullable Observation sum(Dimension over, List<String> members, List<@Nullable Observation> parts) {
        if (parts.stream().allMatch(Objects::isNull)) {
            return null;
        }
        if (!additive) {
            throw unnamed(over);
        }
        List<Observation> all = parts.stream()
                .map(part -> part == null && over.partial() ? new Observation(Absent.MISSING, series.at()) : part)
                .flatMap(Stream::ofNullable)
                .toList();
        if (all.size() < parts.size()) {
            return null;
        }
        List<Remark> remarks = new ArrayList<>(Remark.ofSum(
                names(over, members), all.stream().map(Observation::remarks).toList()));
        List<Quantity> quantities = all.stream().map(Observation::quantity).toList();
        List<Quantity> counted = over.partial() ? Quantity.reported(quantities) : quantities;
        if (counted.size() < all.size()) {
            remarks.add(Remark.ofReported(names(over, members), Quantity.areReported(quantities)));
        }
        return new Observation(Quantity.sum(counted), series.at(), remarks);
    }

    /** Throws when a share of this series would say nothing: it has no sum. */
    public void checkShare() {
        if (!additive) {
            throw new Fault(
                    "okänd-andel",
                    null,
                    Message.of(
                            "%s (%s) har ingen summa att räkna andelar av",
                            "%s (%s) has no sum to compute shares of", id, unit.name()),
                    Message.of(
                            "skriv förhållandet som en serie: beräkna: a / b",
                            "write the ratio as a series: beräkna: a / b"));
        }
    }

    private Fault unnamed(Dimension dimension) {
        List<String> keys = dimension.members().stream().map(Member::key).toList();
        String shown = String.join(", ", keys.subList(0, Math.min(keys.size(), 6))) + (keys.size() > 6 ? " …" : "");
        Message hint = Message.of("ange ett värde av %s: %s", "name a member of %s: %s", dimension.name(), shown);
        if (additive) {
            return new Fault(
                    "saknad-dimension",
                    null,
                    Message.of("%s: det framgår inte vilken %s", "%s: it is not said which %s", id, dimension.name()),
                    hint,
                    Message.of("eller skriv summa för summan av alla", "or write summa for the sum of all"));
        }
        return new Fault(
                "ej-summerbar",
                null,
                Message.of(
                        "%s (%s) kan inte summeras över %s",
                        "%s (%s) cannot be summed over %s", id, unit.name(), dimension.name()),
                hint,
                Message.of(
                        "eller skriv totalen i serien som värdet \"totalt\"",
                        "or write the total in the series as the member \"totalt\""));
    }
}
