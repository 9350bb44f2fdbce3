package se.bilaga.output.word.text;

import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;

/**
 * How characters are set: what surrounds them in the text.
 *
 * @param color {@code RRGGBB}, null for the style's own
 * @param href where a click leads, null when it leads nowhere
 * @param revision null when the text stands as it was
 */
public record Setting(
        boolean bold,
        boolean italic,
        boolean raised,
        @Nullable String color,
        @Nullable String href,
        @Nullable Revision revision) {
    public static final Setting PLAIN = new Setting(false, false, false, null, null, null);

    public Setting withBold() {
        return new Setting(true, italic, raised, color, href, revision);
    }

    public Setting withColor(String words) {
        return new Setting(bold, italic, raised, words, href, revision);
    }

    Setting withItalic() {
        return new Setting(bold, true, raised, color, href, revision);
    }

    Setting withRaised() {
        return new Setting(bold, italic, true, color, href, revision);
    }

    Setting withHref(@Nullable String target) {
        return new Setting(bold, italic, raised, color, target, revision);
    }

    Setting withRevision(@Nullable Revision other) {
        return new Setting(bold, italic, raised, color, href, other);
    }

    boolean isGone() {
        return revision != null && revision.fate().isGone();
    }

    /** {@code <w:rPr>…</w:rPr>}, with a character style first; nothing when there is nothing to say. */
    void write(Xml xml, @Nullable String style) {
        if (!bold && !italic && !raised && color == null && style == null) {
            return;
        }
        xml.open("w:rPr");
        if (style != null) {
            xml.empty("w:rStyle", "w:val", style);
        }
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (italic) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (color != null) {
            xml.empty("w:color", "w:val", color);
        }
        if (raised) {
            xml.empty("w:vertAlign", "w:val", "superscript");
        }
        xml.close();
    }
}
