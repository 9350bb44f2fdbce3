package se.bilaga.page.grid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.bilaga.page.text.Markup;
import se.bilaga.page.view.Grid;
import se.bilaga.paper.CellType;

/**
 * Shares the width of a table among its columns by what stands in them.
 *
 * <p>A column is never narrower than its longest word and its padding. Beyond that, figures and labels ask for one line
 * each, and running text for the square root of its length, so that long cells grow in both directions. What is left
 * over is shared in proportion.
 */
public final class ColumnWidths {
    /** What rounding may take of a column, in ems. */
    private static final double ROUNDED = 0.15;

    private static final double BOLD = 1.07;
    /** A longer word than this may be hyphenated. */
    private static final double LONGEST_WORD = 7.5;

    private static final double LONGEST_HEAD = 9.5;
    /** A word in a label stays whole a little longer, since the figures leave room. */
    private static final double LONGEST_IN_LABEL = 10.5;
    /** A label longer than this goes on two lines. */
    private static final double LABEL = 17;
    /** A column of figures wider than this, such as one in procentenheter, stands outside the equal ones. */
    private static final double NARROW = 6.5;
    /** Running text up to this asks for one line. */
    private static final double LINE = 8;

    private static final double MOST_TEXT = 450;
    /** The width of a small line in a cell. */
    private static final double DRAWN = 7.5;
    /** A table where a quarter of the columns or more hold figures is read as figures with labels. */
    private static final int FIGURE_SHARE = 4;

    private final double padding;
    private final double[] least;
    private final double[] texts;
    private final double[] heads;
    /** What lets a head stand on two lines. */
    private final double[] headLines;

    private final boolean[] figures;

    /** @param padding of a cell's two sides, in ems */
    private ColumnWidths(int columns, double padding) {
        this.padding = padding;
        least = new double[columns];
        texts = new double[columns];
        heads = new double[columns];
        headLines = new double[columns];
        figures = new boolean[columns];
    }

    /** The table with its columns shared, unless they have been before. */
    public static Grid fitted(Grid grid, double textWidth, CellType type) {
        return grid.widths().isEmpty()
                ? new Grid(
                        grid.style(),
                        grid.anchor(),
                        grid.caption(),
                        of(grid.head(), grid.body(), textWidth, type),
                        grid.head(),
                        grid.body(),
                        grid.notes())
                : grid;
    }

    /**
     * Percentages that sum to 100, one for each column.
     *
     * @param textWidth of the table, in points
     */
    static List<Double> of(List<Grid.Row> head, List<Grid.Row> body, double textWidth, CellType type) {
        return percentages(measured(head, body, type).shared(type.ems(textWidth)));
    }

    private static ColumnWidths measured(List<Grid.Row> head, List<Grid.Row> body, CellType type) {
        ColumnWidths widths = new ColumnWidths(columns(head.isEmpty() ? body : head), padding(type));
        widths.measure(body, false);
        widths.measure(head, true);
        return widths;
    }

    private static double padding(CellType type) {
        return type.ems(type.padding().horizontal()) + ROUNDED;
    }

    /** Whether every column gets the room that its figures and words need. */
    public static boolean fits(Grid grid, double textWidth, CellType type) {
        return grid.body().isEmpty()
                || Arrays.stream(measured(grid.head(), grid.body(), type).least).sum() <= type.ems(textWidth);
    }

    /** The first run in a cell that its column must break though it has no place to break at; {@code ""} where none is. */
    public static String broken(Grid grid, double textWidth, CellType type) {
        for (Grid.Row row : grid.body()) {
            int column = grid.widths().size()
                    - row.cells().stream().mapToInt(Grid.Cell::columns).sum();
            for (Grid.Cell cell : row.cells()) {
                double share = grid.widths().subList(column, column + cell.columns()).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                String longest = TextWidth.longestRun(text(cell.content()));
                if (TextWidth.of(longest) > type.ems(textWidth) * share / 100 - padding(type)) {
                    return longest;
                }
                column += cell.columns();
            }
        }
        return "";
    }

    private static int columns(List<Grid.Row> rows) {
        return rows.get(0).cells().stream().mapToInt(Grid.Cell::columns).sum();
    }

    private void measure(List<Grid.Row> rows, boolean head) {
        int[] covered = new int[least.length];
        for (Grid.Row row : rows) {
            int column = 0;
            for (Grid.Cell cell : row.cells()) {
                while (column < covered.length && covered[column] > 0) {
                    covered[column++]--;
                }
                if (cell.columns() == 1 && column < least.length) {
                    measure(column, cell, head);
                }
                for (int i = 0; i < cell.columns() && column < covered.length; i++) {
                    covered[column++] = cell.rows() - 1;
                }
            }
            while (column < covered.length) {
                covered[column] = Math.max(0, covered[column++] - 1);
            }
        }
    }

    /** A cell that spans more columns than one says little about either, and is not measured. */
    private void measure(int column, Grid.Cell cell, boolean head) {
        String text = text(cell.content());
        double whole = TextWidth.of(text) * (head || cell.style().endsWith("nyast") ? BOLD : 1);
        double word = TextWidth.ofLongestWord(text) * (head ? BOLD : 1);
        boolean figure = cell.isFigure() && !head;
        figures[column] |= figure;
        double longest = head ? LONGEST_HEAD : cell.scope().equals("row") ? LONGEST_IN_LABEL : LONGEST_WORD;
        boolean drawn = cell.content().xhtml().contains("<img ");
        double unbroken = figure ? whole : drawn ? DRAWN : Math.min(word, longest);
        least[column] = Math.max(least[column], unbroken + padding);
        if (head) {
            double two = Math.min(TextWidth.inTwoLines(text) * BOLD, LONGEST_HEAD);
            headLines[column] = Math.max(headLines[column], two + padding);
        }
        double[] measured = head ? heads : texts;
        measured[column] = Math.max(measured[column], whole);
    }

    private static String text(Markup content) {
        return content.xhtml()
                .replaceAll("</?data[^>]*>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .strip();
    }

    private double[] shared(double room) {
        double[] wanted = new double[least.length];
        long numeric = figureColumns();
        boolean labels = numeric * FIGURE_SHARE >= least.length;
        for (int i = 0; i < wanted.length; i++) {
            double text = figures[i] ? texts[i] : labels ? label(texts[i]) : area(texts[i]);
            wanted[i] = Math.max(least[i], Math.max(text, figures[i] ? twoLines(heads[i]) : area(heads[i])) + padding);
        }
        double[] equal = least.clone();
        double[] roomy = least.clone();
        for (int i = 0; i < roomy.length; i++) {
            roomy[i] = Math.max(least[i], headLines[i]);
        }
        level(equal);
        level(roomy);
        level(wanted);
        return Stream.of(roomy, equal)
                .filter(widths -> Arrays.stream(widths).sum() <= room)
                .findFirst()
                .map(widths -> share(widths, wanted, room))
                .orElseGet(() -> share(least, wanted, room));
    }

    private long figureColumns() {
        long numeric = 0;
        for (boolean figure : figures) {
            numeric += figure ? 1 : 0;
        }
        return numeric;
    }

    private static double label(double text) {
        return text <= LABEL ? text : Math.max(LABEL, twoLines(text));
    }

    private static double twoLines(double text) {
        return Math.min(text, 1 + text * 0.55);
    }

    private static double area(double text) {
        return text <= LINE ? text : Math.sqrt(LINE * Math.min(text, MOST_TEXT));
    }

    /** Gives the narrow columns of figures the same width, so that they are compared with ease. */
    private void level(double[] widths) {
        double widest = 0;
        for (int i = 0; i < widths.length; i++) {
            widest = isNarrow(i, widths) ? Math.max(widest, widths[i]) : widest;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = isNarrow(i, widths) ? widest : widths[i];
        }
    }

    private boolean isNarrow(int column, double[] widths) {
        return figures[column] && widths[column] <= NARROW;
    }

    private static double[] share(double[] least, double[] wanted, double room) {
        double all = Arrays.stream(wanted).sum();
        double needed = Arrays.stream(least).sum();
        if (all <= room || needed >= room) {
            return all <= room ? wanted : least;
        }
        double[] shared = new double[wanted.length];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = least[i] + (wanted[i] - least[i]) * (room - needed) / (all - needed);
        }
        return shared;
    }

    /** To a tenth; equal columns stay equal, and what rounding leaves goes to the widest. */
    private static List<Double> percentages(double[] widths) {
        double sum = Arrays.stream(widths).sum();
        long[] thousandths = new long[widths.length];
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            thousandths[i] = Math.round(widths[i] / sum * 1000);
            widest = widths[i] > widths[widest] ? i : widest;
        }
        thousandths[widest] += 1000 - Arrays.stream(thousandths).sum();
        return Arrays.stream(thousandths).mapToObj(share -> share / 10.0).toList();
    }
}
