package se.bilaga.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.statistics.measure.Merit;

/**
 * A table as a template places it: every cell is markup, cells covered by a span are left out.
 *
 * @param style the table's class: {@code statistik}, {@code aktiviteter} …
 * @param widths of the columns in percent, 100 together; empty until they are shared by what the columns hold
 * @param notes under the table
 */
public record Grid(
        String style,
        Anchor anchor,
        @Nullable Markup caption,
        List<Double> widths,
        List<Row> head,
        List<Row> body,
        List<BlockView.Note> notes)
        implements BlockView {
    public Grid {
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    @Override
    public String kind() {
        return "table";
    }

    /** How what has changed is shown: {@code battre}, {@code samre} or {@code ""}. */
    public static String style(Merit merit) {
        return switch (merit) {
            case BETTER -> "battre";
            case WORSE -> "samre";
            case NEITHER -> "";
        };
    }

    /**
     * A row.
     *
     * @param style {@code ""}, {@code grupp} or {@code summa}
     */
    public record Row(String style, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param scope {@code col}, {@code row}, {@code rowgroup}, or {@code ""} for a cell that is no head
     * @param style {@code tal}, with {@code nyast} after it in the column of the latest time, {@code tom} or {@code ""}
     */
    public record Cell(String scope, String style, int columns, int rows, Markup content) {
        public static Cell columnHead(String text) {
            return new Cell("col", "", 1, 1, Markup.text(text));
        }

        public static Cell rowHead(Markup content, int rows) {
            return new Cell("row", "", 1, rows, content);
        }

        public static Cell of(Markup content) {
            return of(content, 1);
        }

        public static Cell of(Markup content, int rows) {
            return content.isEmpty()
                    ? new Cell("", "tom", 1, rows, Markup.text("–"))
                    : new Cell("", "", 1, rows, content);
        }

        /** The same cell, of the latest time. */
        public Cell newest() {
            return new Cell(scope, style + " nyast", columns, rows, content);
        }

        /** The same cell with a style, unless that is {@code ""}. */
        public Cell styled(String other) {
            return other.isEmpty() ? this : new Cell(scope, other, columns, rows, content);
        }

        /** Whether it shows a figure. */
        public boolean isFigure() {
            return style.startsWith("tal");
        }

        /** The same cell, of what stands at a place of the author's, or would. */
        public Cell from(Origin origin) {
            return new Cell(scope, style, columns, rows, content.from(origin));
        }
    }
}
