package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.diff.words.Rewording;

/**
 * A word, a sign or a space of a sentence, or an element in it: {@code <strong>}, a footnote.
 *
 * @param text {@code ""} for an element
 */
record Phrase(String text, @Nullable Element element) {

    /** What an element says, piece by piece. */
    static List<Phrase> of(Element parent) {
        List<Phrase> phrases = new ArrayList<>();
        for (Node child : Tree.children(parent)) {
            if (child instanceof Element element) {
                phrases.add(new Phrase("", element));
            } else {
                Rewording.tokens(child.getNodeValue()).forEach(word -> phrases.add(new Phrase(word, null)));
            }
        }
        return phrases;
    }

    boolean isSpace() {
        return element == null && text.isBlank();
    }

    boolean same(Phrase other) {
        Element mine = element;
        Element others = other.element;
        if (mine == null || others == null) {
            return mine == null && others == null && text.equals(other.text);
        }
        return Tree.same(mine, others);
    }
}
