package se.bilaga.source.report;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.RuleHelp;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.JsonWriter;
import se.bilaga.source.text.Span;

/**
 * SARIF 2.1.0, which code hosts and editors show beside the lines; with what GitHub's code scanning asks for besides.
 *
 * @param version of the program
 * @param help what to tell of a rule, by its name
 */
record SarifPrinter(String version, Map<String, RuleHelp> help) implements DiagnosticPrinter {
    /** The folder of the plans, which paths are told from. */
    private static final String ROOT = "%SRCROOT%";

    SarifPrinter {
        help = Map.copyOf(help);
    }

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Message.Language language, Appendable out) throws IOException {
        List<Diagnostic> all = DiagnosticPrinter.inOrder(diagnostics);
        List<String> rules =
                all.stream().map(Diagnostic::rule).distinct().sorted().toList();
        Fingerprints fingerprints = new Fingerprints();
        Object driver = JsonWriter.object(
                "name",
                "bilaga",
                "version",
                version,
                "rules",
                rules.stream().map(this::rule).toList());
        Object root = JsonWriter.object("description", JsonWriter.object("text", "The folder of the plans"));
        Object run = JsonWriter.object(
                "tool", JsonWriter.object("driver", driver),
                "language", language.name().toLowerCase(Locale.ROOT),
                "originalUriBaseIds", JsonWriter.object(ROOT, root),
                "columnKind", "utf16CodeUnits",
                "results",
                        all.stream()
                                .map(d -> result(d, rules, language, fingerprints.of(d)))
                                .toList());
        JsonWriter.write(
                JsonWriter.object(
                        "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                        "version", "2.1.0",
                        "runs", List.of(run)),
                out);
    }

    /** A fault of the YAML has no page of its own, but code hosts want a text of every rule. */
    private Object rule(String name) {
        String words = name.replace('-', ' ');
        RuleHelp told = help.getOrDefault(name, new RuleHelp(Severity.ERROR, words, words, words));
        return JsonWriter.object(
                "id", name,
                "shortDescription", JsonWriter.object("text", told.finds()),
                "fullDescription", JsonWriter.object("text", told.why()),
                "defaultConfiguration", JsonWriter.object("level", level(told.severity())),
                "help", JsonWriter.object("text", told.page(), "markdown", told.page()));
    }

    private static Object result(Diagnostic d, List<String> rules, Message.Language language, String fingerprint) {
        Span at = d.at();
        Object region = JsonWriter.object(
                "startLine", at.line(),
                "startColumn", at.column(),
                "endLine", at.file().line(at.to()),
                "endColumn", at.file().column(at.to()));
        Object place = JsonWriter.object(
                "artifactLocation",
                JsonWriter.object("uri", uri(at.file().shownPath()), "uriBaseId", ROOT),
                "region",
                region);
        return JsonWriter.object(
                "ruleId", d.rule(),
                "ruleIndex", rules.indexOf(d.rule()),
                "level", level(d.severity()),
                "message", JsonWriter.object("text", text(d, language)),
                "locations", List.of(JsonWriter.object("physicalLocation", place)),
                "partialFingerprints", JsonWriter.object("primaryLocationLineHash", fingerprint));
    }

    private static String text(Diagnostic d, Message.Language language) {
        return Stream.concat(Stream.of(d.message()), d.hints().stream())
                .map(message -> message.in(language))
                .collect(Collectors.joining("\n"));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
