package se.bilaga.source.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.PersonalNumber;
import se.bilaga.source.text.Text;

/**
 * A text in Swedish and English that says one thing, and never a person's number.
 *
 * <pre>{@code Message.of("\"%s\" finns inte i %s", "\"%s\" is not a key of %s", key, owner)}</pre>
 *
 * @param instead what is to stand at the place of the fault, where a hint is just that; else null
 */
public record Message(String sv, String en, @Nullable String instead) {
    private static final int MAX_LENGTH = 400;

    public Message {
        sv = PersonalNumber.hidden(sv);
        en = PersonalNumber.hidden(en);
    }

    public Message(String sv, String en) {
        this(sv, en, null);
    }

    /** Both texts with the same arguments put in place of {@code %s}; the arguments are the author's own words. */
    public static Message of(String sv, String en, Object... args) {
        Object[] shown = Arrays.stream(args).map(Message::shortened).toArray();
        return new Message(String.format(Locale.ROOT, sv, shown), String.format(Locale.ROOT, en, shown));
    }

    /** An author may have written pages where a word was meant. */
    private static Object shortened(Object arg) {
        boolean text = arg instanceof String || arg instanceof Text;
        String written = text ? arg.toString() : "";
        return written.length() <= MAX_LENGTH ? arg : written.substring(0, MAX_LENGTH) + "…";
    }

    /** The same, which is done by writing {@code word} in the place of what is wrong. */
    public Message by(String word) {
        return new Message(sv, en, word);
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
