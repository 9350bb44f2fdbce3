package se.bilaga.source;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SARIF 2.1.0, which code hosts and editors show beside the lines.
 *
 * @param help what to tell of a rule, in Markdown, by its name
 */
record SarifPrinter(Map<String, String> help) implements DiagnosticPrinter {

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
        Object driver = JsonWriter.object(
                "name", "bilaga", "rules", rules.stream().map(this::rule).toList());
        Object run = JsonWriter.object(
                "tool", JsonWriter.object("driver", driver),
                "columnKind", "utf16CodeUnits",
                "results", all.stream().map(d -> result(d, rules, language)).toList());
        JsonWriter.write(
                JsonWriter.object(
                        "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                        "version", "2.1.0",
                        "runs", List.of(run)),
                out);
    }

    private Object rule(String name) {
        String text = help.get(name);
        return text == null
                ? JsonWriter.object("id", name)
                : JsonWriter.object("id", name, "help", JsonWriter.object("text", text, "markdown", text));
    }

    private static Object result(Diagnostic d, List<String> rules, Message.Language language) {
        Span at = d.at();
        Object region = JsonWriter.object(
                "startLine", at.line(),
                "startColumn", at.column(),
                "endLine", at.file().line(at.to()),
                "endColumn", at.file().column(at.to()));
        Object place = JsonWriter.object(
                "artifactLocation", JsonWriter.object("uri", uri(at.file().path())), "region", region);
        return JsonWriter.object(
                "ruleId", d.rule(),
                "ruleIndex", rules.indexOf(d.rule()),
                "level", level(d.severity()),
                "message", JsonWriter.object("text", text(d, language)),
                "locations", List.of(JsonWriter.object("physicalLocation", place)));
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
