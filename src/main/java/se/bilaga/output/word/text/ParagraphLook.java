package se.bilaga.output.word.text;

import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Numbering;

/**
 * How a paragraph is set, beyond what its style says.
 *
 * @param style the style's id, null for the template's plain text
 * @param keepNext whether it stays with the next paragraph
 * @param newPage whether it begins a page
 * @param item what item of a list it is; list 0 takes away what the style numbers by
 * @param spaceBefore in twentieths of a point, {@link #STYLES} for the style's own
 * @param besideText what is left free to its right, in twentieths of a point, {@link #STYLES} for what its style says
 * @param rightTab where a right tab with leader dots stands, 0 for none
 * @param align {@code right} or another of Word's words, null for the style's own
 * @param field what it stands on, null for the page
 * @param closing whether it is the last of a cell, whose mark cannot come or go
 */
public record ParagraphLook(
        @Nullable String style,
        boolean keepNext,
        boolean newPage,
        Numbering.@Nullable Item item,
        int spaceBefore,
        int besideText,
        int rightTab,
        @Nullable String align,
        @Nullable ColorField field,
        boolean closing) {
    public static final int STYLES = -1;

    public static ParagraphLook of(@Nullable String style) {
        return new ParagraphLook(style, false, false, null, STYLES, STYLES, 0, null, null, false);
    }

    public ParagraphLook keptWithNext(boolean keep) {
        return new ParagraphLook(style, keep, newPage, item, spaceBefore, besideText, rightTab, align, field, closing);
    }

    public ParagraphLook onNewPage(boolean page) {
        return new ParagraphLook(style, keepNext, page, item, spaceBefore, besideText, rightTab, align, field, closing);
    }

    public ParagraphLook as(Numbering.@Nullable Item listItem) {
        return new ParagraphLook(
                style, keepNext, newPage, listItem, spaceBefore, besideText, rightTab, align, field, closing);
    }

    public ParagraphLook withSpaceBefore(int space) {
        return new ParagraphLook(style, keepNext, newPage, item, space, besideText, rightTab, align, field, closing);
    }

    public ParagraphLook besideText(int free) {
        return new ParagraphLook(style, keepNext, newPage, item, spaceBefore, free, rightTab, align, field, closing);
    }

    public ParagraphLook withRightTab(int position) {
        return new ParagraphLook(
                style, keepNext, newPage, item, spaceBefore, besideText, position, align, field, closing);
    }

    public ParagraphLook aligned(@Nullable String alignment) {
        return new ParagraphLook(
                style, keepNext, newPage, item, spaceBefore, besideText, rightTab, alignment, field, closing);
    }

    public ParagraphLook on(@Nullable ColorField ground) {
        return new ParagraphLook(
                style, keepNext, newPage, item, spaceBefore, besideText, rightTab, align, ground, closing);
    }

    public ParagraphLook closing(boolean last) {
        return new ParagraphLook(style, keepNext, newPage, item, spaceBefore, besideText, rightTab, align, field, last);
    }

    /** {@code <w:pPr>}, in the order that the schema wants; {@code mark} is the change of the paragraph's mark. */
    public void write(Xml xml, Revisions revisions, @Nullable Revision mark) {
        xml.open("w:pPr");
        if (style != null) {
            xml.empty("w:pStyle", "w:val", style);
        }
        if (keepNext) {
            xml.empty("w:keepNext");
        }
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        writeItem(xml);
        if (field != null) {
            field.writeGround(xml);
        }
        if (rightTab > 0) {
            xml.open("w:tabs")
                    .empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Integer.toString(rightTab))
                    .close();
        }
        if (spaceBefore != STYLES) {
            xml.empty("w:spacing", "w:before", Integer.toString(spaceBefore));
        }
        if (field != null) {
            field.writeSpace(xml);
        } else if (besideText != STYLES) {
            xml.empty("w:ind", "w:right", Integer.toString(besideText));
        }
        if (align != null) {
            xml.empty("w:jc", "w:val", align);
        }
        if (mark != null && !closing) {
            xml.open("w:rPr");
            revisions.mark(xml, mark);
            xml.close();
        }
        xml.close();
    }

    private void writeItem(Xml xml) {
        if (item != null) {
            xml.open("w:numPr");
            if (item.list() > 0) {
                xml.empty("w:ilvl", "w:val", Integer.toString(item.level()));
            }
            xml.empty("w:numId", "w:val", Integer.toString(item.list())).close();
        }
    }
}
