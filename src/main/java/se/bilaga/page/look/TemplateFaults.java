package se.bilaga.page.look;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.markup.MarkupFault;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Tells the owner of a template what is wrong in it, and where. */
final class TemplateFaults {
    private static final String RULE = "fel-i-sidmall";

    private final TemplateFolders folders;
    private final Diagnostics diagnostics;

    TemplateFaults(TemplateFolders folders, Diagnostics diagnostics) {
        this.folders = folders;
        this.diagnostics = diagnostics;
    }

    /** What was found in the markup, each once for its place in a template. */
    void report(List<MarkupFault> faults, TemplateTrace trace) {
        faults.stream().map(fault -> diagnostic(fault, trace)).distinct().forEach(diagnostics::add);
    }

    private Diagnostic diagnostic(MarkupFault fault, TemplateTrace trace) {
        Span at = trace.at(fault.at())
                .map(piece -> span(piece.template(), piece.line(), piece.column(), fault.length()))
                .orElseGet(() -> Span.start(new SourceFile(folders.shipped().toString(), "")));
        return new Diagnostic(fault.severity(), fault.rule(), at, fault.message(), fault.hints());
    }

    /** A template that cannot be read. */
    void report(ParseException e) {
        diagnostics.error(
                RULE,
                span(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), 0),
                Message.of(
                        "mallen går inte att läsa: %s",
                        "the template cannot be read: %s", firstLine(e.getEditorMessage())));
    }

    /** A template that cannot be carried out. */
    void report(TemplateException e) {
        if (e.getCause() instanceof ParseException imported) {
            report(imported);
            return;
        }
        if (e.getCause() instanceof TemplateLimits.Excess excess) {
            report(excess);
            return;
        }
        Message message = e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
                ? Message.of("%s har inget värde", "%s has no value", e.getBlamedExpressionString())
                : Message.of(
                        "mallen går inte att köra: %s",
                        "the template cannot be run: %s", firstLine(e.getMessageWithoutStackTop()));
        diagnostics.error(RULE, span(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), 0), message);
    }

    /** A template that was ended. */
    void report(TemplateLimits.Excess e) {
        String template = e.at().getTemplate().getSourceName();
        diagnostics.error(RULE, span(template, e.at().getBeginLine(), e.at().getBeginColumn(), 0), e.text());
    }

    /** A template that cannot be read for its depth. */
    void tooDeep(String template) {
        diagnostics.error(
                RULE,
                Span.start(file(template)),
                new Message("mallen är nästlad för djupt", "the template is nested too deep"));
    }

    /** A template that is not there. */
    void missing(String template) {
        diagnostics.error(
                RULE,
                Span.start(new SourceFile(path(template), "")),
                Message.of("mallen %s finns inte", "there is no template %s", template));
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.strip().lines().findFirst().orElse("");
    }

    private String path(String template) {
        return folders.resolve(template).toString().replace('\\', '/');
    }

    private Span span(@Nullable String template, @Nullable Integer line, @Nullable Integer column, int length) {
        SourceFile file = file(template == null ? "" : template);
        if (line == null || column == null || line < 1 || line > file.lines()) {
            return Span.start(file);
        }
        int from = Math.min(file.lineStart(line) + Math.max(0, column - 1), file.lineEnd(line));
        return new Span(file, from, Math.min(from + length, file.lineEnd(line)));
    }

    private SourceFile file(String template) {
        try {
            String text = Files.readString(folders.resolve(template), StandardCharsets.UTF_8);
            return new SourceFile(path(template), text.replace("\r\n", "\n"));
        } catch (IOException e) {
            return new SourceFile(path(template), "");
        }
    }
}
