package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
}
