package se.bilaga.importing.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names made of words, each given once: {@code Erbjud utbildning i digital kompetens} is {@code erbjud-utbildning-digital}. */
public final class Ids {
    private static final Set<String> SMALL = Set.of(
            "och", "i", "på", "av", "för", "med", "till", "att", "en", "ett", "den", "det", "de", "som", "samt", "om",
            "vid", "inom", "enligt", "från", "under", "per", "eller", "utifrån", "genom", "sin", "sina", "sitt", "är",
            "ska", "alla", "the");

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 40;

    private final Set<String> given = new HashSet<>();
    private final String gap;

    /** @param gap between words: {@code -} in ids, {@code _} in names of series */
    public Ids(String gap) {
        this.gap = gap;
    }

    public String of(String text) {
        String base = base(text);
        String id = base;
        for (int n = 2; !given.add(id); n++) {
            id = base + gap + n;
        }
        return id;
    }

    private String base(String text) {
        List<String> words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip()
                .split(" ")));
        List<String> large =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        List<String> chosen = large.isEmpty() ? words : large;
        StringBuilder id = new StringBuilder();
        for (String word : chosen.subList(0, Math.min(MOST_WORDS, chosen.size()))) {
            if (id.length() + word.length() > LONGEST && !id.isEmpty()) {
                break;
            }
            id.append(id.isEmpty() ? "" : gap).append(word);
        }
        String made = id.toString();
        return made.isEmpty() || !Character.isLetter(made.charAt(0))
                ? "del" + (made.isEmpty() ? "" : gap + made)
                : made;
    }
}
