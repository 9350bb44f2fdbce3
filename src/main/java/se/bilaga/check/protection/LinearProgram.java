package se.bilaga.check.protection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Columns that may vary, rows that bind them, and what to make least; solved by the simplex method. */
final class LinearProgram {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> columns = new ArrayList<>();
    private int rows;

    /** How it ended, and the value of each column where there is a best one. */
    record Solution(End end, List<Double> values) {
        Solution {
            values = List.copyOf(values);
        }
    }

    enum End {
        BEST,
        WITHOUT_LIMIT,
        IMPOSSIBLE
    }

    /** Adds a column; its number, from 0. */
    int column(Interval range) {
        Variable column = model.newVariable("x" + columns.size());
        column.lower(decimal(range.low())).upper(decimal(range.high()));
        columns.add(column);
        return columns.size() - 1;
    }

    /** What one of a column adds to what is made least. */
    void cost(int column, double cost) {
        columns.get(column).weight(cost);
    }

    /** Binds the sum of columns, each times its factor. */
    void row(Map<Integer, BigFraction> factors, Interval sum) {
        Expression row = model.newExpression("r" + rows);
        rows++;
        factors.forEach((column, factor) -> row.set(columns.get(column), decimal(factor)));
        row.lower(decimal(sum.low())).upper(decimal(sum.high()));
    }

    Solution least() {
        Optimisation.Result result = model.minimise();
        List<Double> values = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            values.add(result.doubleValue(column));
        }
        return switch (result.getState()) {
            case OPTIMAL, DISTINCT -> new Solution(End.BEST, values);
            case UNBOUNDED -> new Solution(End.WITHOUT_LIMIT, values);
            case APPROXIMATE, FAILED, FEASIBLE, INFEASIBLE, INVALID, UNEXPLORED, VALID ->
                new Solution(End.IMPOSSIBLE, values);
        };
    }

    /** A measure of how long it takes to solve. */
    long size() {
        return (long) (columns.size() + 1) * (rows + 1);
    }

    private static @Nullable BigDecimal decimal(@Nullable BigFraction value) {
        return value == null
                ? null
                : new BigDecimal(value.getNumerator())
                        .divide(new BigDecimal(value.getDenominator()), MathContext.DECIMAL64);
    }
}
