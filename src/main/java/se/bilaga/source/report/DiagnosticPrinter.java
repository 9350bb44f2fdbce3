package se.bilaga.source.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;

/** A way to write diagnostics: for a person, an editor, a program or GitHub. */
public interface DiagnosticPrinter {

    /** As the author writes it after {@code --format}: {@code text}. */
    String name();

    /** Writes {@code diagnostics}, file by file from the top, each once; for people the {@link Foremost}, else all. */
    void print(List<Diagnostic> diagnostics, Message.Language language, Appendable out) throws IOException;

    /** Files in the order in which they first appear, places from the top, and nothing twice. */
    static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        Map<String, Integer> files = new LinkedHashMap<>();
        diagnostics.forEach(d -> files.putIfAbsent(d.at().file().path(), files.size()));
        return diagnostics.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Diagnostic d) -> files.get(d.at().file().path()))
                        .thenComparing(d -> d.at().from()))
                .toList();
    }
}
