package se.bilaga.statistics.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Cubes;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.formula.Conversion;
import se.bilaga.statistics.formula.Formula;
import se.bilaga.statistics.formula.Scope;
import se.bilaga.statistics.formula.Term;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** Computes a series by its formula, at every place of its dimensions. */
final class FormulaSeries {
    private static final int MOST_CELLS = 50_000;

    private final String id;
    private final Series series;
    private final Text formula;
    private final Term term;
    private final Unit unit;
    private final BigFraction factor;

    private FormulaSeries(String id, Series series, Text formula, Scope scope) {
        this.id = id;
        this.series = series;
        this.formula = formula;
        this.term = Formula.compile(formula, scope);
        this.unit = Unit.of(series.unit().value());
        this.factor = Conversion.factor(term, unit, formula, series.unit().at());
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
        return Cubes.of(id, series, unit, Conversion.decimals(term, unit), additive(), dimensions, cells);
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
                && !additive()
                && dimension.total().isEmpty()
                && dimension.members().size() > 1;
        if (wanted && totals(dimension)) {
            keys.add(Member.TOTAL);
        }
        return keys;
    }

    private boolean additive() {
        return unit.additive() && term.additive();
    }

    /** Whether the parts of the formula have totals over a dimension. */
    private boolean totals(Dimension dimension) {
        Coordinates place = Coordinates.ALL;
        for (Dimension other : term.shape()) {
            if (!other.name().equals(dimension.name()) && !other.parts().isEmpty()) {
                place = place.with(other.name(), other.parts().get(0).key());
            }
        }
        try {
            return term.at(new Term.Place(place)) != null;
        } catch (Fault none) {
            return false;
        }
    }

    private void fill(
            List<Dimension> dimensions, List<String> path, Coordinates place, Map<List<String>, Observation> cells) {
        if (path.size() == dimensions.size()) {
            cells.put(path, observation(place));
            return;
        }
        Dimension dimension = dimensions.get(path.size());
        for (String key : keys(dimension)) {
            List<String> longer = new ArrayList<>(path);
            longer.add(key);
            fill(dimensions, List.copyOf(longer), place.with(dimension.name(), key), cells);
        }
    }

    private Observation observation(Coordinates place) {
        Span at = formula.at();
        @Nullable BigFraction value = term.at(new Term.Place(place));
        return new Observation(value == null ? null : value.multiply(factor), at);
    }
}
