package se.bilaga.check.hearing;

import java.util.List;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cube;

/**
 * What a sentence says of the data, with all that it may mean: it is wrong only when none of that is so.
 *
 * @param kind what is said
 * @param at where it is said
 * @param clause where the part of the sentence stands that says it
 * @param said in the author's words
 * @param cubes the series that it may be of
 * @param meanings what it may mean
 * @param certain whether the sentence names by itself what it is said of
 */
public record Statement(
        Kind kind, Span at, Span clause, String said, List<Cube> cubes, List<Meaning> meanings, boolean certain) {

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
        public Meaning(boolean holds, String shown) {
            this(holds, new Message(shown, shown));
        }
    }

    public Statement {
        cubes = List.copyOf(cubes);
        meanings = List.copyOf(meanings);
    }

    /** What some words of a sentence say. */
    public static Statement of(Heard heard, Kind kind, int from, int to, List<Meaning> meanings) {
        Utterance in = heard.utterance();
        Utterance.Part part = in.parts().get(in.part(from));
        return new Statement(
                kind,
                in.span(from, to),
                in.span(part.from(), part.to()),
                in.written(from, to),
                new SpokenOf(heard).cubes(),
                meanings,
                heard.isCertain());
    }

    /** The same where it may be of something else: beside figures that are quoted a number is often of another series. */
    public Statement asDoubtful() {
        return new Statement(kind, at, clause, said, cubes, meanings, false);
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
