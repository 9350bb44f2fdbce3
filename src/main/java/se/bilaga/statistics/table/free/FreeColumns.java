package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.formula.Conversion;
import se.bilaga.statistics.formula.Formula;
import se.bilaga.statistics.formula.Scope;
import se.bilaga.statistics.formula.Term;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** The columns of a free table: their units and decimals, and their formulas over the columns before them. */
final class FreeColumns implements Scope {
    private final Catalogue catalogue;
    private final List<FreeTable.Column> columns;
    private final List<Integer> written;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<@Nullable Computed> computed = new ArrayList<>();

    /**
     * A column's formula.
     *
     * @param factor from the formula's unit to the column's
     */
    record Computed(Term term, Unit unit, BigFraction factor, int decimals, Text formula) {

        /** The value in a row; null where a value that it needs is missing. */
        @Nullable
        BigFraction value(Map<String, @Nullable BigFraction> row) {
            try {
                BigFraction value = term.at(new Term.Place(Coordinates.ALL, row));
                return value == null ? null : value.multiply(factor);
            } catch (Fault fault) {
                throw fault.at(formula.at());
            }
        }
    }

    /** @param written the most decimals written in each column */
    FreeColumns(List<FreeTable.Column> columns, List<Integer> written, Catalogue catalogue) {
        this.columns = columns;
        this.written = written;
        this.catalogue = catalogue;
        for (FreeTable.Column column : columns) {
            Text formula = column.formula();
            @Nullable Computed compiled = formula == null ? null : compile(column, formula);
            computed.add(compiled);
            declare(column, compiled);
        }
    }

    private Computed compile(FreeTable.Column column, Text formula) {
        Term term = Formula.compile(formula, this);
        Text unit = column.unit();
        Unit wanted = unit == null ? term.unit() : Unit.of(unit.value());
        BigFraction factor = unit == null ? BigFraction.ONE : Conversion.factor(term, wanted, formula, unit.at());
        Integer decimals = column.decimals();
        return new Computed(
                term, wanted, factor, decimals == null ? Conversion.decimals(term, wanted) : decimals, formula);
    }

    private void declare(FreeTable.Column column, @Nullable Computed compiled) {
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
        boolean sums = additive(unit, compiled);
        variables.put(id.value(), new Variable(unit, decimals(columns.indexOf(column)), sums));
    }

    private static @Nullable Unit unit(FreeTable.Column column, @Nullable Computed compiled) {
        if (compiled != null) {
            return compiled.unit();
        }
        Text unit = column.unit();
        return unit == null ? null : Unit.of(unit.value());
    }

    /** Whether the cells of a column may be summed: those of hours may, those of hours / employees may not. */
    boolean additive(int index) {
        return additive(unit(index), computed.get(index));
    }

    private static boolean additive(@Nullable Unit unit, @Nullable Computed compiled) {
        return unit != null
                && unit.additive()
                && (compiled == null || compiled.term().additive());
    }

    /** The unit of a column of figures; null for a column of text. */
    @Nullable
    Unit unit(int index) {
        return unit(columns.get(index), computed.get(index));
    }

    int decimals(int index) {
        @Nullable Computed compiled = computed.get(index);
        if (compiled != null) {
            return compiled.decimals();
        }
        Integer decimals = columns.get(index).decimals();
        return decimals == null ? written.get(index) : decimals;
    }

    int size() {
        return columns.size();
    }

    /** The name of a column in formulas. */
    @Nullable
    Text id(int index) {
        return columns.get(index).id();
    }

    /** The formula of a column; null when its cells are written. */
    @Nullable
    Computed formula(int index) {
        return computed.get(index);
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
