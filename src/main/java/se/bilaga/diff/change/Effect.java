package se.bilaga.diff.change;

/** Whether a change is for the better. */
public enum Effect {
    GOOD("bra", "▲"),
    BAD("dåligt", "▼"),
    NEITHER("varken", "");

    private final String word;
    private final String sign;

    Effect(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /** As in JSON. */
    public String word() {
        return word;
    }

    /** Something for the eye, {@code ""} for neither. */
    public String sign() {
        return sign;
    }
}
