package se.bilaga.source.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.JsonWriter;
import se.bilaga.source.text.Span;

/** A JSON array, for programs: {@code [{"severity": "error", "rule": …, "file": …, "line": 12, …}]}. */
record JsonPrinter() implements DiagnosticPrinter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Message.Language language, Appendable out) throws IOException {
        JsonWriter.write(
                DiagnosticPrinter.inOrder(diagnostics).stream()
                        .map(d -> object(d, language))
                        .toList(),
                out);
    }

    private static Object object(Diagnostic d, Message.Language language) {
        Span at = d.at();
        return JsonWriter.object(
                "severity", d.severity().name().toLowerCase(Locale.ROOT),
                "rule", d.rule(),
                "file", at.file().shownPath(),
                "line", at.line(),
                "column", at.column(),
                "endLine", at.file().line(at.to()),
                "endColumn", at.file().column(at.to()),
                "message", d.message().in(language),
                "hints", d.hints().stream().map(hint -> hint.in(language)).toList());
    }
}
