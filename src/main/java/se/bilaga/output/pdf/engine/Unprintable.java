package se.bilaga.output.pdf.engine;

import se.bilaga.source.diagnostic.Message;

/** A page that no PDF can be made of, and whose fault that is. */
public final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;
    private final transient Message hint;
    private final boolean ofLook;

    private Unprintable(Message explanation, Message hint, boolean ofLook) {
        super(explanation.en());
        this.explanation = explanation;
        this.hint = hint;
        this.ofLook = ofLook;
    }

    /** A document that is longer than anybody reads. */
    static Unprintable tooLong(int pages, int most) {
        return new Unprintable(
                Message.of(
                        "dokumentet blir %s sidor; högst %s skrivs",
                        "the document becomes %s pages; at most %s are written", pages, most),
                Message.of("dela planen i flera", "divide the plan into several"),
                false);
    }

    /** A page that can be laid out, but not with the style sheets of its look. */
    public static Unprintable byLook(RuntimeException cause) {
        Unprintable unprintable = new Unprintable(
                Message.of(
                        "dokumentet går inte att sätta med utseendets stilmallar",
                        "the document cannot be laid out with the look's style sheets"),
                Message.of(
                        "ta bort det som ändrades sist, till exempel mått utanför sidan",
                        "remove what was changed last, such as measures beyond the page"),
                true);
        unprintable.initCause(cause);
        return unprintable;
    }

    /** What is wrong. */
    public Message explanation() {
        return explanation;
    }

    /** What to do about it. */
    public Message hint() {
        return hint;
    }

    /** Whether it is the fault of the look, and not of the plan. */
    public boolean isOfLook() {
        return ofLook;
    }
}
