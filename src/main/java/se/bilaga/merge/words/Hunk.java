package se.bilaga.merge.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.read.Tracked;

/**
 * A change in a paragraph: tokens of it that stand there no more, and those that stand there instead.
 *
 * @param from the first token of the paragraph as it was that is gone, or that what is new stands before
 * @param to behind the last that is gone
 * @param owner the mark of the text that it is in; {@code ""} where it is in what the program writes
 */
public record Hunk(int from, int to, List<WordToken> now, String owner, List<WordToken> before) {
    public Hunk {
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    public String was() {
        return before.stream()
                .map(WordToken::text)
                .collect(Collectors.joining())
                .strip();
    }

    public String is() {
        return words(now);
    }

    /** As a reader has them: the calls of footnotes are no words. */
    private static String words(List<WordToken> tokens) {
        return tokens.stream()
                .filter(token -> !token.atom().equals(WordToken.NOTE))
                .map(WordToken::text)
                .collect(Collectors.joining())
                .strip();
    }

    /** Who made it, where Word knows. */
    public @Nullable Tracked tracked() {
        return now.stream()
                .map(WordToken::tracked)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The figures of the plan that are gone from where they stood. */
    public List<WordToken> goneFigures() {
        return before.stream()
                .filter(token -> token.isAtom() && now.stream().noneMatch(token::same))
                .toList();
    }

    /** Whether numbers have come instead of figures that the program puts there. */
    public boolean setsFigures() {
        return !goneFigures().isEmpty()
                && now.stream().anyMatch(token -> token.text().chars().anyMatch(Character::isDigit));
    }
}
