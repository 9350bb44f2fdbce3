package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.formula.Calculated;
import se.bilaga.statistics.formula.Inequality;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.table.TableNotes;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** Makes a table with cells of its own, and with what is computed of them. */
public final class FreeTables {
    /** A formula of columns that are only added and subtracted. */
    private static final Pattern ADDED =
            Pattern.compile("\\s*[\\p{L}_][\\p{L}\\d_]*(?:\\s+[-−+]\\s+[\\p{L}_][\\p{L}\\d_]*)+\\s*");

    /** Why a column has no total, which is no lack of one. */
    private static final Set<Absence> NO_TOTAL = Set.of(Absence.UNDEFINED, Absence.ENDED);

    private final FreeTable table;
    private final NoteMarks footnotes;
    private final List<List<FreeCells.@Nullable Written>> rows;
    private final FreeColumns columns;
    private final List<Inequality> conditions;
    private final TableNotes notes;

    private FreeTables(FreeTable table, Catalogue catalogue, Diagnostics d) {
        this.table = table;
        this.footnotes = new NoteMarks(table.footnotes(), d);
        this.rows = new FreeCells(table, footnotes, d).rows().orElseThrow(Fault::reported);
        this.columns = new FreeColumns(table.columns(), decimals(), catalogue);
        this.conditions = table.shadings().stream()
                .map(shading -> Inequality.of(shading.condition(), columns))
                .toList();
        this.notes = new TableNotes(table.footnotes().size());
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
        List<List<Measured>> values = rows.stream().map(this::values).toList();
        List<DataTable.Row> body = body(values);
        FreeTotals totals = new FreeTotals(columns, values);
        if (table.total()) {
            body.add(total("Totalt", totals.values()));
        }
        Text caption = table.caption();
        return new DataTable(
                caption == null ? "" : caption.value(),
                List.of(head),
                body,
                notes(table.total() && totals.rounded(), values.stream().anyMatch(this::isRoundedOff)));
    }

    private List<DataTable.Row> body(List<List<Measured>> values) {
        List<DataTable.Row> body = new ArrayList<>();
        List<List<Measured>> part = new ArrayList<>();
        int next = 0;
        for (FreeTable.Line line : table.lines()) {
            Text group = line.group();
            Text subtotal = line.subtotal();
            if (group != null) {
                part.clear();
                body.add(new DataTable.Row(
                        DataTable.RowKind.GROUP,
                        List.of(new DataTable.Cell(
                                DataTable.CellKind.ROW_HEAD, group.value(), columns.size(), 1, null, List.of()))));
            } else if (subtotal != null) {
                body.add(total(subtotal.value(), new FreeTotals(columns, part).values()));
                part.clear();
            } else {
                part.add(values.get(next));
                body.add(row(rows.get(next), values.get(next)).shaded(shadings(values.get(next))));
                next++;
            }
        }
        return body;
    }

    /** The marks of the rules that hold for a row. */
    private List<String> shadings(List<Measured> row) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).holds(columns.place(row))) {
                marks.add(notes.mark(table.shadings().get(i).meaning().value()));
            }
        }
        return marks;
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
    private List<Measured> values(List<FreeCells.@Nullable Written> row) {
        List<Measured> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Calculated formula = columns.formula(i);
            FreeCells.Written cell = row.get(i);
            values.add(
                    formula != null || cell == null
                            ? Objects.requireNonNull(formula).at(columns.place(values))
                            : columns.measured(i, cell.counted()));
        }
        return values;
    }

    /** Whether a difference or sum of columns is not that of the values shown in them. */
    private boolean isRoundedOff(List<Measured> row) {
        List<Measured> shown = row.stream().map(Measured::asShown).toList();
        for (int i = 0; i < row.size(); i++) {
            Calculated formula = columns.formula(i);
            boolean added =
                    formula != null && ADDED.matcher(formula.formula().value()).matches();
            if (formula != null && added) {
                Measured again = formula.at(columns.place(shown.subList(0, i)));
                if (!again.asShown().quantity().equals(shown.get(i).quantity())) {
                    return true;
                }
            }
        }
        return false;
    }

    private DataTable.Row row(List<FreeCells.@Nullable Written> row, List<Measured> values) {
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

    private DataTable.Cell cell(int column, FreeCells.@Nullable Written written, Measured value) {
        if (written == null) {
            return figure(column, value, List.of());
        }
        boolean text = columns.unit(column) == null;
        if (text || written.dash()) {
            return new DataTable.Cell(
                    text ? DataTable.CellKind.TEXT : DataTable.CellKind.FIGURE,
                    written.dash() ? NumberText.DASH : written.text().value(),
                    1,
                    1,
                    null,
                    written.marks());
        }
        return figure(column, value.at(written.text().at()), written.marks());
    }

    private DataTable.Cell figure(int column, Measured value, List<String> marks) {
        return notes.cell(
                value,
                value.unit().equals(Unit.PERCENT),
                table.columns().get(column).signed(),
                marks);
    }

    private DataTable.Row total(String called, List<Measured> values) {
        List<DataTable.Cell> cells = new ArrayList<>();
        cells.add(new DataTable.Cell(DataTable.CellKind.ROW_HEAD, called, 1, 1, null, List.of()));
        for (int i = 1; i < values.size(); i++) {
            Measured value = values.get(i);
            boolean none = value.figure() == null && NO_TOTAL.contains(value.absence());
            cells.add(
                    none
                            ? new DataTable.Cell(DataTable.CellKind.TEXT, NumberText.DASH, 1, 1, null, List.of())
                            : figure(i, value, List.of()));
        }
        return new DataTable.Row(DataTable.RowKind.TOTAL, cells);
    }

    private List<DataTable.Note> notes(boolean sumRounded, boolean differenceRounded) {
        List<String> whole = new ArrayList<>();
        Text own = table.note();
        if (own != null) {
            whole.add(TableNotes.sentence(own.value()));
        }
        whole.addAll(TableNotes.rounding(sumRounded, differenceRounded));
        whole.addAll(notes.ofMarks());
        return Stream.concat(
                        Stream.concat(footnotes.notes().stream(), notes.ofRemarks().stream()),
                        whole.stream().map(words -> new DataTable.Note("", words)))
                .toList();
    }
}
