package se.bilaga.merge.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it reads when all changes are accepted, with what is deleted in it beside.
 *
 * @param style the id of its style
 * @param cell where it stands in a table; null outside
 * @param generated whether the program or Word makes it anew: a line of the contents list
 * @param note whether it is of a footnote
 */
public record WordParagraph(
        List<WordPiece> pieces, String style, @Nullable CellPlace cell, boolean generated, boolean note) {
    public WordParagraph {
        pieces = List.copyOf(pieces);
    }

    /** Where a cell stands. */
    public record CellPlace(int table, int row, int column) {}

    /** The same with what another says behind it, in one paragraph. */
    public WordParagraph and(WordParagraph other) {
        List<WordPiece> both = new ArrayList<>(pieces);
        both.add(new WordPiece(WordPiece.Kind.WORDS, " ", false, false, "", null));
        both.addAll(other.pieces);
        return new WordParagraph(both, style, cell, generated, note);
    }

    /** The words that stand. */
    public String text() {
        return pieces.stream()
                .filter(piece -> piece.kind() == WordPiece.Kind.WORDS && piece.stands())
                .map(WordPiece::text)
                .collect(Collectors.joining());
    }

    /** The marks that begin in it, outermost first where they begin together. */
    public List<String> marks() {
        return pieces.stream()
                .filter(piece -> piece.kind() == WordPiece.Kind.MARK_START)
                .map(WordPiece::text)
                .toList();
    }
}
