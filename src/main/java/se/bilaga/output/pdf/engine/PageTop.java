package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

/** The empty space over the first thing on a page: a margin, where there is nothing to part from. */
final class PageTop {
    private static final int NONE = Integer.MAX_VALUE;

    private final PageBox page;

    private PageTop(PageBox page) {
        this.page = page;
    }

    /**
     * How much higher the page's content may be painted; none on the first, where a title may have a rule over it, and
     * where footnotes stand at the page's foot.
     */
    static int of(Box root, PageBox page) {
        if (page.getPageNo() == 0 || page.getFootnoteAreaHeight() > 0) {
            return 0;
        }
        int first = new PageTop(page).first(root);
        return first == NONE ? 0 : Math.max(0, first - page.getTop());
    }

    private int first(Box box) {
        if (isElsewhere(box)) {
            return NONE;
        }
        if (box instanceof TableBox && box.getAbsY() < page.getTop()) {
            return page.getTop();
        }
        if (box.getElement() != null && box.getAbsY() >= page.getTop() && hasGround(box)) {
            return box.getAbsY();
        }
        if (box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced())) {
            return box.getAbsY();
        }
        int first = NONE;
        for (int i = 0; i < box.getChildCount(); i++) {
            first = Math.min(first, first(box.getChild(i)));
        }
        return first;
    }

    /** A box of a colour of its own begins where the colour does. */
    private static boolean hasGround(Box box) {
        FSColor ground = box.getStyle().getBackgroundColor();
        return ground != null && ground != FSRGBColor.TRANSPARENT;
    }

    private boolean isElsewhere(Box box) {
        return box.getAbsY() >= page.getBottom() || box.getAbsY() + box.getHeight() <= page.getTop();
    }
}
