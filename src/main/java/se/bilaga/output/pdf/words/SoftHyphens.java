package se.bilaga.output.pdf.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Marks where the long words of a table's cells may break. Running text breaks between words only. */
public final class SoftHyphens {
    private static final int LONG = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + LONG + ",}");

    private SoftHyphens() {}

    /**
     * Marks the words that are long in their column; a word that fits goes to the next line whole.
     *
     * @param cell the cell, or what else holds the words
     * @param shortest how many letters a word has at least that may break
     */
    public static void insert(Node cell, int shortest) {
        for (Node child = cell.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(hyphenate(text.getData(), shortest));
            } else {
                insert(child, shortest);
            }
        }
    }

    static String hyphenate(String text) {
        return hyphenate(text, LONG);
    }

    private static String hyphenate(String text, int shortest) {
        Matcher words = WORD.matcher(text);
        if (!words.find()) {
            return text;
        }
        return words.replaceAll(word -> word.group().length() < shortest
                ? word.group()
                : Hyphenation.SWEDISH.hyphenate(word.group(), BrokenWords.SOFT_HYPHEN));
    }
}
