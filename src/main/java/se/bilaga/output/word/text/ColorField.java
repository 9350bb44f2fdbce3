package se.bilaga.output.word.text;

import java.util.Locale;
import se.bilaga.office.Xml;

/**
 * A field of a colour behind paragraphs; those that follow each other on the same field are one.
 *
 * @param color {@code #rrggbb}
 * @param spaceAfter in twentieths of a point, {@link ParagraphLook#STYLES} for the style's own
 */
public record ColorField(String color, int spaceAfter) {
    /** What words on it are set in. */
    public static final String WORDS = "FFFFFF";

    /** How far it reaches beyond the words, as borders of its own colour and the space to them: 12 and 8 points. */
    private static final String REACH = "400";

    private static final String EIGHTHS = "96";
    private static final String POINTS = "8";

    void writeGround(Xml xml) {
        String fill = color.substring(1).toUpperCase(Locale.ROOT);
        xml.open("w:pBdr");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", EIGHTHS, "w:space", POINTS, "w:color", fill);
        }
        xml.close().empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }

    void writeSpace(Xml xml) {
        if (spaceAfter != ParagraphLook.STYLES) {
            xml.empty("w:spacing", "w:after", Integer.toString(spaceAfter));
        }
        xml.empty("w:ind", "w:left", REACH, "w:right", REACH);
    }
}
