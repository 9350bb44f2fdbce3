package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.formula.Calculated;
import se.bilaga.statistics.formula.Scope;
import se.bilaga.statistics.formula.Term;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Computes the columns that an author adds to a table of series by formulas. */
final class RowFormulas implements Scope {
    private static final String ROW_SUM = "radsumma";

    private final Catalogue catalogue;
    private final TableLayout layout;
    private final TableWords words;
    private final IdentityHashMap<TableView.ComputedColumn, Calculated> compiled = new IdentityHashMap<>();

    RowFormulas(Catalogue catalogue, TableLayout layout, TableWords words) {
        this.catalogue = catalogue;
        this.layout = layout;
        this.words = words;
    }

    /**
     * What a computed column shows in a row.
     *
     * @param rowSum the sum of the row's values
     */
    Measured measured(TableView.ComputedColumn column, Coordinates row, Quantity rowSum) {
        return compiled.computeIfAbsent(column, key -> Calculated.of(key.formula(), key.unit(), key.decimals(), this))
                .at(new Term.Place(layout.fixed().and(row), Map.of(ROW_SUM, rowSum)));
    }

    @Override
    public Optional<Cube> series(String id) {
        return catalogue.series(id);
    }

    @Override
    public Optional<Variable> variable(String name) {
        if (!name.equals(ROW_SUM)) {
            return Optional.empty();
        }
        Unit unit = words.sumUnit();
        if (unit == null || !layout.cubes().stream().allMatch(Cube::additive)) {
            throw new Fault(
                    "ej-summerbar",
                    null,
                    Message.of("radens värden kan inte summeras", "the values of the row cannot be summed"),
                    Message.of("skriv seriens namn i stället för radsumma", "write a series instead of radsumma"));
        }
        int decimals = layout.cubes().stream().mapToInt(Cube::decimals).max().orElse(0);
        return Optional.of(new Variable(unit, decimals, true));
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(catalogue.cubes().keySet());
        names.add(ROW_SUM);
        return names;
    }
}
