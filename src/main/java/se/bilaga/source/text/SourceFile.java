package se.bilaga.source.text;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A file's text and where its lines begin.
 *
 * <p>The text is Unicode NFC with LF line ends, without byte order mark; whoever decodes a file sees to that.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final @Nullable IntFunction<String> places;

    /**
     * @param path relative to where the command ran, with {@code /}: {@code plans/huddinge/kommunstyrelsen/2024.yaml}
     */
    public SourceFile(String path, String text) {
        this(path, text, null);
    }

    /**
     * A file whose readers know places by other names than line and column.
     *
     * @param places from an offset to what its place is called: {@code Blad1!C7}
     */
    public SourceFile(String path, String text, @Nullable IntFunction<String> places) {
        this.path = path;
        this.places = places;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
        }
        return starts;
    }

    public String path() {
        return path;
    }

    /** The path as a message may show it: with the digits of a person's number hidden. */
    public String shownPath() {
        return PersonalNumber.hidden(path);
    }

    public String text() {
        return text;
    }

    /** A place as its author finds it: {@code plans/skolan/2025.yaml:12:3}, {@code plans/skolan/anställda.xlsx, Blad1!C7}. */
    String place(int offset) {
        return places == null
                ? shownPath() + ":" + line(offset) + ":" + column(offset)
                : shownPath() + ", " + places.apply(offset);
    }

    /** How many lines there are; an empty file has one. */
    public int lines() {
        return lineStarts.length;
    }

    /** The line of {@code offset}, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, Math.min(offset, text.length()));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of {@code offset} in UTF-16 units, from 1. */
    public int column(int offset) {
        return Math.min(offset, text.length()) - lineStart(line(offset)) + 1;
    }

    /** The offset at which line {@code number}, from 1, begins. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
    }

    /** The offset of the line end of line {@code number}, from 1. */
    public int lineEnd(int number) {
        return number < lineStarts.length ? lineStarts[number] - 1 : text.length();
    }

    /** The text of line {@code number}, from 1, without its line end; empty where there is no such line. */
    public String lineText(int number) {
        return number < 1 || number > lineStarts.length ? "" : text.substring(lineStart(number), lineEnd(number));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.path.equals(path) && file.text.equals(text);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + text.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
