package se.bilaga.check.rule;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/** Collects what one rule finds. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** What is wrong at a place, and what to do. */
    public record Finding(Span at, Message message, List<Message> hints) {
        public Finding {
            hints = List.copyOf(hints);
        }
    }

    public void add(Span at, Message message, Message... hints) {
        found.add(new Finding(at, message, List.of(hints)));
    }

    /** In the order found. */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
