package se.bilaga.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plan in which figures of the prose are references, with a comment over each such text for the author to read it by.
 *
 * @param inserted how many comments stand before a line of the text without them, by that line
 */
public record BoundFigures(String text, int count, Map<Integer, Integer> inserted) {
    private static final String MARK =
            "# Siffror här hämtas nu ur statistiken: kontrollera att meningarna säger detsamma.";

    public BoundFigures {
        inserted = new TreeMap<>(inserted);
    }

    /** @param bound the same lines with references in some of them */
    static BoundFigures of(String plain, String bound) {
        List<String> before = plain.lines().toList();
        List<String> after = bound.lines().toList();
        if (before.size() != after.size()) {
            return new BoundFigures(plain, 0, Map.of());
        }
        Map<Integer, Integer> marks = new TreeMap<>();
        int count = 0;
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                count += references(after.get(i)) - references(before.get(i));
                marks.put(key(after, i), 1);
            }
        }
        List<String> made = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (marks.containsKey(i)) {
                String line = after.get(i);
                made.add(line.substring(0, line.length() - line.stripLeading().length()) + MARK);
            }
            made.add(after.get(i));
        }
        return new BoundFigures(made.isEmpty() ? "" : String.join("\n", made) + "\n", count, marks);
    }

    private static int references(String line) {
        return line.split("\\{\\{", -1).length - 1;
    }

    /** The line whose key the text of a line stands under. */
    private static int key(List<String> lines, int index) {
        int at = index;
        while (at > 0 && !lines.get(at).matches("\\s*(?:- )?[\\p{L}-]+:(?: [|>]-?| .*)?")) {
            at--;
        }
        return at;
    }

    /** Where a line stands with the comments in. */
    int line(int plain) {
        return plain
                + (int) inserted.keySet().stream().filter(line -> line < plain).count();
    }
}
