package se.bilaga.merge.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.read.Tracked;
import se.bilaga.merge.read.WordParagraph;
import se.bilaga.merge.read.WordPiece;

/** Takes the text of a paragraph apart, however its runs are divided. */
public final class WordTokens {
    private static final Pattern WORD = Pattern.compile(
            "\\p{Nd}+(?:[\\u00a0 ]\\p{Nd}{3}(?!\\p{Nd}))*(?:[,.]\\p{Nd}+)*|[\\p{L}\\p{Nd}\\p{M}]+|\\s+|.",
            Pattern.DOTALL);

    private final List<WordToken> tokens = new ArrayList<>();
    private final Deque<String> owners = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<WordPiece> signs = new ArrayList<>();
    private String atom = "";
    private String owner = "";
    private @Nullable WordPiece set;

    private final Set<String> unheeded;

    private WordTokens(Set<String> unheeded) {
        this.unheeded = unheeded;
    }

    /** Its tokens as it reads when all changes are accepted. */
    public static List<WordToken> of(WordParagraph paragraph) {
        return of(paragraph, Set.of());
    }

    /** The same, as if some marks were not there. */
    static List<WordToken> of(WordParagraph paragraph, Set<String> unheeded) {
        WordTokens made = new WordTokens(unheeded);
        paragraph.pieces().stream().filter(WordPiece::stands).forEach(made::add);
        made.flush();
        return made.tokens;
    }

    private void add(WordPiece piece) {
        if (unheeded.contains(piece.text()) && piece.kind() != WordPiece.Kind.WORDS) {
            return;
        }
        switch (piece.kind()) {
            case WORDS -> words(piece);
            case NOTE -> {
                flush();
                tokens.add(new WordToken("\uFFFC", false, false, "", owner(), WordToken.NOTE, piece.tracked()));
            }
            case MARK_START -> {
                if (Mark.isWhole(piece.text())) {
                    owners.push(piece.text());
                } else {
                    flush();
                    atom = piece.text();
                }
            }
            case MARK_END -> {
                if (Mark.isWhole(piece.text())) {
                    owners.remove(piece.text());
                } else {
                    flush();
                    atom = "";
                }
            }
        }
    }

    private String owner() {
        return owners.isEmpty() ? "" : owners.peekLast();
    }

    private void words(WordPiece piece) {
        boolean alike = set != null
                && set.bold() == piece.bold()
                && set.italic() == piece.italic()
                && set.link().equals(piece.link());
        if (!alike || (text.length() > 0 && !owner.equals(owner()) && !joins(piece.text()))) {
            flush();
        }
        if (text.length() == 0) {
            owner = owner();
        }
        set = piece;
        text.append(piece.text());
        for (int i = 0; i < piece.text().length(); i++) {
            signs.add(piece);
        }
    }

    /** Whether letters go on right after a mark has ended: they were added to its last word. */
    private boolean joins(String next) {
        return owner().isEmpty()
                && Character.isLetter(text.charAt(text.length() - 1))
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0));
    }

    private void flush() {
        WordPiece how = set;
        if (text.length() > 0 && how != null) {
            if (atom.isEmpty()) {
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    tokens.add(token(how, word.group(), word.start(), word.end()));
                }
            } else {
                tokens.add(token(how, text.toString(), 0, text.length()));
            }
        }
        text.setLength(0);
        signs.clear();
    }

    private WordToken token(WordPiece how, String word, int from, int to) {
        Tracked tracked = signs.subList(from, to).stream()
                .map(WordPiece::tracked)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new WordToken(word, how.bold(), how.italic(), how.link(), owner, atom, tracked);
    }
}
