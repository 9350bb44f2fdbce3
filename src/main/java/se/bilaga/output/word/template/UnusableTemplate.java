package se.bilaga.output.word.template;

import java.io.IOException;
import se.bilaga.source.diagnostic.Message;

/** A Word template that no document may start from, and why. */
public final class UnusableTemplate extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    UnusableTemplate(Message explanation) {
        super(explanation.en());
        this.explanation = explanation;
    }

    /** What is wrong with the template and what its owner can do, in both languages. */
    public Message explanation() {
        return explanation;
    }
}
