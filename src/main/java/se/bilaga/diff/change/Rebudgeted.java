package se.bilaga.diff.change;

import java.util.Optional;

/**
 * May cost more or less than before.
 *
 * @param from as in a document, {@code ""} for none: {@code 250 tkr}
 */
public record Rebudgeted(ChangeSubject subject, String from, String to) implements Change {
    @Override
    public String kind() {
        return "ny budget";
    }

    @Override
    public String clause() {
        if (from.isEmpty() || to.isEmpty()) {
            return to.isEmpty() ? "har inte längre någon budget (var " + from + ")" : "fick budget: " + to;
        }
        return "budgeten ändrad från " + from + " till " + to;
    }

    @Override
    public Optional<String> before() {
        return Optional.of(from);
    }

    @Override
    public Optional<String> now() {
        return Optional.of(to);
    }
}
