package se.bilaga.source.text;

import java.util.function.IntUnaryOperator;

/**
 * A text that an author wrote, with its place, so that a fault inside it can be marked.
 *
 * @param value the text as YAML means it: indentation and quotes are gone
 * @param at the whole scalar
 * @param offsets from an offset in {@code value} to an offset in the file
 */
public record Text(String value, Span at, IntUnaryOperator offsets) {

    /** A text that stands in the file as it is. */
    public Text(String value, Span at) {
        this(value, at, offset -> Math.min(at.from() + offset, at.to()));
    }

    /** Where the characters {@code from} (inclusive) to {@code to} (exclusive) of {@link #value} stand in the file. */
    public Span span(int from, int to) {
        int start = offsets.applyAsInt(from);
        return new Span(at.file(), start, Math.max(start, offsets.applyAsInt(to)));
    }

    /** A part of this text, with its place. */
    public Text part(int from, int to) {
        return new Text(value.substring(from, to), span(from, to), offset -> offsets.applyAsInt(from + offset));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
