package se.bilaga.merge.read;

import se.bilaga.source.diagnostic.Message;

/** A file that is no Word file, or one that nothing can be read from. */
public final class UnreadableWord extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    UnreadableWord(Message explanation) {
        super(explanation.sv());
        this.explanation = explanation;
    }

    public Message explanation() {
        return explanation;
    }
}
