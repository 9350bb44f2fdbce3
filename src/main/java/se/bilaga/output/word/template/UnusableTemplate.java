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

    /** One that cannot be read, or that lacks what a Word file must have. */
    static UnusableTemplate damaged(String name, String part, Exception cause) {
        UnusableTemplate unusable = new UnusableTemplate(Message.of(
                "Wordmallen %s är skadad (%s); öppna den i Word, låt Word laga den och spara den som \"Word-mall (*.dotx)\"",
                "the Word template %s is damaged (%s); open it in Word, let Word mend it and save it as \"Word Template (*.dotx)\"",
                name,
                part));
        unusable.initCause(cause);
        return unusable;
    }

    /** What is wrong with the template and what its owner can do, in both languages. */
    public Message explanation() {
        return explanation;
    }
}
