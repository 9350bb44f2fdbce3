package se.bilaga.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.words.Hunk;
import se.bilaga.merge.words.WordToken;

/**
 * A paragraph of an edited document with what was changed in it.
 *
 * @param tokens as it was made; none of a new one
 * @param edits what each change became; a change that is nobody's is in what the program writes
 */
record Passed(int paragraph, List<WordToken> tokens, Map<Hunk, WordEdit> edits, String whole) {

    /** One that is wholly new. */
    static Passed added(int paragraph, String text) {
        return new Passed(paragraph, List.of(), Map.of(), text);
    }

    /** What it is to read when some edits are made: the others leave it as it was. */
    String expected(Set<WordEdit> made) {
        if (tokens.isEmpty()) {
            return comparable(whole);
        }
        List<WordToken> result = new ArrayList<>();
        int at = 0;
        List<Hunk> hunks = edits.keySet().stream()
                .sorted(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::to))
                .toList();
        for (Hunk hunk : hunks) {
            result.addAll(tokens.subList(Math.max(at, 0), Math.max(at, hunk.from())));
            boolean isMade = made.contains(edits.get(hunk));
            result.addAll(isMade ? hunk.now() : tokens.subList(hunk.from(), hunk.to()));
            at = Math.max(at, hunk.to());
        }
        result.addAll(tokens.subList(at, tokens.size()));
        return comparable(result.stream().map(WordToken::text).collect(Collectors.joining()));
    }

    /** A text without what no reader tells apart. */
    static String comparable(String text) {
        return WordToken.plain(text)
                .replace("\uFFFC", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
