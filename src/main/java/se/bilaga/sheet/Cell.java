package se.bilaga.sheet;

import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;

/**
 * What stands in a cell: {@code 1 311}, {@code 5,8 %}, {@code 2025-10-31}.
 *
 * @param text as a Swede writes it, numbers exact
 * @param decimals as many as the sheet shows, -1 where it does not say
 * @param fault why nobody knows what stands there
 */
public record Cell(Text text, int decimals, @Nullable Message fault) {

    /** A cell of a file that is text. */
    Cell(Text text) {
        this(text, -1, null);
    }

    public String value() {
        return text.value();
    }

    public boolean isBlank() {
        return text.value().isBlank() && fault == null;
    }
}
