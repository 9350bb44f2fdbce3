package se.bilaga.merge.words;

import se.bilaga.source.text.Text;

/** Other characters for a part of a text of the plan, from {@code from}, inclusive, to {@code to}, exclusive. */
public record Replacement(Text text, int from, int to, String with) {
    public Replacement {
        if (from < 0 || to < from || to > text.value().length()) {
            throw new IllegalArgumentException(from + ".." + to);
        }
    }

    /** What stands there. */
    public String was() {
        return text.value().substring(from, to);
    }
}
