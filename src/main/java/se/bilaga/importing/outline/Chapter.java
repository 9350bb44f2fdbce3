package se.bilaga.importing.outline;

import java.util.List;

/**
 * A heading and all under it.
 *
 * @param source its number in the document
 * @param heading without its number; {@code ""} for what stands before the first heading
 * @param remarks comments in Word on the heading
 */
public record Chapter(
        int source, String heading, List<String> remarks, List<ChapterPiece> pieces, List<Chapter> chapters) {
    public Chapter {
        remarks = List.copyOf(remarks);
        pieces = List.copyOf(pieces);
        chapters = List.copyOf(chapters);
    }
}
