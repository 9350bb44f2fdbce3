package se.bilaga.source.report;

import java.io.IOException;
import java.util.List;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.JsonWriter;

/** GitLab's Code Quality report, which is shown in a merge request: that part of Code Climate's format that GitLab reads. */
record CodeQualityPrinter() implements DiagnosticPrinter {

    @Override
    public String name() {
        return "codequality";
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Message.Language language, Appendable out) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        JsonWriter.write(
                DiagnosticPrinter.inOrder(diagnostics).stream()
                        .map(found -> object(found, fingerprints.of(found), language))
                        .toList(),
                out);
    }

    private static Object object(Diagnostic found, String fingerprint, Message.Language language) {
        StringBuilder text = new StringBuilder(found.message().in(language));
        found.hints().forEach(hint -> text.append(". ").append(hint.in(language)));
        Object lines = JsonWriter.object("begin", found.at().line());
        return JsonWriter.object(
                "description", text.toString(),
                "check_name", found.rule(),
                "fingerprint", fingerprint,
                "severity", severity(found.severity()),
                "location", JsonWriter.object("path", found.at().file().shownPath(), "lines", lines));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case ADVICE -> "info";
        };
    }
}
