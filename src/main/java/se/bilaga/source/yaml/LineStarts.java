package se.bilaga.source.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * Finds what YAML takes for letters where an author began a key or an item: no-break spaces before it, as text pasted
 * from Word has, or a dash with no blank after, {@code -rubrik: Mål}.
 */
final class LineStarts {
    private static final String KEY = "[\\p{L}][\\p{L}\\d_-]*:(?: |$)";
    private static final Pattern HARD = Pattern.compile("^ *(\u00a0[ \u00a0]*)(?:- |" + KEY + ").*");
    private static final Pattern DASH = Pattern.compile("^ *(-)[\\p{L}\"'].*");
    private static final Pattern BULLET = Pattern.compile("^ *([–—•·*])[ \u00a0\t].*");
    private static final Pattern DASHED_KEY = Pattern.compile("^ *(-)" + KEY + ".*");

    /** A key whose value stands below it, and no text in quotes that goes on there. */
    private static final Pattern OPEN_KEY = Pattern.compile("^[ -]*[\\p{L}][\\p{L}\\d_ -]*: *");

    private final YamlDraft draft;
    private final SourceFile file;
    private final Layout layout;

    LineStarts(YamlDraft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.layout = new Layout(file);
    }

    /** Reports the first of each, with how many more there are, and reads them all as they were meant. */
    void mend(Diagnostics d) {
        YamlFaults faults = new YamlFaults(d);
        List<Span> hard = new ArrayList<>();
        List<Span> dashes = new ArrayList<>();
        List<Span> bullets = new ArrayList<>();
        for (int line = 1; line <= file.lines(); line = layout.textEnd(line) + 1) {
            start(HARD, line, hard);
            start(isItem(line, dashes) ? DASH : DASHED_KEY, line, dashes);
            if (isItem(line, bullets)) {
                start(BULLET, line, bullets);
            }
        }
        mend(hard, " ", faults::hardSpaces);
        mend(dashes, "- ", faults::dashes);
        mend(bullets, "-", (first, others) -> faults.bullet(first));
    }

    /** Whether a dash on the line is one of a list: under a key without a value, or under another such item. */
    private boolean isItem(int line, List<Span> items) {
        int above = layout.above(line).map(Layout.Line::number).orElse(line);
        return OPEN_KEY.matcher(file.lineText(above)).matches()
                || (!items.isEmpty() && items.get(items.size() - 1).line() == above);
    }

    private void start(Pattern pattern, int line, List<Span> found) {
        Matcher match = pattern.matcher(file.lineText(line));
        if (match.matches()) {
            int start = file.lineStart(line);
            found.add(new Span(file, start + match.start(1), start + match.end(1)));
        }
    }

    /** @param meant what stands for each of their characters */
    private void mend(List<Span> found, String meant, BiConsumer<Span, Integer> report) {
        if (!found.isEmpty()) {
            BitSet signs = new BitSet();
            found.forEach(at -> signs.set(at.from(), at.to()));
            draft.edit(signs::get, c -> meant);
            int first = found.get(0).from();
            report.accept(new Span(file, first, first + 1), found.size() - 1);
        }
    }
}
