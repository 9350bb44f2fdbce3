package se.bilaga.diff.change;

/**
 * May cost more or less than before.
 *
 * @param from as in a document, {@code ""} for none: {@code 250 tkr}
 */
public record Rebudgeted(ChangeSubject subject, String from, String to) implements Change.Exchange {
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
}
