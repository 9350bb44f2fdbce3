package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.Wording;

/** The names of groups that go on over a page, said again over the rows that begin the next: {@code Norr (forts.)}. */
public final class ContinuedGroups {
    /** The class of a row that says a name again. */
    public static final String AGAIN = "forts";

    private ContinuedGroups() {}

    static List<TableRow> in(TableBlock table, List<TableRow> rows, Adjustment adjustment) {
        List<TableRow> all = new ArrayList<>();
        TableRow group = null;
        for (int number = 0; number < rows.size(); number++) {
            TableRow row = rows.get(number);
            if (row.attributes().has(CssClass.GROUP)) {
                group = row;
            }
            String id = table.attributes().id();
            if (group != null && adjustment.continued().contains(new Adjustment.Row(id, number))) {
                all.add(again(group));
            }
            all.add(row);
        }
        return all;
    }

    /** In words alone: what leads to the group leads to where it begins. */
    private static TableRow again(TableRow group) {
        List<TableCell> cells = new ArrayList<>();
        for (TableCell cell : group.cells()) {
            PlainText words = new PlainText(Wording.of(cell) + " (forts.)");
            cells.add(
                    cells.isEmpty()
                            ? new TableCell(
                                    cell.attributes(), cell.headOf(), cell.columns(), cell.rows(), List.of(words))
                            : cell);
        }
        return new TableRow(group.attributes().withClass(AGAIN), cells);
    }
}
