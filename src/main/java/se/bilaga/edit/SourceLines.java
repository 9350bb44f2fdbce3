package se.bilaga.edit;

import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** The whole lines round a place of a file. */
public final class SourceLines {
    private SourceLines() {}

    /** Where the line of {@code offset} begins. */
    public static int start(SourceFile file, int offset) {
        return file.lineStart(file.line(offset));
    }

    /** Where the line after that of {@code offset} begins; the file's end after the last. */
    public static int after(SourceFile file, int offset) {
        return Math.min(file.text().length(), file.lineEnd(file.line(offset)) + 1);
    }

    /** How far in the line of {@code offset} begins. */
    public static String indent(SourceFile file, int offset) {
        String line = file.lineText(file.line(offset));
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** Where the comments begin that stand right above the line of {@code offset}, as far in as it; else the line. */
    public static int withComments(SourceFile file, int offset) {
        int line = file.line(offset);
        String comment = indent(file, offset) + "#";
        while (line > 1 && file.lineText(line - 1).startsWith(comment)) {
            line--;
        }
        return file.lineStart(line);
    }

    /** Takes the lines of a place away with the comments above them, and one of the blank lines that would meet. */
    public static void cut(Span place, Edits edits) {
        SourceFile file = place.file();
        int from = withComments(file, place.from());
        int to = after(file, place.to());
        boolean blankBefore = from == 0 || file.lineText(file.line(from) - 1).isBlank();
        if (blankBefore
                && to < file.text().length()
                && file.lineText(file.line(to)).isBlank()) {
            to = after(file, to);
        }
        edits.replace(from, to, "");
    }
}
