package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bilaga.plan.view.Shading;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.formula.Calculated;
import se.bilaga.statistics.formula.Inequality;
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
    private final List<TableView.ComputedColumn> columns;
    private final IdentityHashMap<Shading, Inequality> conditions = new IdentityHashMap<>();
    private final IdentityHashMap<TableView.ComputedColumn, Calculated> compiled = new IdentityHashMap<>();

    /** @param columns of the view, in order */
    RowFormulas(Catalogue catalogue, TableLayout layout, TableWords words, List<TableView.ComputedColumn> columns) {
        this.columns = List.copyOf(columns);
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
        return calculated(column).at(place(before(column), row, rowSum));
    }

    /** Whether what rows are brought out for holds for one. */
    boolean holds(Shading shading, Coordinates row, Quantity rowSum) {
        Inequality condition = conditions.get(shading);
        if (condition == null) {
            condition = Inequality.of(shading.condition(), new Columns(columns));
            conditions.put(shading, condition);
        }
        return condition.holds(place(columns, row, rowSum));
    }

    private Term.Place place(List<TableView.ComputedColumn> named, Coordinates row, Quantity rowSum) {
        Map<String, Quantity> variables = new HashMap<>(Map.of(ROW_SUM, rowSum));
        for (TableView.ComputedColumn column : named) {
            if (column.id() != null) {
                variables.put(column.id().value(), measured(column, row, rowSum).quantity());
            }
        }
        return new Term.Place(layout.fixed().and(row), variables);
    }

    private List<TableView.ComputedColumn> before(TableView.ComputedColumn column) {
        return columns.stream().takeWhile(other -> !other.equals(column)).toList();
    }

    private Calculated calculated(TableView.ComputedColumn column) {
        Calculated known = compiled.get(column);
        if (known == null) {
            known = Calculated.of(column.formula(), column.unit(), column.decimals(), new Columns(before(column)));
            compiled.put(column, known);
        }
        return known;
    }

    /** The names that a column's formula may have: series, the sum of the row, and the computed columns before it. */
    private final class Columns implements Scope {
        private final List<TableView.ComputedColumn> before;

        Columns(List<TableView.ComputedColumn> before) {
            this.before = before;
        }

        @Override
        public Optional<Cube> series(String id) {
            return RowFormulas.this.series(id);
        }

        @Override
        public Optional<Variable> variable(String name) {
            return before.stream()
                    .filter(column -> column.id() != null && column.id().value().equals(name))
                    .findFirst()
                    .map(RowFormulas.this::calculated)
                    .map(found -> new Variable(found.unit(), found.decimals(), found.additive()))
                    .or(() -> RowFormulas.this.variable(name));
        }

        @Override
        public Collection<String> names() {
            List<String> names = new ArrayList<>(RowFormulas.this.names());
            before.stream()
                    .map(TableView.ComputedColumn::id)
                    .filter(Objects::nonNull)
                    .forEach(id -> names.add(id.value()));
            return names;
        }
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
