package se.bilaga.page.markup;

import java.util.List;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/**
 * What is wrong in a template's markup.
 *
 * @param rule as in a {@link se.bilaga.source.diagnostic.Diagnostic}
 * @param at where it begins in the markup, counted in UTF-16 units
 * @param length of what is wrong
 */
public record MarkupFault(Severity severity, String rule, int at, int length, Message message, List<Message> hints) {
    public MarkupFault {
        hints = List.copyOf(hints);
    }
}
