package se.bilaga.page.text;

import se.bilaga.source.text.Span;

/**
 * Where in the author's files something stands that a page shows: {@code Origin.text(span).code()} is {@code tk31a}.
 *
 * @param at where it stands, or the thing that it is a field of
 * @param field the key of a field, {@code status}; else {@code ""}
 */
public record Origin(Kind kind, Span at, String field) {
    private static final int RADIX = 36;
    private static final int FILES = RADIX * RADIX;

    /** What stands there. */
    public enum Kind {
        /** A paragraph of Markdown. */
        PROSE('t'),
        /** Words in which no sign means anything. */
        WORDS('p'),
        /** A field of a thing, which need not be written. */
        FIELD('f'),
        /** A reference to a figure, in prose. */
        REFERENCE('g'),
        /** What a figure of a table is read from or computed by. */
        FIGURE('c');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    public static Origin prose(Span at) {
        return new Origin(Kind.PROSE, at, "");
    }

    public static Origin words(Span at) {
        return new Origin(Kind.WORDS, at, "");
    }

    public static Origin reference(Span at) {
        return new Origin(Kind.REFERENCE, at, "");
    }

    public static Origin figure(Span at) {
        return new Origin(Kind.FIGURE, at, "");
    }

    /** A field of the thing at a place. */
    public static Origin field(Span thing, String key) {
        return new Origin(Kind.FIELD, thing, key);
    }

    /** Letters and digits: the kind, two for the file, and the place in it; the key of a field after a low line. */
    public String code() {
        String key = field.isEmpty() ? "" : "_" + field.replaceAll("[^\\p{L}\\d]", "_");
        return kind.sign + file(at.file().path()) + Integer.toString(at.from(), RADIX) + key;
    }

    /** The two letters that stand for a file. */
    public static String file(String path) {
        String code = Integer.toString(Math.floorMod(path.hashCode(), FILES), RADIX);
        return code.length() == 1 ? "0" + code : code;
    }
}
