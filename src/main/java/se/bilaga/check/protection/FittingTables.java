package se.bilaga.check.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.protection.LinearProgram.End;
import se.bilaga.check.protection.LinearProgram.Solution;

/**
 * The tables that fit what readers are told, as a linear program; where they may differ from it, each that differs at its
 * cost.
 */
final class FittingTables {
    private static final double NOTHING = 1e-6;

    private final LinearProgram program = new LinearProgram();
    private final Map<String, Form> cells = new LinkedHashMap<>();
    private final Map<String, List<Integer>> differences = new LinkedHashMap<>();
    private final boolean differing;

    /** So much, and besides so many of each column. */
    private record Form(BigFraction constant, Map<Integer, BigFraction> columns) {
        Form plus(Form other, BigFraction factor) {
            Map<Integer, BigFraction> sum = new LinkedHashMap<>(columns);
            other.columns.forEach((column, value) -> sum.merge(column, value.multiply(factor), BigFraction::add));
            return new Form(constant.add(other.constant.multiply(factor)), sum);
        }

        double value(List<Double> values) {
            double value = constant.doubleValue();
            for (Map.Entry<Integer, BigFraction> column : columns.entrySet()) {
                value += column.getValue().doubleValue() * values.get(column.getKey());
            }
            return value;
        }
    }

    private static final Form ZERO = new Form(BigFraction.ZERO, Map.of());

    private FittingTables(Publication publication, boolean differing) {
        this.differing = differing;
        publication.cells().values().forEach(this::add);
        for (Addition addition : publication.additions()) {
            Form sum = ZERO;
            for (Map.Entry<String, BigFraction> term : addition.terms().entrySet()) {
                sum = sum.plus(cell(term.getKey()), term.getValue());
            }
            bind(sum, Interval.point(BigFraction.ZERO));
        }
        publication.ratios().forEach(this::add);
    }

    /** Those that fit all that is told. */
    static FittingTables of(Publication publication) {
        return new FittingTables(publication, false);
    }

    /** Those that fit what is told and cannot be hidden, and may differ from the rest. */
    static FittingTables differing(Publication publication) {
        return new FittingTables(publication, true);
    }

    private Form cell(String name) {
        return cells.getOrDefault(name, ZERO);
    }

    private void add(PublishedCell cell) {
        Interval range = cell.range();
        Form form = range.low() != null && range.isPoint()
                ? new Form(range.low(), Map.of())
                : column(program.column(range), BigFraction.ONE);
        if (differing && cell.told() != null && Double.isFinite(cell.cost())) {
            int more = program.column(Interval.NOT_NEGATIVE);
            int less = program.column(Interval.NOT_NEGATIVE);
            form = form.plus(column(more, BigFraction.ONE), BigFraction.ONE)
                    .plus(column(less, BigFraction.ONE), BigFraction.ONE.negate());
            bind(form, cell.possible());
            differ(cell.name(), cell.cost(), List.of(more, less));
        }
        cells.put(cell.name(), form);
    }

    private void add(Ratio ratio) {
        BigFraction low = ratio.told().low();
        BigFraction high = ratio.told().high();
        List<Integer> differ = new ArrayList<>();
        if (low != null) {
            Form over = cell(ratio.part()).plus(cell(ratio.whole()), low.negate());
            bind(slack(over, BigFraction.ONE, ratio, differ), Interval.NOT_NEGATIVE);
        }
        if (high != null) {
            Form over = cell(ratio.part()).plus(cell(ratio.whole()), high.negate());
            bind(slack(over, BigFraction.ONE.negate(), ratio, differ), new Interval(null, BigFraction.ZERO));
        }
        differ(ratio.name(), ratio.cost(), differ);
    }

    private Form slack(Form form, BigFraction factor, Ratio ratio, List<Integer> differ) {
        if (!differing || !Double.isFinite(ratio.cost())) {
            return form;
        }
        int column = program.column(Interval.NOT_NEGATIVE);
        differ.add(column);
        return form.plus(column(column, BigFraction.ONE), factor);
    }

    private void differ(String name, double cost, List<Integer> columns) {
        columns.forEach(column -> program.cost(column, cost));
        differences.put(name, columns);
    }

    private static Form column(int column, BigFraction factor) {
        return new Form(BigFraction.ZERO, Map.of(column, factor));
    }

    private void bind(Form form, Interval sum) {
        Interval rest = sum.plus(Interval.point(form.constant().negate()));
        if (!form.columns().isEmpty()) {
            program.row(form.columns(), rest);
        }
    }

    /** Takes only the tables where a cell is at least {@code value}. */
    void atLeast(String cell, BigFraction value) {
        bind(cell(cell), new Interval(value, null));
    }

    /** Prefers the tables where a cell is least, or greatest with {@code factor} −1. */
    void prefer(String cell, double factor) {
        cell(cell).columns().forEach((column, own) -> program.cost(column, own.doubleValue() * factor));
    }

    /** The preferred table. */
    Table best() {
        Solution solution = program.least();
        Map<String, Double> values = new LinkedHashMap<>();
        cells.forEach((name, form) -> values.put(name, form.value(solution.values())));
        Set<String> differ = new LinkedHashSet<>();
        differences.forEach((name, columns) -> {
            if (columns.stream().anyMatch(column -> solution.values().get(column) > NOTHING)) {
                differ.add(name);
            }
        });
        return new Table(solution.end(), values, differ);
    }

    /**
     * One table.
     *
     * @param end whether there is one
     * @param values its cells
     * @param differing the cells and ratios that it has otherwise than told
     */
    record Table(End end, Map<String, Double> values, Set<String> differing) {}

    long size() {
        return program.size();
    }
}
