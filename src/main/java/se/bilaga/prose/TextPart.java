package se.bilaga.prose;

import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * What stands in a text from {@code from}, inclusive, to {@code to}, exclusive.
 *
 * <p>Its place in the file is worked out when it is asked for, since most parts have no fault.
 */
public record TextPart(Text whole, int from, int to) {

    /** As the author wrote it. */
    public String value() {
        return whole.value().substring(from, to);
    }

    public Text text() {
        return whole.part(from, to);
    }

    /** Where it stands in the file. */
    public Span span() {
        return whole.span(from, to);
    }
}
