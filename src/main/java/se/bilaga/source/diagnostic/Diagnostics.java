package se.bilaga.source.diagnostic;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.source.text.Span;

/** Collects diagnostics on the way through the flow, so that an author sees all of them at once. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();
    private boolean cutShort;

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void error(String rule, Span at, Message message, Message... hints) {
        add(Diagnostic.error(rule, at, message, hints));
    }

    public void warning(String rule, Span at, Message message, Message... hints) {
        add(Diagnostic.warning(rule, at, message, hints));
    }

    public void advice(String rule, Span at, Message message, Message... hints) {
        add(new Diagnostic(Severity.ADVICE, rule, at, message, List.of(hints)));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Tells that errors kept what comes after from being looked at. */
    public void cutShort() {
        cutShort = true;
    }

    public boolean isCutShort() {
        return cutShort;
    }

    /** In the order found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
