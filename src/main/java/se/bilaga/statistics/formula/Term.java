package se.bilaga.statistics.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Measurable;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Quantity;
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

    /** Computes the value at a place. */
    @FunctionalInterface
    interface Evaluation {
        Quantity at(Place place);
    }

    /**
     * Where a formula is computed.
     *
     * @param coordinates the members of its dimensions
     * @param variables values of the table row that it stands in, by name
     */
    public record Place(Coordinates coordinates, Map<String, Quantity> variables) {
        public Place {
            variables = Map.copyOf(variables);
        }

        public Place(Coordinates coordinates) {
            this(coordinates, Map.of());
        }

        public Place at(Coordinates other) {
            return new Place(other, variables);
        }

        public Place and(Coordinates fixed) {
            return new Place(coordinates.and(fixed), variables);
        }
    }

    /** Whether it is additive, or a plain number, which is as good beside what is. */
    boolean additiveOrNumber() {
        return additive || unit.equals(Units.NUMBER);
    }

    public Quantity at(Place place) {
        return evaluation.at(place);
    }

    /** Its values at a place and round it, as a measure asks for them. */
    Measurable values(Place place, Span at) {
        return there -> new Observation(at(place.at(there)), at);
    }

    public Optional<Dimension> dimension(String name) {
        return shape.stream().filter(dimension -> dimension.name().equals(name)).findFirst();
    }
}
