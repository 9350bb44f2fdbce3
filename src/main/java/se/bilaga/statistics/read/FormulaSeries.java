package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Cubes;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.formula.Calculated;
import se.bilaga.statistics.formula.Scope;
import se.bilaga.statistics.formula.Term;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;

/** Computes a series by its formula, at every place of its dimensions. */
final class FormulaSeries {
    private static final int MOST_CELLS = 50_000;

    private final String id;
    private final Series series;
    private final Text formula;
    private final Calculated calculated;
    private final Term term;

    private FormulaSeries(String id, Series series, Text formula, Scope scope) {
        this.id = id;
        this.series = series;
        this.formula = formula;
        this.calculated = Calculated.of(formula, series.unit(), null, scope);
        this.term = calculated.term();
    }

    /** The cube of a series that has a formula; throws a {@link Fault}. */
    static Cube compute(String id, Series series, Text formula, Scope scope) {
        return new FormulaSeries(id, series, formula, scope).cube();
    }

    private Cube cube() {
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : declared()) {
            dimensions.add(Dimensions.relabelled(dimension, series.labels()));
        }
        checkSize(dimensions);
        Map<List<String>, Observation> cells = new LinkedHashMap<>();
        fill(dimensions, List.of(), Coordinates.ALL, cells);
        checkSome(cells.values());
        return Cubes.of(id, series, calculated.unit(), calculated.decimals(), calculated.additive(), dimensions, cells);
    }

    /** Throws where every value would be a division by zero: one that is, among others, has none. */
    private static void checkSome(Collection<Observation> cells) {
        List<Absent> undefined = cells.stream()
                .map(Observation::quantity)
                .flatMap(quantity -> quantity instanceof Absent absent ? Stream.of(absent) : Stream.of())
                .filter(absent -> absent.absence() == Absence.UNDEFINED)
                .toList();
        if (!undefined.isEmpty() && undefined.size() == cells.size()) {
            throw new Fault(
                    "delning-med-noll",
                    undefined.get(0).where(),
                    Objects.requireNonNull(undefined.get(0).why()),
                    Message.of(
                            "rätta värdet, eller skriv .. där uppgiften saknas",
                            "correct the value, or write .. where it is missing"));
        }
    }

    private static void checkSize(List<Dimension> dimensions) {
        long size = 1;
        for (Dimension dimension : dimensions) {
            size = Math.min(size * (dimension.members().size() + 1), MOST_CELLS + 1L);
        }
        if (size > MOST_CELLS) {
            throw new Fault(
                    "för-stor-serie",
                    null,
                    Message.of("formeln ger fler än %s värden", "the formula gives more than %s values", MOST_CELLS),
                    Message.of("skriv färre dimensioner i per", "write fewer dimensions in per"));
        }
    }

    /** The dimensions of {@code per}, or all that the formula gives when there is none. */
    private List<Dimension> declared() {
        if (series.dimensions().isEmpty()) {
            return term.shape();
        }
        return series.dimensions().stream().map(this::declared).toList();
    }

    private Dimension declared(Text name) {
        List<String> names = term.shape().stream().map(Dimension::name).toList();
        return term.dimension(name.value())
                .orElseThrow(() -> new Fault(
                        "okänd-dimension",
                        name.at(),
                        Message.of("formeln ger ingen dimension %s", "the formula gives no dimension %s", name),
                        Nearest.hint(name.value(), names)
                                .orElse(Message.of(
                                        "den ger %s",
                                        "it gives %s", names.isEmpty() ? "ingen" : String.join(", ", names)))));
    }

    /** The members of a dimension, and for a share its total, computed from the totals of its parts. */
    private List<String> keys(Dimension dimension) {
        List<String> keys =
                new ArrayList<>(dimension.members().stream().map(Member::key).toList());
        boolean wanted = !dimension.time()
                && !calculated.additive()
                && dimension.total().isEmpty()
                && dimension.members().size() > 1;
        if (wanted && totals(dimension)) {
            keys.add(Member.TOTAL);
        }
        return keys;
    }

    /** Whether the parts of the formula have totals over a dimension, at one place at least. */
    private boolean totals(Dimension dimension) {
        Stream<Coordinates> places = Stream.of(Coordinates.ALL);
        for (Dimension other : term.shape()) {
            if (!other.name().equals(dimension.name()) && !other.parts().isEmpty()) {
                places = places.flatMap(
                        place -> other.parts().stream().map(part -> place.with(other.name(), part.key())));
            }
        }
        return places.anyMatch(this::hasValue);
    }

    private boolean hasValue(Coordinates place) {
        try {
            return !(term.at(new Term.Place(place)) instanceof Absent absent) || absent.absence() != Absence.UNDEFINED;
        } catch (Fault none) {
            return false;
        }
    }

    private void fill(
            List<Dimension> dimensions, List<String> path, Coordinates place, Map<List<String>, Observation> cells) {
        if (path.size() == dimensions.size()) {
            cells.put(path, observation(dimensions, path, place, cells));
            return;
        }
        Dimension dimension = dimensions.get(path.size());
        for (String key : keys(dimension)) {
            List<String> longer = new ArrayList<>(path);
            longer.add(key);
            fill(dimensions, List.copyOf(longer), place.with(dimension.name(), key), cells);
        }
    }

    /** A total over parts of which some have not reported is computed of those that have, numerator and base alike. */
    private Observation observation(
            List<Dimension> dimensions, List<String> path, Coordinates place, Map<List<String>, Observation> cells) {
        Coordinates reported = place;
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Dimension over = dimensions.get(i);
            if (over.partial() && path.get(i).equals(Member.TOTAL)) {
                List<String> all = over.parts().stream().map(Member::key).toList();
                List<String> some = reported(all, path, i, cells);
                if (!some.isEmpty() && some.size() < all.size()) {
                    reported = reported.with(over.name(), some);
                    List<String> names =
                            over.parts().stream().map(Member::label).toList();
                    remarks.add(Remark.ofReported(
                            names, all.stream().map(some::contains).toList()));
                }
            }
        }
        return new Observation(calculated.at(new Term.Place(reported)).quantity(), formula.at(), remarks);
    }

    private static List<String> reported(
            List<String> all, List<String> path, int level, Map<List<String>, Observation> cells) {
        return all.stream()
                .filter(key -> {
                    List<String> part = new ArrayList<>(path);
                    part.set(level, key);
                    Observation found = cells.get(part);
                    return found != null
                            && !(found.quantity() instanceof Absent absent && absent.absence() == Absence.MISSING);
                })
                .toList();
    }
}
