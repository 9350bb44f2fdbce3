package se.bilaga.statistics.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.measure.Merit;
import se.bilaga.statistics.measure.Trend;

/**
 * A computed table, every cell already text in Swedish form: a template only places it.
 *
 * @param caption without number
 * @param head the head rows from the top; cells covered by a span are left out, as in HTML
 * @param body the body rows, likewise
 * @param newest the columns of the latest of several times, counted from 0
 * @param notes what stands under the table, a sentence each
 */
public record DataTable(String caption, List<Row> head, List<Row> body, Set<Integer> newest, List<Note> notes) {

    public DataTable {
        head = List.copyOf(head);
        body = List.copyOf(body);
        newest = Set.copyOf(newest);
        notes = List.copyOf(notes);
    }

    /** A table of no times. */
    public DataTable(String caption, List<Row> head, List<Row> body, List<Note> notes) {
        this(caption, head, body, Set.of(), notes);
    }

    /**
     * A row of the table.
     *
     * @param kind what the row is, for its look
     * @param shaded whether it is brought out by a rule of the author's
     */
    public record Row(RowKind kind, List<Cell> cells, boolean shaded) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(RowKind kind, List<Cell> cells) {
            this(kind, cells, false);
        }

        /** The same row brought out, with marks at its head that say why; itself where there are none. */
        public Row shaded(List<String> marks) {
            if (marks.isEmpty()) {
                return this;
            }
            Cell head = cells.get(0);
            List<String> all =
                    Stream.concat(head.noteMarks.stream(), marks.stream()).toList();
            Cell marked = new Cell(head.kind, head.text, head.columns, head.rows, head.figure, all, head.going);
            List<Cell> others = cells.subList(1, cells.size());
            return new Row(
                    kind, Stream.concat(Stream.of(marked), others.stream()).toList(), true);
        }
    }

    /** What a row is. */
    public enum RowKind {
        HEAD,
        /** A heading over the rows that follow, one cell wide as the table. */
        GROUP,
        BODY,
        TOTAL
    }

    /**
     * A cell with its spans.
     *
     * @param text as shown; never empty in a head cell
     * @param figure the figure shown, null in a head or a text cell
     * @param noteMarks marks of the notes that concern this cell alone: {@code ["a"]}
     */
    public record Cell(
            CellKind kind,
            String text,
            int columns,
            int rows,
            @Nullable Figure figure,
            List<String> noteMarks,
            Going going) {
        public Cell {
            noteMarks = List.copyOf(noteMarks);
        }

        /** A cell that goes nowhere. */
        public Cell(
                CellKind kind, String text, int columns, int rows, @Nullable Figure figure, List<String> noteMarks) {
            this(kind, text, columns, rows, figure, noteMarks, Going.NOWHERE);
        }
    }

    /**
     * Where a row goes, in a cell that shows that.
     *
     * @param line what is drawn beside the words, which tell it; none where nothing is
     */
    public record Going(Trend line, Merit merit) {
        static final Going NOWHERE = new Going(new Trend(List.of()), Merit.NEITHER);

        /** Whether it is drawn. */
        public boolean isDrawn() {
            return !line.points().isEmpty();
        }
    }

    /** What a cell is. */
    public enum CellKind {
        COLUMN_HEAD,
        ROW_HEAD,
        FIGURE,
        TEXT
    }

    /**
     * A sentence under the table.
     *
     * @param mark the mark in the cells that it concerns, {@code ""} when it concerns the whole table
     */
    public record Note(String mark, String text) {}
}
