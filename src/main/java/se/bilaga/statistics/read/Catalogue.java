package se.bilaga.statistics.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bilaga.plan.value.TableHabits;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Fault;

/**
 * The series of a plan, by id in the plan's order.
 *
 * @param habits how tables of the series are set
 * @param broken the ids of series whose faults have been told, so that nobody tells of them again
 */
public record Catalogue(Map<String, Cube> cubes, Set<String> broken, TableHabits habits) {

    public Catalogue {
        cubes = Collections.unmodifiableMap(new LinkedHashMap<>(cubes));
        broken = Set.copyOf(broken);
    }

    /** The series of this name; throws a {@link Fault} at it when there is none. */
    public Cube cube(Text id) {
        Cube cube = cubes.get(id.value());
        if (cube != null) {
            return cube;
        }
        if (broken.contains(id.value())) {
            throw Fault.reported();
        }
        if (id.value().endsWith(",")) {
            throw new Fault(
                    "okänd-serie",
                    id.at(),
                    new Message("en hänvisning har inga kommatecken", "a reference has no commas"),
                    new Message("skriv orden med mellanslag mellan", "write the words with spaces between"));
        }
        throw new Fault(
                "okänd-serie",
                id.at(),
                Message.of("det finns ingen serie \"%s\" i statistiken", "there is no series \"%s\"", id),
                id.value().matches("[\\d.,−-]+")
                        ? new Message(
                                "skriv först en series namn; ett tal kan inte stå här",
                                "write the name of a series first; a number cannot stand here")
                        : Nearest.hint(id.value(), cubes.keySet())
                                .orElse(Message.of(
                                        "serierna är %s", "the series are %s", String.join(", ", cubes.keySet()))));
    }

    /** The series of this id for a formula; throws a {@link Fault} when it is there but has faults of its own. */
    public Optional<Cube> series(String id) {
        if (broken.contains(id)) {
            throw Fault.reported();
        }
        return Optional.ofNullable(cubes.get(id));
    }
}
