package se.bilaga.app.language;

import java.util.List;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Places and findings as the protocol has them: lines and characters are counted from 0 there, in UTF-16 units as here. */
final class Translation {
    private Translation() {}

    static int offset(SourceFile file, Position position) {
        int line = Math.min(position.getLine() + 1, file.lines());
        return Math.min(file.lineStart(line) + position.getCharacter(), file.lineEnd(line));
    }

    static Position position(SourceFile file, int offset) {
        return new Position(file.line(offset) - 1, file.column(offset) - 1);
    }

    static Range range(Span span) {
        return new Range(position(span.file(), span.from()), position(span.file(), span.to()));
    }

    static org.eclipse.lsp4j.Diagnostic finding(Diagnostic found, Language language) {
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

    /** Whether a finding touches what is selected. */
    static boolean touches(Span span, SourceFile file, Range range) {
        return span.file().path().equals(file.path())
                && span.from() <= offset(file, range.getEnd())
                && span.to() >= offset(file, range.getStart());
    }

    static <T> List<T> none() {
        return List.of();
    }
}
