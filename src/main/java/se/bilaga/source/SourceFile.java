package se.bilaga.source;

import java.util.Arrays;

/**
 * A file's text and where its lines begin.
 *
 * <p>The text is Unicode NFC with LF line ends, without byte order mark.
 *
 * @param path relative to where the command ran, with {@code /}: {@code plans/huddinge/kommunstyrelsen/2024.yaml}
 */
public record SourceFile(String path, String text) {

    /** The line of {@code offset}, from 1. */
    public int line(int offset) {
        return (int) text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** The column of {@code offset} in UTF-16 units, from 1. */
    public int column(int offset) {
        return Math.min(offset, text.length()) - text.lastIndexOf('\n', Math.min(offset, text.length()) - 1);
    }

    /** The text of line {@code number}, from 1, without its line end. */
    public String lineText(int number) {
        return Arrays.stream(text.split("\n", -1)).skip(number - 1L).findFirst().orElse("");
    }

    /** The whole file as a place. */
    public Span start() {
        return new Span(this, 0, 0);
    }
}
