package se.bilaga.output.word.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.ChangeMark;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.PageNode;

/**
 * What became of a piece of the document since it was last decided on.
 *
 * @param id of the change; both ends of a move have the same
 */
public record Revision(Fate fate, String id) {
    /** That of a block, an item or a row, or of what only holds such; where it has none of its own, that of its holder. */
    public static @Nullable Revision of(PageNode node, @Nullable Revision holder) {
        ChangeMark mark = node.attributes().mark();
        Fate fate = mark.fate() == null ? mark.whole() : mark.fate();
        return fate == null ? holder : new Revision(fate, idOf(node));
    }

    /** That of inserted or deleted words, inside a block that may have moved as a whole. */
    static Revision of(PageNode words, Fate fate, @Nullable Revision block) {
        return block != null && block.plain().fate() == fate ? block : new Revision(fate, idOf(words));
    }

    private static String idOf(PageNode node) {
        return Objects.requireNonNullElse(node.attributes().mark().number(), "");
    }

    /** The element that says so in Word. */
    String element() {
        return switch (fate) {
            case NEW -> "w:ins";
            case GONE -> "w:del";
            case MOVED_HERE -> "w:moveTo";
            case MOVED_AWAY -> "w:moveFrom";
        };
    }

    /** The same without saying where to or from. */
    public Revision plain() {
        return new Revision(fate.isGone() ? Fate.GONE : Fate.NEW, id);
    }
}
