package se.bilaga.source.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.RuleHelp;

/** A way to write diagnostics: for a person, an editor, a program or GitHub. */
public interface DiagnosticPrinter {

    /** All of them, in the order shown in help; the text printer is without colour. */
    List<DiagnosticPrinter> ALL =
            List.of(new TextPrinter(false), new JsonPrinter(), new SarifPrinter("0", Map.of()), new GithubPrinter());

    /** As the author writes it after {@code --format}: {@code text}. */
    String name();

    /** Writes {@code diagnostics}, file by file from the top, each once; for people the {@link Foremost}, else all. */
    void print(List<Diagnostic> diagnostics, Message.Language language, Appendable out) throws IOException;

    /** SARIF of the program's {@code version} that explains its rules; {@code help} is by the rule's name. */
    static DiagnosticPrinter sarif(String version, Map<String, RuleHelp> help) {
        return new SarifPrinter(version, help);
    }

    /** The printer called {@code name}. */
    static Optional<DiagnosticPrinter> named(String name) {
        return ALL.stream().filter(printer -> printer.name().equals(name)).findFirst();
    }

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
