package se.bilaga.statistics.formula;

import java.util.Collection;
import java.util.Optional;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** What names mean in a formula. */
public interface Scope {

    /** The series of this id; throws a {@link Fault} when it is there but cannot be used. */
    Optional<Cube> series(String id);

    /** The unit of a variable of this name, such as {@code radsumma} or a column of a free table. */
    Optional<Variable> variable(String name);

    /** Every name, for a hint. */
    Collection<String> names();

    /**
     * A value of the row that a formula stands in.
     *
     * @param decimals that it is shown with
     * @param additive whether the values of parts sum to that of the whole
     */
    record Variable(Unit unit, int decimals, boolean additive) {}
}
