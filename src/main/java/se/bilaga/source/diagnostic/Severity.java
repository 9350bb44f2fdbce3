package se.bilaga.source.diagnostic;

/** How grave a {@link Diagnostic} is; only {@link #ERROR} stops a plan. */
public enum Severity {
    ERROR("fel", "error"),
    WARNING("varning", "warning"),
    ADVICE("råd", "advice");

    private final Message name;

    Severity(String sv, String en) {
        this.name = new Message(sv, en);
    }

    /** {@code fel} or {@code error}. */
    public Message label() {
        return name;
    }
}
