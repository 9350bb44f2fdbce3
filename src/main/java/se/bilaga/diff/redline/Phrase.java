package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.diff.words.Rewording;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode;

/** A word, a sign or a space of a sentence, or something else in it: {@code <strong>}, a footnote. */
record Phrase(PageNode node) {

    /** What a node says, piece by piece. */
    static List<Phrase> of(List<? extends PageNode> content) {
        List<Phrase> phrases = new ArrayList<>();
        for (PageNode child : content) {
            if (child instanceof PlainText text) {
                Rewording.tokens(text.text()).forEach(word -> phrases.add(new Phrase(new PlainText(word))));
            } else {
                phrases.add(new Phrase(child));
            }
        }
        return phrases;
    }

    boolean isWord() {
        return node instanceof PlainText;
    }

    /** Whether it is a word of at most some letters, or a space. */
    boolean isShort(int letters) {
        return node instanceof PlainText word && word.text().length() <= letters;
    }

    boolean isSpace() {
        return node instanceof PlainText word && word.text().isBlank();
    }
}
