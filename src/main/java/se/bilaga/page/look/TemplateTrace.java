package se.bilaga.page.look;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes what templates write and remembers which place of which template each piece came from.
 *
 * <p>It is slow, so a page is rendered through it only when something was found wrong in what its template wrote.
 */
final class TemplateTrace extends Writer {
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();
    private int written;

    /**
     * What was written at once: a text of a template as it stands, or the value of an expression in it.
     *
     * @param line in the template, from 1
     * @param column from 1
     */
    record Piece(String template, int line, int column, String text) {}

    @Override
    public void write(char[] characters, int from, int length) {
        Position position = new Position(Environment.getCurrentEnvironment());
        String template = position.getTemplateSourceName();
        Integer line = position.getLineNumber();
        Integer column = position.getColumnNumber();
        if (template != null && line != null && column != null && length > 0) {
            pieces.put(written, new Piece(template, line, column, new String(characters, from, length)));
        }
        written += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** The piece that the character at an offset of the markup belongs to, from that character on. */
    Optional<Piece> at(int offset) {
        Map.Entry<Integer, Piece> entry = pieces.floorEntry(offset);
        return Optional.ofNullable(entry).map(found -> from(found.getValue(), offset - found.getKey()));
    }

    private static Piece from(Piece piece, int start) {
        String before = piece.text().substring(0, Math.min(start, piece.text().length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int column = lines == 0 ? piece.column() + before.length() : before.length() - before.lastIndexOf('\n');
        return new Piece(
                piece.template(), piece.line() + lines, column, piece.text().substring(before.length()));
    }

    /** An exception that is never thrown: FreeMarker tells in it where the template is. */
    private static final class Position extends TemplateException {
        private static final long serialVersionUID = 1;

        Position(@Nullable Environment environment) {
            super("", environment);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
