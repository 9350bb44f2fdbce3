package se.bilaga.statistics;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.Diagnostic;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;
import se.bilaga.source.Span;

/**
 * A fault of the author met deep inside a computation; the one who began it adds it to the diagnostics.
 *
 * <p>Never leaves this package.
 */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final String BY_ZERO = "delning-med-noll";

    private final String rule;
    private final transient @Nullable Span at;
    private final transient Message message;
    private final transient List<Message> hints;

    /** @param at where, null when the one who catches it knows best */
    Fault(String rule, @Nullable Span at, Message message, Message... hints) {
        super(message.en(), null, false, false);
        this.rule = rule;
        this.at = at;
        this.message = message;
        this.hints = List.of(hints);
    }

    /** What has its fault reported already: the computation stops, and nothing is added. */
    static Fault reported() {
        return new Fault("", null, new Message("", ""));
    }

    boolean is(String name) {
        return rule.equals(name);
    }

    /** The same fault at {@code place}, unless it already has one. */
    Fault at(Span place) {
        return at != null ? this : new Fault(rule, place, message, hints.toArray(Message[]::new));
    }

    void report(Diagnostics d, Span otherwise) {
        if (!rule.isEmpty()) {
            d.add(new Diagnostic(Severity.ERROR, rule, at == null ? otherwise : at, message, hints));
        }
    }

    /** The value computed; null where it would be a division by zero. */
    static <T> @Nullable T unlessByZero(Supplier<@Nullable T> computation) {
        try {
            return computation.get();
        } catch (Fault fault) {
            if (fault.is(BY_ZERO)) {
                return null;
            }
            throw fault;
        }
    }
}
