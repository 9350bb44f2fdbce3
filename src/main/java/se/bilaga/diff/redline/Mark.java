package se.bilaga.diff.redline;

import java.util.List;
import org.w3c.dom.Element;

/** What became of a block, a list item or a row, as {@code data-andring} says it. */
enum Mark {
    NEW("ny", "ins"),
    GONE("borttagen", "del"),
    MOVED_HERE("flyttad-hit", "ins"),
    MOVED_AWAY("flyttad-bort", "del");

    /** On a block, a list item or a row. */
    static final String BLOCK = "data-andring";
    /** On what only holds blocks: sections, lists, tables. */
    static final String WHOLE = "data-andring-hel";
    /** The number of a change; both ends of a move have the same. */
    static final String NUMBER = "data-andring-id";
    /** The attributes that an element had in the old tree, where it had others. */
    static final String BEFORE = "data-forut";

    static final List<String> ATTRIBUTES = List.of(BLOCK, WHOLE, NUMBER, BEFORE);

    private final String word;
    private final String phrase;

    Mark(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    String word() {
        return word;
    }

    /** The element around its words: {@code ins} or {@code del}. */
    String phrase() {
        return phrase;
    }

    /** Whether the new tree has it. */
    boolean isNow() {
        return phrase.equals("ins");
    }

    /** The same without saying that it moved. */
    Mark plain() {
        return isNow() ? NEW : GONE;
    }

    /** Whether an element is only in one of the trees: {@code ins}, {@code del}, or marked as a whole. */
    static boolean isOnly(Element element, boolean now) {
        if (element.getTagName().equals(now ? "ins" : "del")) {
            return true;
        }
        String word = element.getAttribute(element.hasAttribute(BLOCK) ? BLOCK : WHOLE);
        for (Mark mark : values()) {
            if (mark.word.equals(word)) {
                return mark.isNow() == now;
            }
        }
        return false;
    }
}
