package se.bilaga.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Changes to a file's text, each at its place; all else stays as its author wrote it. */
public final class Edits {
    private final SourceFile file;
    private final List<Edit> edits = new ArrayList<>();

    public Edits(SourceFile file) {
        this.file = file;
    }

    private record Edit(int from, int to, String text) {}

    public SourceFile file() {
        return file;
    }

    public void replace(Span place, String text) {
        replace(place.from(), place.to(), text);
    }

    public void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text));
    }

    /** Puts whole lines, each ended, where a line begins; after the last line too where that has no end. */
    public void insertLines(int at, String lines) {
        boolean open = at > 0 && file.text().charAt(at - 1) != '\n';
        replace(at, at, open ? "\n" + lines : lines);
    }

    /** The whole text as changed. */
    public String text() {
        return text(0, file.text().length());
    }

    /** The text of a part as changed. */
    public String text(int from, int to) {
        List<Edit> inside = edits.stream()
                .filter(edit -> edit.from >= from && edit.to <= to)
                .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to))
                .toList();
        StringBuilder made = new StringBuilder();
        int at = from;
        for (Edit edit : inside) {
            if (edit.from < at) {
                throw new IllegalStateException("two changes of the same place, " + new Span(file, edit.from, edit.to));
            }
            made.append(file.text(), at, edit.from).append(edit.text);
            at = edit.to;
        }
        return made.append(file.text(), at, to).toString();
    }
}
