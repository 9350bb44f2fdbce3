package se.bilaga.statistics.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.bilaga.source.text.Text;

/** The words of a reference or a claim, from which each kind is taken in turn; what is left names the figure. */
final class WordList {
    private final List<Text> words;

    WordList(List<Text> words) {
        this.words = new ArrayList<>(words);
    }

    /** Takes the first word of a kind. */
    Optional<Text> take(Predicate<String> kind) {
        int at = find(kind);
        return at < 0 ? Optional.empty() : Optional.of(words.remove(at));
    }

    /** Takes a word with the next, where that is of a kind too. */
    Optional<Text> takeWith(String word, Predicate<String> kind) {
        int at = find(word::equals);
        if (at < 0 || at + 1 >= words.size() || !kind.test(words.get(at + 1).value())) {
            return Optional.empty();
        }
        words.remove(at);
        return Optional.of(words.remove(at));
    }

    private int find(Predicate<String> kind) {
        for (int i = 0; i < words.size(); i++) {
            if (kind.test(words.get(i).value())) {
                return i;
            }
        }
        return -1;
    }

    /** Those that nobody has taken. */
    List<Text> left() {
        return List.copyOf(words);
    }
}
