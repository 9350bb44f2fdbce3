package se.bilaga.diff.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts line by line, as {@code diff -u} writes it; nothing where they are the same. */
public final class LineDiff {
    private static final int CONTEXT = 3;

    private LineDiff() {}

    /**
     * A patch.
     *
     * <pre>{@code
     * LineDiff.of("a/x", "namn: Ekby\n", "b/x", "namn: Åby\n")
     * // --- a/x
     * // +++ b/x
     * // @@ -1,1 +1,1 @@
     * // -namn: Ekby
     * // +namn: Åby
     * }</pre>
     */
    public static String of(String beforeName, String before, String nowName, String now) {
        List<String> old = lines(before);
        List<String> patch = UnifiedDiffUtils.generateUnifiedDiff(
                beforeName, nowName, old, DiffUtils.diff(old, lines(now)), CONTEXT);
        return patch.isEmpty() ? "" : String.join("\n", patch) + "\n";
    }

    /** A last line that does not end is another than one that does. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
