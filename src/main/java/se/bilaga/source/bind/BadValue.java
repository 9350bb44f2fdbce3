package se.bilaga.source.bind;

import se.bilaga.source.diagnostic.Message;

/** Thrown by a scalar type's {@code parse(String)} when the author's text cannot be read; becomes a diagnostic. */
public final class BadValue extends RuntimeException {
    private final transient Message what;
    private final transient Message hint;

    /**
     * @param what what is wrong: {@code "2024-13" är ingen månad}
     * @param hint what to write: {@code skriv år-månad, till exempel 2024-10}
     */
    public BadValue(Message what, Message hint) {
        super(what.en());
        this.what = what;
        this.hint = hint;
    }

    public Message what() {
        return what;
    }

    public Message hint() {
        return hint;
    }
}
