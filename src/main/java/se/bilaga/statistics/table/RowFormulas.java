package se.bilaga.statistics.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.formula.Conversion;
import se.bilaga.statistics.formula.Formula;
import se.bilaga.statistics.formula.Scope;
import se.bilaga.statistics.formula.Term;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** Computes the columns that an author adds to a table of series by formulas. */
final class RowFormulas implements Scope {
    private static final String ROW_SUM = "radsumma";

    private final Catalogue catalogue;
    private final TableLayout layout;
    private final TableWords words;
    private final IdentityHashMap<TableView.ComputedColumn, Compiled> compiled = new IdentityHashMap<>();

    RowFormulas(Catalogue catalogue, TableLayout layout, TableWords words) {
        this.catalogue = catalogue;
        this.layout = layout;
        this.words = words;
    }

    private record Compiled(Term term, Unit unit, BigFraction factor, int decimals) {}

    /** The figure of a computed column in a row; null where a value that it needs is missing. */
    @Nullable
    Figure figure(TableView.ComputedColumn column, Coordinates row, @Nullable BigFraction rowSum) {
        Compiled formula = compiled.computeIfAbsent(column, this::compile);
        Map<String, @Nullable BigFraction> variables = new HashMap<>();
        variables.put(ROW_SUM, rowSum);
        try {
            BigFraction value = formula.term.at(new Term.Place(layout.fixed().and(row), variables));
            return value == null
                    ? null
                    : new Figure(
                            value.multiply(formula.factor),
                            formula.unit,
                            formula.decimals,
                            column.formula().at());
        } catch (Fault fault) {
            throw fault.at(column.formula().at());
        }
    }

    private Compiled compile(TableView.ComputedColumn column) {
        Term term = compile(column.formula());
        Text written = column.unit();
        Unit unit = written == null ? term.unit() : Unit.of(written.value());
        BigFraction factor =
                written == null ? BigFraction.ONE : Conversion.factor(term, unit, column.formula(), written.at());
        Integer decimals = column.decimals();
        return new Compiled(term, unit, factor, decimals == null ? Conversion.decimals(term, unit) : decimals);
    }

    private Term compile(Text formula) {
        try {
            return Formula.compile(formula, this);
        } catch (Fault fault) {
            throw fault.at(formula.at());
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
        Unit unit = words.commonUnit();
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
