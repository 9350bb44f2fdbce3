package se.bilaga.source.report;

import java.io.IOException;
import java.util.List;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;

/**
 * For a person at a terminal, who is shown the {@link Foremost}.
 *
 * <pre>{@code
 * fel[okänd-nyckel]: nyckeln "aktivitter" finns inte
 *   --> plans/huddinge/kommunstyrelsen/2024.yaml:12:1
 *    |
 * 12 | aktivitter:
 *    | ^^^^^^^^^^
 *    = tips: menade du "aktiviteter"?
 * }</pre>
 *
 * @param coloured whether to use ANSI colours
 */
public record TextPrinter(boolean coloured) implements DiagnosticPrinter {

    @Override
    public String name() {
        return "text";
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

    private static void rest(List<Message> rest, Message.Language language, Appendable out) throws IOException {
        for (Message message : rest) {
            out.append("… ").append(message.in(language)).append("\n\n");
        }
    }

    private void print(Diagnostic d, Message.Language language, Appendable out) throws IOException {
        Span at = d.at();
        String gutter = gutter(at);
        String label = d.severity().label().in(language) + "[" + d.rule() + "]";
        out.append(paint(colour(d.severity()), label))
                .append(paint(BOLD, ": " + Excerpt.visible(d.message().in(language))))
                .append('\n');
        out.append(gutter)
                .append(paint(BLUE, "--> "))
                .append(Excerpt.visible(at.toString()))
                .append('\n');
        if (!at.file().text().isEmpty()) {
            excerpt(at, colour(d.severity()), out);
        }
        for (Message hint : d.hints()) {
            out.append(paint(BLUE, gutter + " = "))
                    .append(paint(CYAN, HINT.in(language)))
                    .append(Excerpt.visible(hint.in(language)))
                    .append('\n');
        }
        out.append('\n');
    }

    private void excerpt(Span at, String colour, Appendable out) throws IOException {
        Excerpt excerpt = Excerpt.of(at);
        String gutter = paint(BLUE, gutter(at) + " |");
        String line = excerpt.line().isEmpty() ? "" : " " + excerpt.line();
        out.append(gutter).append('\n');
        out.append(paint(BLUE, at.line() + " |")).append(line).append('\n');
        out.append(gutter)
                .append(" " + excerpt.indent())
                .append(paint(colour, excerpt.marks()))
                .append('\n');
    }

    private static String gutter(Span at) {
        return " ".repeat(String.valueOf(at.line()).length());
    }

    private static final Message HINT = new Message("tips: ", "hint: ");
    private static final String BOLD = "1";
    private static final String BLUE = "1;34";
    private static final String CYAN = "1;36";

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case ADVICE -> "1;32";
        };
    }

    private String paint(String colour, String text) {
        return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
