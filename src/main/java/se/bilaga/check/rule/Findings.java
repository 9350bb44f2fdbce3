package se.bilaga.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/** Collects what one rule finds. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** What is wrong at a place, and what to do, which is worked out only where somebody is told. */
    public record Finding(Span at, Message message, Supplier<List<Message>> hints) {}

    public void add(Span at, Message message, Message... hints) {
        add(at, message, () -> List.of(hints));
    }

    public void add(Span at, Message message, Supplier<List<Message>> hints) {
        found.add(new Finding(at, message, hints));
    }

    /** In the order found. */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
