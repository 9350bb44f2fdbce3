package se.bilaga.check.statement;

import java.util.List;
import se.bilaga.check.clause.Clause;
import se.bilaga.check.clause.Speech;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cube;

/**
 * What a clause says of the data, with all that it may mean: it is wrong only when none of that is so.
 *
 * @param kind what is said
 * @param at where it is said
 * @param clause where the clause stands that says it
 * @param said in the author's words
 * @param cubes the series that it may be of
 * @param meanings what it may mean
 */
public record Statement(Kind kind, Span at, Span clause, String said, List<Cube> cubes, List<Meaning> meanings) {

    /** What can be said of data. */
    public enum Kind {
        LEVEL,
        CHANGE,
        DIRECTION,
        SHARE,
        RANK
    }

    /**
     * One of the ways to understand a statement.
     *
     * @param shown what the data say instead: {@code sjukfrånvaro 2023, kvinnor: 6,2 %}
     */
    public record Meaning(boolean holds, Message shown) {
        /** One that says the same in every language. */
        Meaning(boolean holds, String shown) {
            this(holds, new Message(shown, shown));
        }
    }

    public Statement {
        cubes = List.copyOf(cubes);
        meanings = List.copyOf(meanings);
    }

    static Statement of(Kind kind, Speech speech, Reading.Range at, List<Meaning> meanings) {
        Clause clause = speech.clause();
        return new Statement(
                kind,
                clause.reading().span(at.from(), at.to()),
                clause.reading().span(clause.at().from(), clause.at().to()),
                clause.reading()
                        .prose()
                        .text()
                        .value()
                        .substring(at.from(), at.to())
                        .replaceAll("\\s+", " ")
                        .strip(),
                speech.cubes(),
                meanings);
    }

    /** Whether the data contradict it, however it is understood. */
    public boolean isWrong() {
        return !meanings.isEmpty() && meanings.stream().noneMatch(Meaning::holds);
    }

    /** Whether the data bear it out, by something that they say. */
    public boolean isBorneOut() {
        return meanings.stream()
                .anyMatch(meaning -> meaning.holds() && !meaning.shown().sv().isEmpty());
    }

    /** What the data say instead, by the likeliest meaning. */
    public Message shown() {
        return meanings.get(0).shown();
    }
}
