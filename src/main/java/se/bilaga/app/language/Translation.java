package se.bilaga.app.language;

import java.text.Normalizer;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * Places and findings as the protocol has them: lines and characters are counted from 0 there, in UTF-16 units as here, but
 * of the text as the editor has it, where å may be two characters.
 */
record Translation(OpenFiles files) {

    int offset(SourceFile file, Position position) {
        int line = Math.min(Math.max(0, position.getLine()), file.lines() - 1) + 1;
        int length = file.lineEnd(line) - file.lineStart(line);
        int column = files.unusualLine(file.path(), line - 1)
                .map(raw -> normalizedLength(raw, Math.min(position.getCharacter(), raw.length())))
                .orElseGet(position::getCharacter);
        return file.lineStart(line) + Math.min(Math.max(0, column), length);
    }

    Position position(SourceFile file, int offset) {
        int line = file.line(offset) - 1;
        int column = file.column(offset) - 1;
        return new Position(
                line,
                files.unusualLine(file.path(), line)
                        .map(raw -> rawColumn(raw, column))
                        .orElse(column));
    }

    private static int rawColumn(String raw, int column) {
        int at = 0;
        while (at < raw.length() && normalizedLength(raw, at) < column) {
            at++;
        }
        return at;
    }

    private static int normalizedLength(String raw, int to) {
        return Normalizer.normalize(raw.substring(0, to), Normalizer.Form.NFC).length();
    }

    Range range(Span span) {
        return new Range(position(span.file(), span.from()), position(span.file(), span.to()));
    }

    org.eclipse.lsp4j.Diagnostic finding(Diagnostic found, Language language) {
        StringBuilder text = new StringBuilder(found.message().in(language));
        found.hints().forEach(hint -> text.append('\n').append(hint.in(language)));
        var made = new org.eclipse.lsp4j.Diagnostic(
                range(found.at()), text.toString(), severity(found.severity()), "bilaga");
        made.setCode(found.rule());
        return made;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case ADVICE -> DiagnosticSeverity.Information;
        };
    }

    /** Whether a place of this very text touches what is selected. */
    boolean touches(Span span, SourceFile file, Range range) {
        return span.file().equals(file)
                && span.from() <= offset(file, range.getEnd())
                && span.to() >= offset(file, range.getStart());
    }
}
