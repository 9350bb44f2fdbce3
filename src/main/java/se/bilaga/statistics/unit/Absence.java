package se.bilaga.statistics.unit;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a cell has no number: {@code ..}, {@code x}, {@code –} or {@code .}; what comes first wins where several meet. */
public enum Absence {
    /** Nobody knows it: no total can be made with it. */
    MISSING("..", "uppgift saknas", "Två punkter (..) betyder att uppgiften saknas."),
    /** It is known and kept back, for it is of few persons: a total can be given, not computed. */
    HIDDEN(
            "x",
            "redovisas inte",
            "Ett kryss (x) betyder att uppgiften inte redovisas, eftersom den gäller få personer."),
    /** A division that has no answer. */
    UNDEFINED("–", "kan inte beräknas", "Ett streck (–) betyder att värdet inte kan beräknas."),
    /** There was nothing to count then: it is no part of totals and means. */
    ENDED(".", "fanns inte", "En punkt (.) betyder att det som räknas inte fanns då.");

    private final String mark;
    private final String words;
    private final String note;

    Absence(String mark, String words, String note) {
        this.mark = mark;
        this.words = words;
        this.note = note;
    }

    /** The absence that an author writes in words or as {@code ..}; what cannot be computed is never written. */
    public static Optional<Absence> written(String text) {
        String written = text.strip();
        return Stream.of(MISSING, HIDDEN, ENDED)
                .filter(absence -> absence.words.equals(written))
                .findFirst()
                .or(() -> written.equals(MISSING.mark) ? Optional.of(MISSING) : Optional.empty());
    }

    /** What stands in a cell. */
    public String mark() {
        return mark;
    }

    /** What is said of it in a sentence: {@code redovisas inte}. */
    public String words() {
        return words;
    }

    /** What stands under a table where its mark stands. */
    public String note() {
        return note;
    }
}
