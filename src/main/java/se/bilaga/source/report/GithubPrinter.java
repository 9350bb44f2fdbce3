package se.bilaga.source.report;

import java.io.IOException;
import java.util.List;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;

/** Workflow commands, which GitHub Actions shows on the lines of a pull request; the {@link Foremost} of them. */
record GithubPrinter() implements DiagnosticPrinter {

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Message.Language language, Appendable out) throws IOException {
        Foremost foremost = Foremost.of(diagnostics);
        for (Foremost.OfFile file : foremost.files()) {
            for (Diagnostic diagnostic : file.shown()) {
                print(diagnostic, language, out);
            }
            rest(file.rest(), language, out);
        }
        rest(foremost.others(), language, out);
    }

    private static void print(Diagnostic d, Message.Language language, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder(d.message().in(language));
        d.hints().forEach(hint -> text.append('\n').append(hint.in(language)));
        out.append("::" + command(d.severity()) + place(d.at()) + ",title=" + property(d.rule()) + "::"
                + data(text.toString()) + "\n");
    }

    private static void rest(List<Message> rest, Message.Language language, Appendable out) throws IOException {
        for (Message message : rest) {
            out.append("::notice::" + data(message.in(language)) + "\n");
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
    }

    /** GitHub takes columns only for a place on one line. */
    private static String place(Span at) {
        int last = at.file().line(at.to());
        String lines = " file=" + property(at.file().shownPath()) + ",line=" + at.line() + ",endLine=" + last;
        return last > at.line()
                ? lines
                : lines + ",col=" + at.column() + ",endColumn=" + at.file().column(at.to());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
