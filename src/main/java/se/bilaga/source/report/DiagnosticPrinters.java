package se.bilaga.source.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.source.diagnostic.RuleHelp;

/** The printers that there are: {@code DiagnosticPrinters.named("json")}. */
public final class DiagnosticPrinters {
    private DiagnosticPrinters() {}

    /** All of them, in the order shown in help; the text printer is without colour. */
    public static final List<DiagnosticPrinter> ALL = List.of(
            new TextPrinter(false),
            new JsonPrinter(),
            new SarifPrinter("0", Map.of()),
            new GithubPrinter(),
            new CodeQualityPrinter());

    /** SARIF of the program's {@code version} that explains its rules; {@code help} is by the rule's name. */
    public static DiagnosticPrinter sarif(String version, Map<String, RuleHelp> help) {
        return new SarifPrinter(version, help);
    }

    /** The printer called {@code name}. */
    public static Optional<DiagnosticPrinter> named(String name) {
        return ALL.stream().filter(printer -> printer.name().equals(name)).findFirst();
    }
}
