package se.bilaga.statistics.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** Adds up what a table shows, to find where rounding makes the parts and their total disagree. */
final class TableSums {
    private final List<TableColumns.Column> columns;
    private final List<Sum> down = new ArrayList<>();
    private boolean rounded;

    TableSums(List<TableColumns.Column> columns) {
        this.columns = columns;
        group();
    }

    /** What has been shown so far, and what it is exactly. */
    private static final class Sum {
        private BigDecimal shown = BigDecimal.ZERO;
        private BigFraction exact = BigFraction.ZERO;
        private boolean whole = true;
        private boolean inexact;
        private int parts;

        void add(@Nullable Figure figure) {
            if (figure == null) {
                whole = false;
                return;
            }
            BigDecimal part = NumberText.rounded(figure.value(), figure.decimals());
            shown = shown.add(part);
            exact = exact.add(figure.value());
            inexact |=
                    !Numeral.exact(part).equals(figure.value()) || figure.unit().equals(Unit.PERCENT);
            parts++;
        }

        /** Whether the total shown differs from this by no more than rounding can make it. */
        boolean disagrees(@Nullable Figure total) {
            if (total == null || !whole || parts == 0) {
                return false;
            }
            BigDecimal difference = shown.subtract(NumberText.rounded(total.value(), total.decimals()))
                    .abs();
            BigDecimal most = BigDecimal.valueOf(parts + 1L).movePointLeft(total.decimals());
            return inexact
                    && difference.signum() != 0
                    && difference.add(difference).compareTo(most) <= 0;
        }

        /** Whether these are all shares of a whole and do not show 100 %. */
        boolean missesHundred() {
            return whole && exact.equals(Units.HUNDRED) && shown.compareTo(BigDecimal.valueOf(100)) != 0;
        }
    }

    /** A group with a total of its own begins: the sums start again. */
    void group() {
        down.clear();
        columns.forEach(column -> down.add(new Sum()));
    }

    /** @param figures of the row, null where there is none or one that is no part of a sum */
    void row(DataTable.RowKind kind, List<@Nullable Figure> figures) {
        across(figures);
        for (int i = 0; i < figures.size(); i++) {
            if (kind == DataTable.RowKind.TOTAL) {
                rounded |= down.get(i).disagrees(figures.get(i));
            } else {
                down.get(i).add(figures.get(i));
                rounded |= columns.get(i).content().measure() == Measure.COLUMN_SHARE
                        && down.get(i).missesHundred();
            }
        }
    }

    /** Compares the cells of a row with the total that follows them, measure by measure. */
    private void across(List<@Nullable Figure> figures) {
        Map<Measure, Sum> sums = new EnumMap<>(Measure.class);
        for (int i = 0; i < figures.size(); i++) {
            TableColumns.Column column = columns.get(i);
            if (column.formula() != null || column.content().compares()) {
                continue;
            }
            Measure measure = column.content().measure();
            Sum sum = sums.computeIfAbsent(measure, key -> new Sum());
            if (column.total()) {
                rounded |= sum.disagrees(figures.get(i));
                sums.put(measure, new Sum());
            } else {
                sum.add(figures.get(i));
                rounded |= measure == Measure.ROW_SHARE && sum.missesHundred();
            }
        }
    }

    boolean rounded() {
        return rounded;
    }
}
