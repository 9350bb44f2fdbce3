package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.formula.Calculated;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.table.ShownSum;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Quantity;

/**
 * The total row of a free table: sums where they say something, else the column's formula over the totals.
 *
 * @param rows what each row's cells count
 */
record FreeTotals(FreeColumns columns, List<List<Measured>> rows) {
    /** Of a column whose cells are not to be summed. */
    private static final Absent NONE = Absent.of(Absence.UNDEFINED);

    FreeTotals {
        rows = List.copyOf(rows);
    }

    /** A value for each column; one that cannot be computed where there is no total. */
    List<Measured> values() {
        List<Measured> totals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Calculated formula = columns.formula(i);
            totals.add(
                    columns.additive(i) || formula == null
                            ? columns.measured(i, columns.additive(i) ? sum(i) : NONE)
                            : formula.at(columns.place(totals)));
        }
        return totals;
    }

    private Quantity sum(int column) {
        return Quantity.sum(rows.stream().map(row -> row.get(column).quantity()).toList());
    }

    /** Whether rounding makes the cells of a column and its total disagree. */
    boolean rounded() {
        return IntStream.range(1, columns.size()).filter(columns::additive).anyMatch(this::disagrees);
    }

    private boolean disagrees(int column) {
        ShownSum shown = new ShownSum();
        for (List<Measured> row : rows) {
            @Nullable Figure figure = row.get(column).figure();
            if (figure != null) {
                shown.add(figure);
            }
        }
        return shown.disagrees(columns.measured(column, sum(column)).figure());
    }
}
