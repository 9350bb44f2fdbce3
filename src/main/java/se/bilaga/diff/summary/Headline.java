package se.bilaga.diff.summary;

import java.util.List;
import java.util.stream.Stream;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Effect;

/**
 * Something that a board member should know, in a sentence or two.
 *
 * @param section the heading that it stands under in the new plan, in the old where it is gone; {@code ""} for none
 * @param weight the higher the more important
 */
public record Headline(String sentence, String section, Effect effect, double weight) {
    private static final int NAMED = 3;

    /** About one thing. */
    static Headline of(Change change, String sentence, double weight) {
        return new Headline(sentence, change.subject().section(), change.effect(), weight);
    }

    /** About some at once, {@code Tre nya risker: ”a”, ”b” och ”c”.}; nothing about none. */
    static Stream<Headline> together(List<? extends Change> changes, String one, String more, double weight) {
        String count = Swedish.sentence(Swedish.count(changes.size(), one, more));
        return together(changes, count + ": " + among(changes) + ".", weight);
    }

    /** The same in other words. */
    static Stream<Headline> together(List<? extends Change> changes, String sentence, double weight) {
        String section = common(changes.stream().map(change -> change.subject().section()), "");
        Effect effect = common(changes.stream().map(Change::effect), Effect.NEITHER);
        return changes.isEmpty() ? Stream.of() : Stream.of(new Headline(sentence, section, effect, weight));
    }

    /** The first of them by name. */
    static String among(List<? extends Change> changes) {
        return Swedish.among(
                changes.stream().map(change -> change.subject().name()).toList(), NAMED);
    }

    /** What all have, else {@code none}. */
    private static <T> T common(Stream<T> all, T none) {
        List<T> different = all.distinct().toList();
        return different.size() == 1 ? different.get(0) : none;
    }
}
