package se.bilaga.source.yaml;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Finds keys and list items that are indented with no-break spaces, as text pasted from Word is. */
final class HardSpaces {
    private static final Pattern INDENTED =
            Pattern.compile("^( *\u00a0[ \u00a0]*)(?:- |[\\p{L}][\\p{L}\\d_-]*:(?: |$)).*");

    private HardSpaces() {}

    /** Reports them, the first with how many there are, and reads them as spaces. */
    static void mend(SourceFile file, YamlDraft draft, Diagnostics d) {
        int first = 0;
        int others = -1;
        BitSet indents = new BitSet();
        for (int line = 1; line <= file.lines(); line++) {
            Matcher match = INDENTED.matcher(file.lineText(line));
            if (match.matches()) {
                first = first == 0 ? line : first;
                others++;
                indents.set(file.lineStart(line), file.lineStart(line) + match.end(1));
            }
        }
        if (first > 0) {
            draft.put(indents, ' ');
            int hard = file.lineStart(first) + file.lineText(first).indexOf('\u00a0');
            new YamlFaults(d).hardSpaces(new Span(file, hard, hard + 1), others);
        }
    }
}
