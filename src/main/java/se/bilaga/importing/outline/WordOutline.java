package se.bilaga.importing.outline;

import java.util.List;

/**
 * A whole document taken apart.
 *
 * @param numbered whether its headings have numbers
 */
public record WordOutline(WordTitle title, List<Chapter> chapters, boolean numbered) {
    public WordOutline {
        chapters = List.copyOf(chapters);
    }
}
