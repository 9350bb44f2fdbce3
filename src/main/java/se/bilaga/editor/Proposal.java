package se.bilaga.editor;

/**
 * Something that can be written at a place.
 *
 * @param label what the author sees in the list
 * @param detail beside it, in short: the figure that a reference would print
 * @param doc what it means, in Markdown
 * @param text what comes to stand there
 * @param from the offset from which it takes the place of what is typed
 */
public record Proposal(Kind kind, String label, String detail, String doc, String text, int from) {

    /** What is proposed. */
    public enum Kind {
        KEY,
        WORD,
        NAME,
        FIGURE
    }
}
