package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
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

/** The columns of a free table: their units and decimals, and their formulas over the columns before them. */
final class FreeColumns implements Scope {
    private final Catalogue catalogue;
    private final List<FreeTable.Column> columns;
    private final List<Integer> written;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<@Nullable Calculated> computed = new ArrayList<>();

    /** @param written the most decimals written in each column */
    FreeColumns(List<FreeTable.Column> columns, List<Integer> written, Catalogue catalogue) {
        this.columns = columns;
        this.written = written;
        this.catalogue = catalogue;
        for (FreeTable.Column column : columns) {
            Text formula = column.formula();
            @Nullable
            Calculated compiled =
                    formula == null ? null : Calculated.of(formula, column.unit(), column.decimals(), this);
            computed.add(compiled);
            declare(column, compiled);
        }
    }

    private void declare(FreeTable.Column column, @Nullable Calculated compiled) {
        Text id = column.id();
        Unit unit = unit(column, compiled);
        if (id == null || unit == null) {
            return;
        }
        if (variables.containsKey(id.value()) || catalogue.cubes().containsKey(id.value())) {
            throw new Fault(
                    "dubbelt-id",
                    id.at(),
                    Message.of("%s är redan namnet på något annat", "%s is the name of something else", id),
                    Message.of("ge kolumnen ett annat id", "give the column another id"));
        }
        variables.put(
                id.value(), new Variable(unit, decimals(columns.indexOf(column)), additive(column, unit, compiled)));
    }

    private static @Nullable Unit unit(FreeTable.Column column, @Nullable Calculated compiled) {
        if (compiled != null) {
            return compiled.unit();
        }
        Text unit = column.unit();
        return unit == null ? null : Unit.of(unit.value());
    }

    /** Whether the cells of a column may be summed: those of hours may, those of hours / employees may not. */
    boolean additive(int index) {
        return additive(columns.get(index), unit(index), computed.get(index));
    }

    private static boolean additive(FreeTable.Column column, @Nullable Unit unit, @Nullable Calculated compiled) {
        return unit != null && unit.additive(column.label().value()) && (compiled == null || compiled.additive());
    }

    /** The unit of a column of figures; null for a column of text. */
    @Nullable
    Unit unit(int index) {
        return unit(columns.get(index), computed.get(index));
    }

    int decimals(int index) {
        @Nullable Calculated compiled = computed.get(index);
        if (compiled != null) {
            return compiled.decimals();
        }
        Integer decimals = columns.get(index).decimals();
        return decimals == null ? written.get(index) : decimals;
    }

    int size() {
        return columns.size();
    }

    /** The formula of a column; null when its cells are written. */
    @Nullable
    Calculated formula(int index) {
        return computed.get(index);
    }

    /** A value of a column as it is shown. */
    Measured measured(int index, Quantity quantity) {
        @Nullable Calculated formula = computed.get(index);
        Unit unit = unit(index);
        Span at = formula == null ? columns.get(index).at() : formula.formula().at();
        return new Measured(quantity, unit == null ? Unit.COUNT : unit, decimals(index), at);
    }

    /** Where the formula of the next column is computed: beside the values of those before it. */
    Term.Place place(List<Measured> before) {
        Map<String, Quantity> row = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Text id = columns.get(i).id();
            if (id != null) {
                row.put(id.value(), before.get(i).quantity());
            }
        }
        return new Term.Place(Coordinates.ALL, row);
    }

    /** The head of a column, with the unit where its cells do not show it. */
    String head(int index, String label) {
        Unit unit = unit(index);
        boolean told = unit == null
                || unit.silent()
                || unit.equals(Unit.PERCENT)
                || label.toLowerCase(Locale.ROOT).contains(unit.name());
        return told ? label : label + " (" + (unit == null ? "" : unit.name()) + ")";
    }

    @Override
    public Optional<Cube> series(String id) {
        return catalogue.series(id);
    }

    @Override
    public Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(variables.keySet());
        names.addAll(catalogue.cubes().keySet());
        return names;
    }
}
