package se.bilaga.app;

import java.util.Comparator;
import java.util.List;
import se.bilaga.source.Diagnostic;

/** Prints diagnostics in the order of files and places. */
final class Report {
    private static final Comparator<Diagnostic> ORDER = Comparator.<Diagnostic, String>comparing(
                    d -> d.at().file().path())
            .thenComparingInt(d -> d.at().from())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule);

    private Report() {}

    static void print(Surroundings surroundings, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : sorted(diagnostics)) {
            surroundings.err().println(diagnostic.at() + ": " + surroundings.say(diagnostic.message()));
        }
    }

    /** Sorted; what several plans say of a file that they share is said once. */
    static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
        return diagnostics.stream().distinct().sorted(ORDER).toList();
    }
}
