package se.bilaga.importing.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;

/** What the columns of a table are, by the words over them; each thing once, the surest word first. */
final class HeadWords {
    private final Map<String, Pattern> words = new LinkedHashMap<>();

    /** Words in the order that they are tried, {@code key, expression, key, expression}. */
    HeadWords(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], Pattern.compile("(?iu)" + pairs[i + 1]));
        }
    }

    /**
     * The columns by their keys.
     *
     * @return a column for each key that a word over it names; a column whose head nobody knows is under its own words
     */
    Map<Integer, String> of(Table table) {
        Map<Integer, String> found = new LinkedHashMap<>();
        if (table.rows().isEmpty()) {
            return found;
        }
        List<String> heads = heads(table);
        words.forEach((key, pattern) -> {
            for (int column = 0; column < heads.size(); column++) {
                if (!found.containsKey(column)
                        && !found.containsValue(key)
                        && pattern.matcher(heads.get(column)).matches()) {
                    found.put(column, key);
                }
            }
        });
        return found;
    }

    /** The words over each column, of all rows that are heads. */
    static List<String> heads(Table table) {
        Row first = table.rows().get(0);
        return first.cells().stream()
                .map(cell -> cell.text()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[:*]+$", "")
                        .strip())
                .toList();
    }
}
