package se.bilaga.source;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics on the way through the flow, so that an author sees all of them at once. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void error(String rule, Span at, Message message, Message... hints) {
        add(Diagnostic.error(rule, at, message, hints));
    }

    public void warning(String rule, Span at, Message message, Message... hints) {
        add(Diagnostic.warning(rule, at, message, hints));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** In the order found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
