package se.bilaga.output.pdf.engine;

import se.bilaga.source.diagnostic.Message;

/** A page that no document is made of, for it would be longer than anybody reads. */
public final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    /**
     * @param pages how many it would have
     * @param most how many it may have
     */
    public TooLong(int pages, int most) {
        this.explanation = Message.of(
                "dokumentet blir %s sidor; högst %s skrivs",
                "the document becomes %s pages; at most %s are written", pages, most);
    }

    /** What is wrong, in both languages. */
    public Message explanation() {
        return explanation;
    }
}
