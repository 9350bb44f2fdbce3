package se.bilaga.output.word;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What became of a piece of the document since it was last decided on.
 *
 * @param id the change's {@code data-andring-id}; both ends of a move carry the same
 */
record Change(Kind kind, String id) {

    /** What happened, and the element that says so in Word. */
    enum Kind {
        INSERTED("w:ins"),
        DELETED("w:del"),
        MOVED_HERE("w:moveTo"),
        MOVED_AWAY("w:moveFrom");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }

        /** Whether the text is gone from the new document. */
        boolean isGone() {
            return this == DELETED || this == MOVED_AWAY;
        }

        /** The same without saying where to or from. */
        Kind plain() {
            return isGone() ? DELETED : INSERTED;
        }
    }

    /** The change of a whole block, list item or row: {@code data-andring="ny"}. */
    static @Nullable Change ofBlock(Element block) {
        String id = block.getAttribute("data-andring-id");
        return switch (block.getAttribute("data-andring")) {
            case "ny" -> new Change(Kind.INSERTED, id);
            case "borttagen" -> new Change(Kind.DELETED, id);
            case "flyttad-hit" -> new Change(Kind.MOVED_HERE, id);
            case "flyttad-bort" -> new Change(Kind.MOVED_AWAY, id);
            default -> null;
        };
    }

    /** The change of phrasing content in {@code ins} or {@code del}, inside a block that may have moved as a whole. */
    static Change ofPhrase(Element phrase, @Nullable Change block) {
        Kind kind = phrase.getTagName().equals("ins") ? Kind.INSERTED : Kind.DELETED;
        if (block != null && block.kind().plain() == kind) {
            return block;
        }
        return new Change(kind, phrase.getAttribute("data-andring-id"));
    }

    Change plain() {
        return new Change(kind.plain(), id);
    }
}
