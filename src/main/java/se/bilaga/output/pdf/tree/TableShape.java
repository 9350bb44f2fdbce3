package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import se.bilaga.language.SoftHyphens;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.RowGroup;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.paper.Paper;

/**
 * How a table is best set: short tables whole, the first and the last rows of long ones together, and heads aligned as
 * the figures under them.
 */
final class TableShape {
    private static final double WHOLE_LINE = 0.95;
    private static final double HALF_LINE = 0.5;

    private final TableHeight height;
    private final Map<Integer, Boolean> numeric = new HashMap<>();

    private final Adjustment adjustment;

    private TableShape(TableHeight height, Adjustment adjustment) {
        this.height = height;
        this.adjustment = adjustment;
    }

    static TableBlock of(TableBlock table, Paper paper, boolean landscape, Adjustment adjustment) {
        return new TableShape(new TableHeight(table, paper, landscape), adjustment).shaped(table);
    }

    private TableBlock shaped(TableBlock table) {
        placed(rows(table, false), this::note);
        List<TableRow> body = placed(
                ContinuedGroups.in(table, rows(table, false), adjustment),
                (cell, column) -> broken(cell, column, HALF_LINE));
        List<TableRow> head =
                placed(rows(table, true), (cell, column) -> broken(aligned(cell, column), column, WHOLE_LINE));
        boolean isShort = height.isShort(head, body);
        List<KeptRows> blocks = isShort ? List.of(new KeptRows(body, false)) : KeptRows.of(body, height);
        List<RowGroup> groups = new ArrayList<>();
        table.groups().stream()
                .filter(RowGroup::head)
                .limit(1)
                .forEach(group -> groups.add(new RowGroup(group.attributes(), true, head)));
        table.groups().stream()
                .filter(group -> !group.head())
                .limit(1)
                .forEach(group -> blocks.forEach(block -> groups.add(enclosed(block, group.attributes()))));
        Attributes attributes = isShort ? table.attributes().withClass("kort") : table.attributes();
        return new TableBlock(attributes, table.caption(), table.columns(), groups);
    }

    private static List<TableRow> rows(TableBlock table, boolean head) {
        return table.groups().stream()
                .filter(group -> group.head() == head)
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    /**
     * Rows that must not be parted stand in a body of their own: the library moves a body below the repeated head of
     * the next page, but a run of rows on top of it.
     */
    private static RowGroup enclosed(KeptRows block, Attributes body) {
        return new RowGroup(block.kept() ? body.withClass(KeptRows.TOGETHER) : body, false, block.rows());
    }

    /** The rows with each cell as {@code set} makes it, which is told the first column that the cell covers. */
    private static List<TableRow> placed(List<TableRow> rows, BiFunction<TableCell, Integer, TableCell> set) {
        List<TableRow> placed = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            List<TableCell> cells = new ArrayList<>();
            int column = 0;
            for (TableCell cell : rows.get(r).cells()) {
                while (taken.getOrDefault(column, 0) > r) {
                    column++;
                }
                for (int c = column; c < column + cell.columns(); c++) {
                    taken.put(c, r + cell.rows());
                }
                cells.add(set.apply(cell, column));
                column += cell.columns();
            }
            placed.add(new TableRow(rows.get(r).attributes(), cells));
        }
        return placed;
    }

    /** Whether all that a column says is figures. */
    private TableCell note(TableCell cell, int column) {
        if (cell.columns() == 1 && !cell.attributes().has(CssClass.EMPTY)) {
            numeric.merge(column, cell.attributes().has(CssClass.FIGURE), Boolean::logicalAnd);
        }
        return cell;
    }

    private TableCell aligned(TableCell head, int column) {
        boolean all = IntStream.range(column, column + head.columns()).allMatch(c -> numeric.getOrDefault(c, false));
        if (!all || head.attributes().has(CssClass.FIGURE)) {
            return head;
        }
        Attributes aligned = head.attributes().withClass(head.columns() == 1 ? CssClass.FIGURE.css() : "mitten");
        return new TableCell(aligned, head.headOf(), head.columns(), head.rows(), head.content());
    }

    /** A head breaks a word only when the column is too narrow for it; a cell when the word takes half the line. */
    private TableCell broken(TableCell cell, int column, double share) {
        double line = height.characters(column, cell.columns());
        int shortest = (int) Math.ceil(line * share);
        return new PageRewrite() {
            @Override
            public void visit(PlainText text) {
                become(new PlainText(SoftHyphens.hyphenate(text.text(), shortest, (int) line - 1, adjustment.whole())));
            }

            TableCell broken() {
                return copy(cell);
            }
        }.broken();
    }
}
