package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.TableHabits;
import se.bilaga.plan.view.Shading;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.table.TableNotes;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Makes a table of series. */
public final class SeriesTables {
    private static final int MOST_CELLS = 20_000;

    private final TableView view;
    private final TableLayout layout;
    private final TableWords words;
    private final TableCells cells;
    private final RowFormulas formulas;
    private final TableNotes notes;
    private final TableDifferences differences;
    private final TableHabits habits;
    private final RowCourses courses;
    private final boolean parts;

    private SeriesTables(TableView view, Catalogue catalogue) {
        this.view = view;
        List<Cube> cubes = view.series().stream().map(catalogue::cube).toList();
        this.layout = TableLayout.of(view, cubes, catalogue.habits().times());
        this.words = new TableWords(view, layout);
        boolean ofShown = view.totalsOf() == TableView.TotalsOf.SHOWN;
        this.cells = new TableCells(layout, view.shareDecimals(), ofShown);
        this.formulas = new RowFormulas(catalogue, layout, words, view.computed());
        this.notes = new TableNotes();
        this.differences = new TableDifferences(cells);
        this.courses = new RowCourses(view, layout, cells);
        this.habits = catalogue.habits();
        this.parts = ofShown || !layout.hidesParts();
    }

    /** The table of a view; throws a {@link Fault}. */
    public static DataTable of(TableView view, Catalogue catalogue, Diagnostics d) {
        if (view.series().isEmpty()) {
            throw new Fault(
                    "ogiltig-tabell",
                    view.at(),
                    Message.of("tabellen visar ingen serie", "the table shows no series"),
                    Message.of("skriv statistik: och en series namn", "write statistik: and the name of a series"));
        }
        SeriesTables tables = new SeriesTables(view, catalogue);
        DataTable table = tables.table();
        TimeSums.check(view, tables.layout, d);
        TimeShares.check(view, tables.layout, d);
        return table;
    }

    /** What the cells of the table of a view tell, without those of formulas; throws a {@link Fault}. */
    public static List<Told> told(TableView view, Catalogue catalogue) {
        SeriesTables tables = new SeriesTables(view, catalogue);
        List<Told> told = new ArrayList<>();
        for (TableRows.Line line : TableRows.of(view, tables.layout, tables.words)) {
            for (TableColumns.Column column : TableColumns.of(view, tables.layout, tables.words)) {
                if (line.kind() != DataTable.RowKind.GROUP && column.formula() == null) {
                    told.add(tables.cells.told(line.at().and(column.at()), column.content()));
                }
            }
        }
        return told;
    }

    private DataTable table() {
        TableColumns.check(view, layout);
        courses.check();
        layout.checkSeries();
        List<TableRows.Line> lines = TableRows.of(view, layout, words);
        List<TableColumns.Column> columns = filled(TableColumns.of(view, layout, words), lines);
        List<DataTable.Row> body = new ArrayList<>();
        TableSums sums = new TableSums(columns);
        for (TableRows.Line line : lines) {
            body.add(row(line, columns, sums));
        }
        List<DataTable.Row> head = TableHead.of(
                words.corner(),
                Stream.concat(columns.stream().map(TableColumns.Column::heads), courses.heads().stream())
                        .toList());
        return new DataTable(words.caption(), head, body, TableColumns.newest(layout, columns), notes(sums));
    }

    /** The columns that have a value, or that the author has chosen: one of dots alone says nothing. */
    private List<TableColumns.Column> filled(List<TableColumns.Column> columns, List<TableRows.Line> lines) {
        checkSize(lines.size(), columns.size());
        boolean chosen =
                layout.columns().stream().anyMatch(dimension -> view.selection().containsKey(dimension.name()));
        List<TableColumns.Column> filled = columns.stream()
                .filter(column -> chosen || column.formula() != null || hasValue(column, columns, lines))
                .toList();
        return filled.stream().allMatch(column -> column.formula() != null) ? columns : filled;
    }

    private boolean hasValue(
            TableColumns.Column column, List<TableColumns.Column> columns, List<TableRows.Line> lines) {
        return lines.stream()
                .filter(line -> line.kind() != DataTable.RowKind.GROUP)
                .map(line -> measured(line, column, columns).quantity())
                .anyMatch(quantity -> !(quantity instanceof Absent absent) || absent.absence() != Absence.MISSING);
    }

    private List<DataTable.Note> notes(TableSums sums) {
        Set<String> whole = new LinkedHashSet<>();
        Coverage.sentence(layout).ifPresent(whole::add);
        whole.addAll(TableNotes.ofSeries(layout.cubes()));
        Text own = view.note();
        if (own != null) {
            whole.add(TableNotes.sentence(own.value()));
        }
        if (layout.hidesParts()) {
            ofHidden().ifPresent(whole::add);
        }
        whole.addAll(TableNotes.rounding(sums.rounded(), differences.rounded()));
        whole.addAll(notes.ofMarks());
        whole.addAll(TableNotes.sources(layout.cubes()));
        return Stream.concat(notes.ofRemarks().stream(), whole.stream().map(words -> new DataTable.Note("", words)))
                .toList();
    }

    /** What totals and shares are of, where some parts are not shown. */
    private Optional<String> ofHidden() {
        boolean totals = view.totals() != TableView.Totals.NONE;
        if (view.totalsOf() != TableView.TotalsOf.SHOWN) {
            return totals ? Optional.of(TableNotes.HIDDEN) : Optional.empty();
        }
        boolean shares = view.measures().stream().anyMatch(TableView.Measure::isShare);
        if (!totals) {
            return shares ? Optional.of(TableNotes.SHARES_OF_SHOWN) : Optional.empty();
        }
        return Optional.of(shares ? TableNotes.BOTH_OF_SHOWN : TableNotes.TOTALS_OF_SHOWN);
    }

    private void checkSize(int rows, int columns) {
        if ((long) rows * columns > MOST_CELLS || columns == 0) {
            throw new Fault(
                    "ogiltig-tabell",
                    view.at(),
                    Message.of("tabellen blir %s × %s celler", "the table becomes %s × %s cells", rows, columns),
                    Message.of("välj ut färre värden med urval", "select fewer members with urval"));
        }
    }

    private DataTable.Row row(TableRows.Line line, List<TableColumns.Column> columns, TableSums sums) {
        boolean group = line.kind() == DataTable.RowKind.GROUP;
        List<DataTable.Cell> row = new ArrayList<>();
        row.add(new DataTable.Cell(
                DataTable.CellKind.ROW_HEAD,
                line.head(),
                group ? columns.size() + courses.count() + 1 : 1,
                1,
                null,
                List.of()));
        if (group) {
            if (TableRows.ownTotals(layout)) {
                sums.group();
            }
            return new DataTable.Row(line.kind(), row);
        }
        List<@Nullable Figure> figures = new ArrayList<>();
        for (TableColumns.Column column : columns) {
            Coordinates place = layout.fixed().and(line.at().and(column.at()));
            if (!isIn(column, line)) {
                figures.add(null);
                row.add(new DataTable.Cell(DataTable.CellKind.TEXT, "", 1, 1, null, List.of()));
                continue;
            }
            Measured found = measured(line, column, columns);
            figures.add(parts && cells.cubes(place).stream().allMatch(Cube::additive) ? found.figure() : null);
            if (column.formula() == null) {
                differences.add(place, column.content(), found.figure());
            }
            row.add(notes.cell(
                    found, column.showsUnit(found.unit()), isSigned(column), notes.marks(remarks(found, column))));
        }
        sums.row(line.kind(), figures);
        row.addAll(courses.of(line.at()));
        return new DataTable.Row(line.kind(), row).shaded(shadings(line, columns));
    }

    private boolean isSigned(TableColumns.Column column) {
        TableView.ComputedColumn computed = column.formula();
        TableView.Measure measure = column.content().measure();
        return computed != null
                ? computed.signed()
                : habits.signed()
                        && (column.content().compares()
                                || measure == TableView.Measure.DIFFERENCE
                                || measure == TableView.Measure.CHANGE);
    }

    /** The marks of the rules that hold for a row. */
    private List<String> shadings(TableRows.Line line, List<TableColumns.Column> columns) {
        List<String> marks = new ArrayList<>();
        for (Shading shading : view.shadings()) {
            if (line.kind() != DataTable.RowKind.TOTAL
                    && formulas.holds(shading, line.at(), rowSum(line.at(), columns))) {
                marks.add(notes.mark(shading.meaning().value()));
            }
        }
        return marks;
    }

    private static boolean isIn(TableColumns.Column column, TableRows.Line line) {
        TableView.ComputedColumn computed = column.formula();
        boolean total = line.kind() == DataTable.RowKind.TOTAL;
        return computed == null
                || switch (computed.rows()) {
                    case ALL -> true;
                    case PARTS -> !total;
                    case TOTAL -> total;
                };
    }

    private Measured measured(TableRows.Line line, TableColumns.Column column, List<TableColumns.Column> columns) {
        TableView.ComputedColumn computed = column.formula();
        if (computed == null) {
            return cells.measured(line.at().and(column.at()), column.content());
        }
        Coordinates at = line.kind() == DataTable.RowKind.TOTAL ? reported(line.at(), computed, columns) : line.at();
        return formulas.measured(computed, at, rowSum(at, columns));
    }

    /** Of a total over parts of which some have not reported, those for which the formula has an answer. */
    private Coordinates reported(
            Coordinates total, TableView.ComputedColumn computed, List<TableColumns.Column> columns) {
        Coordinates at = total;
        for (Dimension over : layout.rows()) {
            List<String> some = over.partial() && total.of(over.name()).isEmpty()
                    ? over.parts().stream()
                            .map(Member::key)
                            .filter(key -> isReported(total.with(over.name(), key), computed, columns))
                            .toList()
                    : List.of();
            at = some.isEmpty() || some.size() == over.parts().size() ? at : at.with(over.name(), some);
        }
        return at;
    }

    private boolean isReported(Coordinates at, TableView.ComputedColumn computed, List<TableColumns.Column> columns) {
        Quantity found = formulas.measured(computed, at, rowSum(at, columns)).quantity();
        return !(found instanceof Absent absent) || absent.absence() != Absence.MISSING;
    }

    /** What is said of a cell: of a value that there is none of too, of what is computed only where there is one. */
    private static List<Remark> remarks(Measured found, TableColumns.Column column) {
        boolean value = column.formula() == null && column.content().shows(TableView.Measure.VALUE);
        return value || found.figure() != null ? found.remarks() : List.of();
    }

    private Quantity rowSum(Coordinates row, List<TableColumns.Column> columns) {
        Unit unit = words.sumUnit();
        return Quantity.sum(parts(columns).stream()
                .map(part -> cells.measured(row.and(part), new TableCells.Content(TableView.Measure.VALUE)))
                .map(found -> unit == null ? found.quantity() : found.in(unit))
                .toList());
    }

    /** What the columns stand for, once each, without totals and comparisons. */
    private static List<Coordinates> parts(List<TableColumns.Column> columns) {
        return columns.stream()
                .filter(column -> column.formula() == null
                        && !column.total()
                        && !column.content().compares())
                .map(TableColumns.Column::at)
                .filter(at -> !at.members().containsValue(List.of(Member.TOTAL)))
                .distinct()
                .toList();
    }
}
