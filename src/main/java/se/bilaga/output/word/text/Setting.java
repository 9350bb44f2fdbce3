package se.bilaga.output.word.text;

import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;

/**
 * How characters are set: what surrounds them in the text.
 *
 * @param color {@code RRGGBB}, null for the style's own
 * @param language {@code en}, null for the document's own
 * @param href where a click leads, null when it leads nowhere
 * @param revision null when the text stands as it was
 */
public record Setting(
        boolean bold,
        boolean italic,
        boolean raised,
        @Nullable String color,
        @Nullable String language,
        @Nullable String href,
        @Nullable Revision revision) {
    public static final Setting PLAIN = new Setting(false, false, false, null, null, null, null);

    public Setting withBold() {
        return new Setting(true, italic, raised, color, language, href, revision);
    }

    public Setting withColor(String words) {
        return new Setting(bold, italic, raised, words, language, href, revision);
    }

    Setting in(String other) {
        return new Setting(bold, italic, raised, color, other, href, revision);
    }

    Setting withItalic() {
        return new Setting(bold, true, raised, color, language, href, revision);
    }

    Setting withRaised() {
        return new Setting(bold, italic, true, color, language, href, revision);
    }

    Setting withHref(@Nullable String target) {
        return new Setting(bold, italic, raised, color, language, target, revision);
    }

    Setting withRevision(@Nullable Revision other) {
        return new Setting(bold, italic, raised, color, language, href, other);
    }

    boolean isGone() {
        return revision != null && revision.fate().isGone();
    }

    /** {@code <w:rPr>…</w:rPr>}, with a character style first; nothing when there is nothing to say. */
    void write(Xml xml, @Nullable String style) {
        if (!bold && !italic && !raised && color == null && language == null && style == null) {
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
        if (language != null) {
            xml.empty("w:lang", "w:val", language);
        }
        xml.close();
    }
}
