package se.bilaga.statistics.table.free;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Fault;

/** The total row of a free table: sums where they say something, else the column's formula over the totals. */
final class FreeTotals {
    private final FreeColumns columns;
    private final List<List<FreeCells.@Nullable Written>> rows;
    private final List<List<@Nullable BigFraction>> values;

    FreeTotals(
            FreeColumns columns,
            List<List<FreeCells.@Nullable Written>> rows,
            List<List<@Nullable BigFraction>> values) {
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    /** A value for each column, null where there is no total. */
    List<@Nullable BigFraction> values() {
        List<@Nullable BigFraction> totals = new ArrayList<>();
        Map<String, @Nullable BigFraction> variables = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            FreeColumns.Computed formula = columns.formula(i);
            @Nullable BigFraction total = columns.additive(i) ? sum(i) : null;
            if (formula != null && !columns.additive(i)) {
                total = Fault.unlessByZero(() -> formula.value(variables));
            }
            totals.add(total);
            Text id = columns.id(i);
            if (id != null) {
                variables.put(id.value(), total);
            }
        }
        return totals;
    }

    /** The sum of a column, in which a dash counts as nothing; null when a value is missing. */
    private @Nullable BigFraction sum(int column) {
        BigFraction sum = BigFraction.ZERO;
        for (int r = 0; r < rows.size(); r++) {
            FreeCells.Written cell = rows.get(r).get(column);
            BigFraction value = values.get(r).get(column);
            if (value != null) {
                sum = sum.add(value);
            } else if (cell == null || !cell.dash()) {
                return null;
            }
        }
        return sum;
    }

    /** Whether rounding makes the cells of a column and its total disagree. */
    boolean rounded() {
        for (int i = 1; i < columns.size(); i++) {
            BigFraction total = columns.additive(i) ? sum(i) : null;
            if (total != null && shown(total, i).compareTo(shownSum(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal shownSum(int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<@Nullable BigFraction> row : values) {
            BigFraction value = row.get(column);
            sum = value == null ? sum : sum.add(shown(value, column));
        }
        return sum;
    }

    private BigDecimal shown(BigFraction value, int column) {
        return NumberText.rounded(value, columns.decimals(column));
    }
}
