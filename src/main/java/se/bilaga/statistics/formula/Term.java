package se.bilaga.statistics.formula;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/**
 * A formula with its names resolved and its units checked, ready to be computed at any place of its shape.
 *
 * @param unit of its values
 * @param decimals that a value is shown with unless the author says otherwise
 * @param additive whether the values of parts sum to that of the whole: hours do, hours for each employee do not
 * @param shape the dimensions that its values differ over
 */
public record Term(Unit unit, int decimals, boolean additive, List<Dimension> shape, Evaluation evaluation) {

    public Term {
        shape = List.copyOf(shape);
    }

    /** Computes the value at a place; null where a value that it needs is missing. */
    @FunctionalInterface
    interface Evaluation {
        @Nullable
        BigFraction at(Place place);
    }

    /**
     * Where a formula is computed.
     *
     * @param coordinates the members of its dimensions
     * @param variables values of the table row that it stands in, by name; null where one is missing
     */
    public record Place(Coordinates coordinates, Map<String, @Nullable BigFraction> variables) {
        public Place {
            variables = Collections.unmodifiableMap(new HashMap<>(variables));
        }

        public Place(Coordinates coordinates) {
            this(coordinates, Map.of());
        }

        public Place with(String dimension, String member) {
            return new Place(coordinates.with(dimension, member), variables);
        }

        public Place and(Coordinates fixed) {
            return new Place(coordinates.and(fixed), variables);
        }

        Place without(String dimension) {
            return new Place(coordinates.without(dimension), variables);
        }
    }

    /** Whether it is additive, or a plain number, which is as good beside what is. */
    boolean additiveOrNumber() {
        return additive || unit.equals(Units.NUMBER);
    }

    @Nullable
    public BigFraction at(Place place) {
        return evaluation.at(place);
    }

    public Optional<Dimension> dimension(String name) {
        return shape.stream().filter(dimension -> dimension.name().equals(name)).findFirst();
    }
}
