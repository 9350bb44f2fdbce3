package se.bilaga.source.diagnostic;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Characters that no file may hold: they are invisible, turn the text around or have lost their meaning. */
public final class Characters {
    private static final Message REMOVE = new Message(
            "ta bort tecknet; det följer ofta med när text klistras in från webben eller ur en PDF",
            "remove the character; it often comes along when text is pasted from the web or from a PDF");
    private static final Message RETYPE = new Message(
            "skriv tecknet på nytt; det gick förlorat när filen sparades i en annan teckenkodning",
            "type the character again; it was lost when the file was saved in another encoding");

    private Characters() {}

    /** What is wrong with a character and what to do about it. */
    public record Fault(Message what, Message hint) {}

    /** The fault of the code point {@code c}; empty for one that may stand in a text. */
    public static Optional<Fault> fault(int c) {
        if (c == '\t' || c == '\n' || (c >= ' ' && c < 0x7f)) {
            return Optional.empty();
        }
        if (c == 0xfffd) {
            return Optional.of(fault(c, "ett förlorat tecken", "a lost character", RETYPE));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Optional.of(fault(c, "ett styrtecken", "a control character", REMOVE));
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(fault(c, "en osynlig radbrytning", "an invisible line break", REMOVE));
            case Character.FORMAT -> c == 0xad ? Optional.empty() : Optional.of(format(c));
            case Character.SURROGATE -> Optional.of(fault(c, "ett halvt tecken", "half a character", REMOVE));
            default ->
                isNonCharacter(c) ? Optional.of(fault(c, "inget tecken", "no character", REMOVE)) : Optional.empty();
        };
    }

    private static Fault format(int c) {
        return turnsText(c)
                ? fault(
                        c,
                        "ett osynligt tecken som vänder texten",
                        "an invisible character that turns the text",
                        REMOVE)
                : fault(c, "ett osynligt tecken", "an invisible character", REMOVE);
    }

    private static boolean turnsText(int c) {
        return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    /** {@code U+0430 CYRILLIC SMALL LETTER A}, by which it can be found where it looks like another or like nothing. */
    static String name(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return code + " " + Objects.requireNonNullElse(Character.getName(c), "");
    }

    private static Fault fault(int c, String sv, String en, Message hint) {
        String suffix = ": " + name(c);
        return new Fault(new Message("här står " + sv + suffix, "here is " + en + suffix), hint);
    }
}
