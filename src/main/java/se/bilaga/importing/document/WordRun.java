package se.bilaga.importing.document;

import org.jspecify.annotations.Nullable;

/**
 * Words of one look.
 *
 * @param text with {@code \n} where a line is broken and {@code \t} for a tab
 * @param link the address that they lead to; null for none
 * @param note the footnote that stands there, {@code f2} or {@code e1}; null for none
 */
public record WordRun(
        String text,
        boolean bold,
        boolean italic,
        @Nullable String link,
        @Nullable String note) {

    public static WordRun plain(String text) {
        return new WordRun(text, false, false, null, null);
    }

    public WordRun with(String other) {
        return new WordRun(other, bold, italic, link, note);
    }
}
