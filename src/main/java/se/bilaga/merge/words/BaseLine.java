package se.bilaga.merge.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.read.WordParagraph;
import se.bilaga.source.text.Text;

/**
 * A paragraph as it was made, every token with its place in the plan.
 *
 * @param places of each token; null where none is known
 */
public record BaseLine(List<WordToken> tokens, List<@Nullable Place> places, Map<String, Text> texts) {

    /**
     * Where a token is written in its text.
     *
     * @param round what is written round it: emphasis, a link
     */
    record Place(Text text, int from, int to, Sign.@Nullable Round round) {}

    public static BaseLine of(WordParagraph paragraph, Sources sources) {
        List<WordToken> tokens = WordTokens.of(paragraph);
        List<@Nullable Place> places = new ArrayList<>(Collections.nCopies(tokens.size(), null));
        Map<String, Text> texts = new HashMap<>();
        tokens.stream().map(WordToken::owner).distinct().forEach(owner -> {
            sources.prose(owner).filter(found -> owner.startsWith("t")).ifPresent(found -> {
                if (place(tokens, owner, found.text().text(), Signs.of(found.paragraph()), places)) {
                    texts.put(owner, found.text().text());
                }
            });
            sources.words(owner).filter(found -> owner.startsWith("p")).ifPresent(found -> {
                if (place(tokens, owner, found, Signs.of(found), places)) {
                    texts.put(owner, found);
                }
            });
        });
        return new BaseLine(tokens, places, texts);
    }

    /** Sets what is shown beside what is written, sign by sign; nothing where the two do not match. */
    private static boolean place(
            List<WordToken> tokens, String owner, Text text, List<Sign> signs, List<@Nullable Place> places) {
        Map<Integer, Place> found = new HashMap<>();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            WordToken token = tokens.get(i);
            if (token.owner().equals(owner) && !token.isSpace()) {
                int length = token.isAtom() ? 1 : shown(token.text());
                if (next + length > signs.size() || signs.get(next).atom() != token.isAtom()) {
                    return false;
                }
                Sign first = signs.get(next);
                next += length;
                found.put(i, new Place(text, first.from(), signs.get(next - 1).to(), first.in()));
            }
        }
        found.forEach(places::set);
        return next == signs.size() && next > 0;
    }

    private static int shown(String text) {
        return (int) text.chars()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad')
                .count();
    }

    /** Its words, those of one mark alone where that is given. */
    public String text() {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.toString();
    }
}
