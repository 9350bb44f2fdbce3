package se.bilaga.app.build;

import java.util.List;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** How many diagnostics of each severity. */
public record Tally(int errors, int warnings, int advice) {

    public static Tally of(List<Diagnostic> diagnostics) {
        return new Tally(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.ADVICE));
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Reads what {@link #note} wrote. */
    public static Tally of(String note) {
        String[] numbers = note.split(" ", 3);
        return new Tally(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    /** {@code 1 2 3} */
    String note() {
        return errors + " " + warnings + " " + advice;
    }

    public Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, advice + other.advice);
    }

    /** {@code 1 fel, 2 varningar, 3 råd} */
    public Message text() {
        return new Message(
                errors + " fel, " + warnings + (warnings == 1 ? " varning, " : " varningar, ") + advice + " råd",
                errors + (errors == 1 ? " error, " : " errors, ") + warnings
                        + (warnings == 1 ? " warning, " : " warnings, ") + advice + " advice");
    }
}
