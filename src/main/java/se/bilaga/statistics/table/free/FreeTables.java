package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.read.CubeBuilder;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.table.TableNotes;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** Makes a table with cells of its own, and with what is computed of them. */
public final class FreeTables {
    private final FreeTable table;
    private final NoteMarks footnotes;
    private final List<List<FreeCells.@Nullable Written>> rows;
    private final FreeColumns columns;
    private boolean missing;
    private boolean undefined;

    private FreeTables(FreeTable table, Catalogue catalogue, Diagnostics d) {
        this.table = table;
        this.footnotes = new NoteMarks(table.footnotes(), d);
        this.rows = new FreeCells(table, footnotes, d).rows().orElseThrow(Fault::reported);
        this.columns = new FreeColumns(table.columns(), decimals(), catalogue);
    }

    /** The table; throws a {@link Fault}, or reports what is wrong with its cells. */
    public static DataTable of(FreeTable table, Catalogue catalogue, Diagnostics d) {
        int before = d.all().size();
        DataTable made = new FreeTables(table, catalogue, d).table();
        boolean sound =
                d.all().subList(before, d.all().size()).stream().noneMatch(found -> found.severity() == Severity.ERROR);
        if (!sound) {
            throw Fault.reported();
        }
        return made;
    }

    private List<Integer> decimals() {
        List<Integer> decimals = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int most = 0;
            for (List<FreeCells.@Nullable Written> row : rows) {
                FreeCells.Written cell = row.get(i);
                most = Math.max(most, cell == null ? 0 : cell.decimals());
            }
            decimals.add(most);
        }
        return decimals;
    }

    private DataTable table() {
        DataTable.Row head = head();
        List<List<@Nullable BigFraction>> values = new ArrayList<>();
        rows.forEach(row -> values.add(values(row)));
        List<DataTable.Row> body = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            body.add(row(rows.get(r), values.get(r)));
        }
        FreeTotals totals = new FreeTotals(columns, rows, values);
        if (table.total()) {
            body.add(total(totals.values()));
        }
        Text caption = table.caption();
        return new DataTable(
                caption == null ? "" : caption.value(), List.of(head), body, notes(table.total() && totals.rounded()));
    }

    private DataTable.Row head() {
        List<DataTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            NoteMarks.Called called = footnotes.in(table.columns().get(i).label());
            String head = columns.head(i, called.text().value());
            cells.add(new DataTable.Cell(DataTable.CellKind.COLUMN_HEAD, head, 1, 1, null, called.marks()));
        }
        return new DataTable.Row(DataTable.RowKind.HEAD, cells);
    }

    /** The values of a row, those of the formulas computed from the columns before them. */
    private List<@Nullable BigFraction> values(List<FreeCells.@Nullable Written> row) {
        List<@Nullable BigFraction> values = new ArrayList<>();
        Map<String, @Nullable BigFraction> variables = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            FreeCells.Written cell = row.get(i);
            @Nullable BigFraction value = cell == null ? computed(i, variables) : cell.value();
            values.add(value);
            Text id = table.columns().get(i).id();
            if (id != null) {
                variables.put(id.value(), value);
            }
        }
        return values;
    }

    private @Nullable BigFraction computed(int column, Map<String, @Nullable BigFraction> variables) {
        FreeColumns.Computed formula = columns.formula(column);
        return formula == null ? null : Fault.unlessByZero(() -> formula.value(variables));
    }

    private DataTable.Row row(List<FreeCells.@Nullable Written> row, List<@Nullable BigFraction> values) {
        List<DataTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            FreeCells.Written cell = row.get(i);
            cells.add(i == 0 && cell != null ? rowHead(cell) : cell(i, cell, values.get(i)));
        }
        return new DataTable.Row(DataTable.RowKind.BODY, cells);
    }

    private static DataTable.Cell rowHead(FreeCells.Written cell) {
        String text = cell.text().value().strip();
        return new DataTable.Cell(
                DataTable.CellKind.ROW_HEAD, text.isEmpty() ? NumberText.DASH : text, 1, 1, null, cell.marks());
    }

    private DataTable.Cell cell(int column, FreeCells.@Nullable Written written, @Nullable BigFraction value) {
        List<String> marks = written == null ? List.of() : written.marks();
        if (value != null) {
            Span at = written == null ? formula(column) : written.text().at();
            return figure(column, value, at, marks);
        }
        if (written != null && columns.unit(column) == null) {
            String text = written.dash() ? NumberText.DASH : written.text().value();
            return new DataTable.Cell(DataTable.CellKind.TEXT, text, 1, 1, null, marks);
        }
        boolean dash = written == null || written.dash();
        missing |= !dash;
        undefined |= written == null;
        String sign = dash ? NumberText.DASH : CubeBuilder.MISSING;
        return new DataTable.Cell(DataTable.CellKind.FIGURE, sign, 1, 1, null, marks);
    }

    private Span formula(int column) {
        FreeColumns.Computed formula = columns.formula(column);
        return formula == null ? table.at() : formula.formula().at();
    }

    private DataTable.Cell figure(int column, BigFraction value, Span at, List<String> marks) {
        Unit unit = columns.unit(column);
        Figure figure = new Figure(value, unit == null ? Unit.COUNT : unit, columns.decimals(column), at);
        String text = figure.unit().equals(Unit.PERCENT) ? NumberText.of(figure) : NumberText.bare(figure);
        return new DataTable.Cell(DataTable.CellKind.FIGURE, text, 1, 1, figure, marks);
    }

    private DataTable.Row total(List<@Nullable BigFraction> values) {
        List<DataTable.Cell> cells = new ArrayList<>();
        cells.add(new DataTable.Cell(DataTable.CellKind.ROW_HEAD, "Totalt", 1, 1, null, List.of()));
        for (int i = 1; i < values.size(); i++) {
            BigFraction value = values.get(i);
            cells.add(
                    value == null
                            ? new DataTable.Cell(DataTable.CellKind.TEXT, NumberText.DASH, 1, 1, null, List.of())
                            : figure(i, value, formula(i), List.of()));
        }
        return new DataTable.Row(DataTable.RowKind.TOTAL, cells);
    }

    private List<DataTable.Note> notes(boolean rounded) {
        List<DataTable.Note> notes = new ArrayList<>(footnotes.notes());
        Text own = table.note();
        if (own != null) {
            notes.add(new DataTable.Note("", TableNotes.sentence(own.value())));
        }
        if (rounded) {
            notes.add(new DataTable.Note("", TableNotes.ROUNDED));
        }
        if (missing) {
            notes.add(new DataTable.Note("", TableNotes.MISSING));
        }
        if (undefined) {
            notes.add(new DataTable.Note("", TableNotes.UNDEFINED));
        }
        return notes;
    }
}
