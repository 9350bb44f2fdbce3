package se.bilaga.importing.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph as they come, put together where they look alike. */
final class WordRuns {
    /** What no one sees: soft hyphens, marks of direction, joiners, and control characters. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]");

    private final List<WordRun> runs = new ArrayList<>();
    private final Map<Integer, Integer> sizes = new TreeMap<>();
    private final StringBuilder words = new StringBuilder();

    /** Of the words that are being put together. */
    private @Nullable WordRun look;

    void add(String text, boolean bold, boolean italic, @Nullable String link, int size) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            return;
        }
        sizes.merge(size, clean.strip().length(), Integer::sum);
        boolean alike = look != null
                && Objects.equals(look.link(), link)
                && (clean.isBlank() || (look.bold() == bold && look.italic() == italic));
        if (!alike) {
            end();
            look = new WordRun("", bold, italic, link, null);
        }
        words.append(clean);
    }

    void note(String id) {
        end();
        runs.add(new WordRun("", false, false, null, id));
    }

    private void end() {
        if (look != null) {
            runs.add(look.with(words.toString()));
        }
        look = null;
        words.setLength(0);
    }

    List<WordRun> all() {
        end();
        return List.copyOf(runs);
    }

    boolean isBold() {
        end();
        List<WordRun> words = runs.stream().filter(run -> !run.text().isBlank()).toList();
        return !words.isEmpty() && words.stream().allMatch(WordRun::bold);
    }

    /** What most letters have. */
    int size(int otherwise) {
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** As YAML takes it: composed letters, no signs that no one sees, plain line ends. */
    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\r\n?|\u000b|\f|\u0085", "\n");
        StringBuilder whole = new StringBuilder();
        UNSEEN.matcher(composed).replaceAll("").codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (type != Character.PRIVATE_USE && type != Character.SURROGATE && type != Character.UNASSIGNED) {
                whole.appendCodePoint(point);
            }
        });
        return whole.toString();
    }
}
