package se.bilaga.statistics.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;

/**
 * A fault of the author met deep inside a computation; the one who began it adds it to the diagnostics.
 *
 * <p>Never leaves these packages.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final transient @Nullable Span at;
    private final transient Message message;
    private final transient List<Message> hints;

    /** @param at where, null when the one who catches it knows best */
    public Fault(String rule, @Nullable Span at, Message message, Message... hints) {
        super(message.en(), null, false, false);
        this.rule = rule;
        this.at = at;
        this.message = message;
        this.hints = List.of(hints);
    }

    /** What has its fault reported already: the computation stops, and nothing is added. */
    public static Fault reported() {
        return new Fault("", null, new Message("", ""));
    }

    /** The same fault at {@code place}, unless it already has one. */
    public Fault at(Span place) {
        return at != null ? this : new Fault(rule, place, message, hints.toArray(Message[]::new));
    }

    public void report(Diagnostics d, Span otherwise) {
        if (!rule.isEmpty()) {
            d.add(new Diagnostic(Severity.ERROR, rule, at == null ? otherwise : at, message, hints));
        }
    }
}
