package se.bilaga.source;

import java.util.Locale;

/**
 * A text in Swedish and English that says one thing.
 *
 * <pre>{@code Message.of("\"%s\" finns inte i %s", "\"%s\" is not a key of %s", key, owner)}</pre>
 */
public record Message(String sv, String en) {

    /** Both texts with the same arguments put in place of {@code %s}; the arguments are the author's own words. */
    public static Message of(String sv, String en, Object... args) {
        return new Message(String.format(Locale.ROOT, sv, args), String.format(Locale.ROOT, en, args));
    }

    /** The text in {@code language}, {@code "sv"} or {@code "en"}. */
    public String in(Language language) {
        return switch (language) {
            case SV -> sv;
            case EN -> en;
        };
    }

    /** The languages of messages; documents are always Swedish. */
    public enum Language {
        SV,
        EN
    }
}
