package se.bilaga.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cross reference can refer to, with the word that it begins with and that stands before its number. */
public enum Referent {
    SECTION("avsnitt", ""),
    TABLE("tabell", "Tabell"),
    FIGURE("figur", "Figur");

    private final String word;
    private final String label;

    Referent(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As written in a reference: {@code {{tabell kön}}}. */
    public String word() {
        return word;
    }

    /** As in a caption. */
    public String label() {
        return label;
    }

    /** The one with this word, first in a sentence or not: {@code tabell}, {@code Tabell}. */
    public static Optional<Referent> of(String word) {
        return Stream.of(values())
                .filter(one -> one.word.equals(word) || one.capital().equals(word))
                .findFirst();
    }

    /** As first in a sentence. */
    public String capital() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
