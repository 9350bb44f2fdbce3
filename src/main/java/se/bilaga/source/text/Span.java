package se.bilaga.source.text;

/**
 * A place in a file: the characters from {@code from}, inclusive, to {@code to}, exclusive, counted in UTF-16 units.
 */
public record Span(SourceFile file, int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("span " + from + ".." + to);
        }
    }

    /** The beginning of a file, for what is said of the whole. */
    public static Span start(SourceFile file) {
        return new Span(file, 0, 0);
    }

    public int line() {
        return file.line(from);
    }

    public int column() {
        return file.column(from);
    }

    /** The author's own characters. */
    public String text() {
        return file.text().substring(from, Math.min(to, file.text().length()));
    }

    /** Two spans are the same place whatever the text around them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span
                && span.from == from
                && span.to == to
                && span.file.path().equals(file.path());
    }

    @Override
    public int hashCode() {
        return file.path().hashCode() * 31 + from * 7 + to;
    }

    @Override
    public String toString() {
        return file.place(from);
    }
}
