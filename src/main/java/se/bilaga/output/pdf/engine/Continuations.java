package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells that go on over a page, such as an area's name beside all its activities: their few words are said again
 * on the later pages, for the eye alone.
 */
final class Continuations {
    private static final int MOST_LINES = 4;

    private record Cell(TableCellBox box, List<LineBox> lines) {
        int top() {
            return box.getAbsY();
        }

        int bottom() {
            return box.getAbsY() + box.getHeight();
        }

        int textHeight() {
            LineBox last = lines.get(lines.size() - 1);
            return last.getAbsY() + last.getHeight() - top();
        }
    }

    private final List<Cell> cells = new ArrayList<>();

    /** Finds the cells that start on one of the pages and end on a later one. */
    Continuations(Box root, List<PageBox> pages) {
        collect(root, pages);
    }

    private void collect(Box box, List<PageBox> pages) {
        if (box instanceof TableCellBox cell && isOnTwoPages(cell, pages)) {
            List<LineBox> lines = new ArrayList<>();
            lines(cell, lines);
            if (!lines.isEmpty() && lines.size() <= MOST_LINES) {
                cells.add(new Cell(cell, lines));
            }
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i), pages);
        }
    }

    private static boolean isOnTwoPages(TableCellBox cell, List<PageBox> pages) {
        int top = cell.getAbsY();
        int bottom = top + cell.getHeight();
        return pages.stream().anyMatch(page -> top < page.getTop() && bottom > page.getTop());
    }

    private static void lines(Box box, List<LineBox> lines) {
        for (int i = 0; i < box.getChildCount(); i++) {
            if (box.getChild(i) instanceof LineBox line) {
                lines.add(line);
            } else {
                lines(box.getChild(i), lines);
            }
        }
    }

    /** Says the words again below the repeated head of the page. */
    void paint(RenderingContext c, TaggingDevice device, PageBox page) {
        for (Cell cell : cells) {
            int start = page.getTop() + headHeight(cell.box());
            boolean goesOn = cell.top() < page.getTop() && cell.bottom() - start >= cell.textHeight();
            boolean silent = cell.lines().stream().allMatch(line -> line.getAbsY() < page.getTop());
            if (goesOn && silent) {
                device.translate(0, start - cell.top());
                cell.lines().forEach(line -> paint(c, device, line));
                device.translate(0, cell.top() - start);
            }
        }
    }

    private static int headHeight(TableCellBox cell) {
        TableBox table = cell.getTable();
        for (int i = 0; i < table.getChildCount(); i++) {
            if (table.getChild(i) instanceof TableSectionBox section && section.isHeader()) {
                return section.getHeight();
            }
        }
        return 0;
    }

    private static void paint(RenderingContext c, TaggingDevice device, Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            paint(c, device, box.getChild(i));
        }
        if (box instanceof InlineLayoutBox inline) {
            for (int i = 0; i < inline.getInlineChildCount(); i++) {
                Object child = inline.getInlineChild(i);
                if (child instanceof InlineText text) {
                    device.drawFurniture(c, text);
                } else if (child instanceof Box inner) {
                    paint(c, device, inner);
                }
            }
        }
    }
}
