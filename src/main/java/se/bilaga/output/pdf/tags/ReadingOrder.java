package se.bilaga.output.pdf.tags;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.DisplayListItem;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.PaintInlineContent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Paints the words of a line as they are read: those of {@code <a>}, {@code <b>} and their like at their place.
 *
 * <p>The library paints a line's own words first and those of its inner boxes after them, so that "se <b>tabell 2</b> om
 * lön" is copied as "se om lön tabell 2" by viewers that go by the order of painting, as pdf.js does.
 */
public final class ReadingOrder {
    private final Set<Box> inner = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Takes the inner boxes of lines out of what a page will paint: their lines paint them. */
    public void arrange(DisplayListPageContainer page) {
        for (Object operation : page.getOperations()) {
            if (operation instanceof PaintInlineContent content) {
                content.getInlines().removeIf(this::takes);
            }
        }
    }

    private boolean takes(DisplayListItem item) {
        return item instanceof InlineLayoutBox box && box.getParent() instanceof InlineLayoutBox && inner.add(box);
    }

    /** Paints a box that its line has come to; whether it is one of those taken out. */
    public boolean paint(Box box, RenderingContext context) {
        boolean taken = inner.remove(box);
        if (taken) {
            ((InlineLayoutBox) box).paintInline(context);
        }
        return taken;
    }
}
