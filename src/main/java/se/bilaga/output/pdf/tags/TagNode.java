package se.bilaga.output.pdf.tags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A node of the tag tree while it grows: an element, its content, and the elements in it. */
public final class TagNode implements TagItem {
    private final Role role;
    private final @Nullable Element element;
    private final int order;
    private final List<TagItem> kids = new ArrayList<>();
    private int cursor;
    private @Nullable PDRectangle box;
    private @Nullable TagNode parent;

    TagNode(Role role, @Nullable Element element, int order) {
        this.role = role;
        this.element = element;
        this.order = order;
        this.cursor = order;
    }

    Role role() {
        return role;
    }

    @Nullable
    Element element() {
        return element;
    }

    @Override
    public int order() {
        return order;
    }

    /** Where a figure stands on its page. */
    @Nullable
    public PDRectangle box() {
        return box;
    }

    public void setBox(PDRectangle box) {
        this.box = box;
    }

    @Nullable
    TagNode parent() {
        return parent;
    }

    void add(TagItem kid) {
        kids.add(kid);
        if (kid instanceof TagNode node) {
            node.parent = this;
        }
    }

    /** Text comes after everything that has been passed, although the renderer may paint it before. */
    void passed(int place) {
        cursor = Math.max(cursor, place);
    }

    int cursor() {
        return cursor;
    }

    /** In document order, with transparent nodes replaced by what is in them. */
    List<TagItem> kids() {
        List<TagItem> sorted = new ArrayList<>(kids);
        sorted.sort(Comparator.comparingInt(TagItem::order));
        List<TagItem> flat = new ArrayList<>(sorted.size());
        for (TagItem kid : sorted) {
            if (kid instanceof TagNode node && node.isTransparent()) {
                flat.addAll(node.kids());
            } else {
                flat.add(kid);
            }
        }
        return flat;
    }

    /** A link that leads nowhere is only text. */
    private boolean isTransparent() {
        return switch (role) {
            case TRANSPARENT -> true;
            case LINK -> kids.stream().noneMatch(TagItem.Annotation.class::isInstance);
            case REFERENCE -> kids().stream().noneMatch(TagNode.class::isInstance);
            case DOCUMENT, SECT, DIV, TOC, TOCI, H1, H2, H3, H4, H5, H6, P, QUOTE, LIST, ITEM, LABEL, BODY -> false;
            case TABLE, CAPTION, HEAD, ROWS, FOOT, ROW, HEADER, CELL, FIGURE, NOTE, SPAN, INSERTION, DELETION -> false;
        };
    }
}
