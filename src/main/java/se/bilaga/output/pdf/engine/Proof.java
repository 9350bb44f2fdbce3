package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bilaga.output.pdf.tree.Adjustment;
import se.bilaga.output.pdf.tree.ContinuedGroups;
import se.bilaga.page.tree.CssClass;

/** Pages that are laid out and not yet painted, and what a typographer would have changed in them. */
public final class Proof {
    /** Of the height of a page's text. */
    private static final double LEAST = 1.0 / 8;

    private final Box root;
    private final List<PageBox> pages;

    Proof(Box root, List<PageBox> pages) {
        this.root = root;
        this.pages = pages;
    }

    /** Whether the last page holds no more than a few lines, though what stands there was not to begin a page. */
    public boolean endsNearlyEmpty() {
        PageBox last = pages.get(pages.size() - 1);
        int top = last.getTop();
        return pages.size() > 1 && bottom(root, top) - top < (last.getBottom() - top) * LEAST && !begins(root, top);
    }

    /** Where the lowest line or picture below a place ends. */
    private static int bottom(Box box, int top) {
        if (box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced())) {
            return box.getAbsY() + box.getHeight();
        }
        int bottom = top;
        for (int i = 0; i < box.getChildCount(); i++) {
            bottom = Math.max(bottom, bottom(box.getChild(i), top));
        }
        return bottom;
    }

    /** Whether something there was to begin a page. */
    private static boolean begins(Box box, int top) {
        if (box.getAbsY() >= top && box.getStyle().isForcePageBreakBefore()) {
            return true;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            if (begins(box.getChild(i), top)) {
                return true;
            }
        }
        return false;
    }

    /** The words that end the third of several lines in a hyphen, in order. */
    public List<String> hyphensInARow() {
        return HyphenRuns.words(root);
    }

    /** The ids of the tables whose rows begin on the page after their caption, in order. */
    public List<String> partedFromCaption() {
        List<String> ids = new ArrayList<>();
        collectParted(root, ids);
        return ids;
    }

    /** The rows that begin a page amid their group, where no cell that goes on says what they are of, in order. */
    public List<Adjustment.Row> amidGroups() {
        List<Adjustment.Row> rows = new ArrayList<>();
        collectAmid(root, rows);
        return rows;
    }

    private void collectAmid(Box box, List<Adjustment.Row> found) {
        if (box instanceof TableBox table && table.getElement() != null) {
            List<TableRowBox> rows = new ArrayList<>();
            collectBody(table, rows);
            new BodyRows(table.getElement().getAttribute("id"), rows, row -> page(row.getAbsY())).collectAmid(found);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collectAmid(box.getChild(i), found);
        }
    }

    private static void collectBody(Box box, List<TableRowBox> rows) {
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            if (child instanceof TableRowBox row) {
                rows.add(row);
            } else if (!(child instanceof TableSectionBox section && section.isHeader())) {
                collectBody(child, rows);
            }
        }
    }

    private void collectParted(Box box, List<String> ids) {
        if (box instanceof TableBox table && table.getElement() != null && isParted(table)) {
            ids.add(table.getElement().getAttribute("id"));
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collectParted(box.getChild(i), ids);
        }
    }

    private boolean isParted(TableBox table) {
        TableRowBox row = firstRow(table);
        Box caption = table.getParent().getChild(0);
        return row != null && caption != table && page(caption.getAbsY()) != page(row.getAbsY());
    }

    private static @Nullable TableRowBox firstRow(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            TableRowBox row = box.getChild(i) instanceof TableRowBox found ? found : firstRow(box.getChild(i));
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private int page(int y) {
        int page = 0;
        while (page + 1 < pages.size() && y >= pages.get(page).getBottom()) {
            page++;
        }
        return page;
    }

    /**
     * The rows of a table's body as they are laid out.
     *
     * @param page which page one is on
     */
    private record BodyRows(String table, List<TableRowBox> rows, ToIntFunction<TableRowBox> page) {
        BodyRows {
            rows = List.copyOf(rows);
        }

        /** Adds those that begin a page amid their group. */
        void collectAmid(List<Adjustment.Row> found) {
            int number = 0;
            int open = 0;
            boolean grouped = false;
            for (int i = 0; i < rows.size(); i++) {
                List<String> kinds = kinds(i);
                if (kinds.contains(ContinuedGroups.AGAIN)) {
                    continue;
                }
                boolean group = kinds.contains(CssClass.GROUP.css());
                boolean total = kinds.contains(CssClass.TOTAL.css());
                if (grouped && !group && !total && number >= open && begins(i)) {
                    found.add(new Adjustment.Row(table, number));
                }
                grouped |= group;
                open = Math.max(open, number + tallest(rows.get(i)));
                number++;
            }
        }

        /** Whether a row is on another page than the one before, which is no group's name. */
        private boolean begins(int row) {
            return pageOf(row) != pageOf(row - 1) && !kinds(row - 1).contains(CssClass.GROUP.css());
        }

        private int pageOf(int row) {
            return page.applyAsInt(rows.get(row));
        }

        private List<String> kinds(int row) {
            Element element = rows.get(row).getElement();
            return element == null
                    ? List.of()
                    : List.of(element.getAttribute("class").split(" ", -1));
        }

        /** How many rows its cells span at most. */
        private static int tallest(TableRowBox row) {
            int most = 1;
            NodeList cells = row.getElement().getChildNodes();
            for (int i = 0; i < cells.getLength(); i++) {
                if (cells.item(i) instanceof Element cell
                        && !cell.getAttribute("rowspan").isEmpty()) {
                    most = Math.max(most, Integer.parseInt(cell.getAttribute("rowspan")));
                }
            }
            return most;
        }
    }
}
