package se.bilaga.check.requirement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Span;

/**
 * What a plan has of what is asked for.
 *
 * @param at where it stands; null where it is missing
 * @param hidden whether it is known and kept back, since it is of few persons
 * @param missing the conditions that nothing in the plan meets, as written
 */
record Evidence(@Nullable Span at, boolean hidden, List<String> missing) {
    Evidence {
        missing = List.copyOf(missing);
    }

    static Evidence found(Span at) {
        return new Evidence(at, false, List.of());
    }

    static Evidence hidden(Span at) {
        return new Evidence(at, true, List.of());
    }

    static Evidence missing(String what) {
        return new Evidence(null, false, List.of(what));
    }

    boolean isFound() {
        return missing.isEmpty();
    }

    /** Both of two: what is missing of either is missing. */
    Evidence and(Evidence other) {
        List<String> both = new ArrayList<>(missing);
        both.addAll(other.missing);
        return new Evidence(both.isEmpty() ? at : null, hidden || other.hidden, both);
    }

    /** Either of two, what is told before what is kept back. */
    Evidence or(Evidence other) {
        if (isFound() && other.isFound()) {
            return hidden ? other : this;
        }
        if (isFound() || other.isFound()) {
            return isFound() ? this : other;
        }
        return missing(String.join(", ", missing) + " eller " + String.join(", ", other.missing));
    }
}
