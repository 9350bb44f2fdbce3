package se.bilaga.source.diagnostic;

import java.util.List;
import se.bilaga.source.text.Span;

/**
 * A fault of the author, or a warning or piece of advice, at a place in a file.
 *
 * <p>The message says what is wrong in the author's own words, the hints say what to do:
 * {@code fel[okänd-nyckel]: "aktivitter" finns inte i en plan} / {@code tips: menade du "aktiviteter"?}
 *
 * @param rule the rule's name, kebab-case Swedish: {@code okänd-nyckel}
 */
public record Diagnostic(Severity severity, String rule, Span at, Message message, List<Message> hints) {

    public Diagnostic {
        hints = List.copyOf(hints);
    }

    /** Of its rule and place: no more is needed to tell most of them apart. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + at.from();
    }

    public static Diagnostic error(String rule, Span at, Message message, Message... hints) {
        return new Diagnostic(Severity.ERROR, rule, at, message, List.of(hints));
    }

    public static Diagnostic warning(String rule, Span at, Message message, Message... hints) {
        return new Diagnostic(Severity.WARNING, rule, at, message, List.of(hints));
    }

    public static Diagnostic advice(String rule, Span at, Message message, Message... hints) {
        return new Diagnostic(Severity.ADVICE, rule, at, message, List.of(hints));
    }
}
