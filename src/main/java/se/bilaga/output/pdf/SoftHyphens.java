package se.bilaga.output.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Marks where the long words of a table's cells may break. Running text breaks between words only. */
final class SoftHyphens {
    private static final int LONG = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + LONG + ",}");

    private SoftHyphens() {}

    static void insert(Document document) {
        for (Element table : PrintTree.elements(document, "table")) {
            insert(table);
        }
    }

    private static void insert(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(hyphenate(text.getData()));
            } else if (!child.getNodeName().equals("caption")) {
                insert(child);
            }
        }
    }

    static String hyphenate(String text) {
        Matcher words = WORD.matcher(text);
        if (!words.find()) {
            return text;
        }
        return words.replaceAll(word -> Hyphenation.SWEDISH.hyphenate(word.group(), BrokenWords.SOFT_HYPHEN));
    }
}
