package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.table.ShownSum;

/** Adds up what a table shows, to find where rounding makes the parts and their total disagree. */
final class TableSums {
    private final List<TableColumns.Column> columns;
    private final List<ShownSum> down = new ArrayList<>();
    private boolean rounded;

    TableSums(List<TableColumns.Column> columns) {
        this.columns = columns;
        group();
    }

    /** A group with a total of its own begins: the sums start again. */
    void group() {
        down.clear();
        columns.forEach(column -> down.add(new ShownSum()));
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
        Map<Measure, ShownSum> sums = new EnumMap<>(Measure.class);
        for (int i = 0; i < figures.size(); i++) {
            TableColumns.Column column = columns.get(i);
            if (column.formula() != null || column.content().compares()) {
                continue;
            }
            Measure measure = column.content().measure();
            ShownSum sum = sums.computeIfAbsent(measure, key -> new ShownSum());
            if (column.total()) {
                rounded |= sum.disagrees(figures.get(i));
                sums.put(measure, new ShownSum());
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
