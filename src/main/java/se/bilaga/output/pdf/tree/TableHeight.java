package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.language.SoftHyphens;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.ListItem;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;
import se.bilaga.paper.CellType;
import se.bilaga.paper.Paper;

/** About how high rows of a table become, from their text and the widths of the columns: enough to know short from long. */
final class TableHeight {
    /** Of the text of an upright page; a gap of more than that looks like a mistake. */
    private static final double SHORT = 1.0 / 4;

    private static final double LOW = 1.0 / 5;
    private static final double RULE = 0.4;
    /** Mean width of a character, in ems. */
    private static final double CHARACTER = 0.505;

    private final double page;
    private final CellType type;
    private final List<Double> columns = new ArrayList<>();

    TableHeight(TableBlock table, Paper paper, boolean landscape) {
        page = paper.upright().textHeight();
        type = paper.tables();
        double width = paper.sheet(landscape).textWidth();
        table.columns().forEach(column -> columns.add(width * column.percent() / 100));
    }

    /** About how many characters go on a line of a cell. */
    double characters(int column, int spanned) {
        int end = Math.min(columns.size(), column + spanned);
        double width = columns.subList(Math.min(column, end), end).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.max(1, type.ems(width - type.padding().horizontal()) / CHARACTER);
    }

    boolean isShort(List<TableRow> head, List<TableRow> body) {
        return height(head) + height(body) <= page * SHORT;
    }

    /** Rows that are low enough not to be parted when one cell spans them. */
    boolean isLow(List<TableRow> rows) {
        return height(rows) <= page * LOW;
    }

    private double height(List<TableRow> rows) {
        return rows.stream().mapToDouble(this::height).sum();
    }

    private double height(TableRow row) {
        double lines = 1;
        int covered = row.cells().stream().mapToInt(TableCell::columns).sum();
        int column = Math.max(0, columns.size() - covered);
        for (TableCell cell : row.cells()) {
            if (cell.rows() == 1) {
                lines = Math.max(lines, lines(cell, characters(column, cell.columns())));
            }
            column += cell.columns();
        }
        return lines * type.line() + type.padding().vertical() + RULE;
    }

    /** Each paragraph and list item begins on a line of its own. */
    private static double lines(TableCell cell, double characters) {
        double[] lines = {0};
        cell.accept(new PageWalk() {
            @Override
            public void visit(ParagraphBlock paragraph) {
                lines[0] += Math.ceil(length(paragraph) / characters);
            }

            @Override
            public void visit(ListItem item) {
                lines[0] += Math.ceil(length(item) / (characters - 3));
            }
        });
        return lines[0] > 0 ? lines[0] : Math.ceil(length(cell) / characters);
    }

    /** How many letters are seen. */
    private static int length(PageNode node) {
        return Wording.of(node)
                .strip()
                .replace(String.valueOf(SoftHyphens.SOFT_HYPHEN), "")
                .length();
    }
}
