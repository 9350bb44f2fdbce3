package se.bilaga.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what a table shows, to find where rounding makes the parts and their total disagree. */
final class TableSums {
    private final List<TableColumns.Column> columns;
    private final List<@Nullable BigDecimal> sums = new ArrayList<>();
    private boolean rounded;

    TableSums(List<TableColumns.Column> columns) {
        this.columns = columns;
        group();
    }

    /** A new group begins: the sums start again. */
    void group() {
        sums.clear();
        columns.forEach(column -> sums.add(BigDecimal.ZERO));
    }

    void row(DataTable.RowKind kind, List<@Nullable Figure> figures) {
        across(figures);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            BigDecimal sum = sums.get(i);
            if (kind == DataTable.RowKind.TOTAL) {
                rounded |= figure != null && sum != null && disagrees(sum, figure);
            } else {
                sums.set(i, figure == null || sum == null ? null : sum.add(shown(figure)));
            }
        }
    }

    /** Compares the cells of a row with the total that follows them. */
    private void across(List<@Nullable Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = true;
        for (int i = 0; i < figures.size(); i++) {
            TableColumns.Column column = columns.get(i);
            Figure figure = figures.get(i);
            if (column.formula() != null || column.content().compares()) {
                continue;
            }
            whole &= figure != null;
            if (figure != null && column.total()) {
                rounded |= whole && disagrees(sum, figure);
                sum = BigDecimal.ZERO;
            } else if (figure != null) {
                sum = sum.add(shown(figure));
            }
        }
    }

    /** Whether the sum differs from the total shown by no more than rounding can make it. */
    private boolean disagrees(BigDecimal sum, Figure total) {
        BigDecimal difference = sum.subtract(shown(total)).abs();
        BigDecimal most = BigDecimal.valueOf(columns.size() + 20L).movePointLeft(total.decimals());
        return difference.signum() != 0 && difference.compareTo(most) < 0 && total.decimals() >= 0 && fractional(total);
    }

    /** A table of whole numbers that are exact has nothing to round. */
    private static boolean fractional(Figure figure) {
        return figure.decimals() > 0 || figure.unit().equals(Unit.PERCENT);
    }

    private static BigDecimal shown(Figure figure) {
        return NumberText.rounded(figure.value(), figure.decimals());
    }

    boolean rounded() {
        return rounded;
    }
}
