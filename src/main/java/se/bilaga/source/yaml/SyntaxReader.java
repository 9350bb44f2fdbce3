package se.bilaga.source.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.scanner.ScannerException;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * Finds out what an author did that the YAML parser stumbled on.
 *
 * <p>What the parser says of it is not asked: only where it stopped, where that began which it was reading, and what the
 * author wrote there.
 */
final class SyntaxReader {
    private final SourceFile file;
    private final Layout layout;
    private final Composer.Last last;
    private final boolean scanning;
    private final int at;
    private final int from;

    /** @param last the last scalar before the fault */
    SyntaxReader(MarkedYAMLException e, YamlDraft draft, Optional<Composer.Last> last) {
        this.file = draft.file();
        this.layout = new Layout(file);
        this.last = last.orElse(new Composer.Last(0, 0, Composer.Form.PLAIN));
        this.scanning = e instanceof ScannerException;
        this.at = offset(e.getProblemMark(), draft, 0);
        this.from = offset(e.getContextMark(), draft, -1);
    }

    private static int offset(@Nullable Mark mark, YamlDraft draft, int otherwise) {
        return mark == null ? otherwise : draft.original(mark.getIndex());
    }

    SyntaxFault fault() {
        return scanning ? sign() : order();
    }

    /** The parser stopped at signs that make no word, key or mark of YAML. */
    private SyntaxFault sign() {
        if (from < 0) {
            return switch (signAt(at)) {
                case '\t' -> IndentationFaults.tab(layout, file, at);
                case ':' -> colon();
                case '-' -> SyntaxFaults.listOnKeyLine(character(at));
                default -> badStart(at);
            };
        }
        return switch (signAt(from)) {
            case '*', '&', '!', '%' -> badStart(from);
            case '|', '>' -> SyntaxFaults.afterBlockMark(span(at, end()), span(from, end()));
            case '"', '\'' -> quoted();
            default -> noColon();
        };
    }

    private SyntaxFault quoted() {
        if (signAt(at - 1) == '\\') {
            return SyntaxFaults.escape(span(at - 1, at + 1));
        }
        return isClosed(from) ? noColon() : SyntaxFaults.unclosedQuote(character(from));
    }

    /** Whether the quoted text that begins at {@code quote} ends on its line. */
    private boolean isClosed(int quote) {
        return file.text()
                .substring(quote, file.lineEnd(file.line(quote)))
                .matches("\"(?:[^\"\\\\]|\\\\[\"\\\\/\\w])*\".*|'(?:[^']|'')*'.*");
    }

    /** The parser stopped at a word, key or mark that cannot follow what is before. */
    private SyntaxFault order() {
        if (from < 0) {
            return afterEnd();
        }
        if (isOpen()) {
            return new FlowFaults(file, from, at).fault();
        }
        return switch (signAt(at)) {
            case ']', '}', ',' -> SyntaxFaults.strayBracket(character(at));
            case ':' -> SyntaxFaults.noKey(character(at));
            case '?', '%', '@', '`' -> badStart(at);
            default -> isLineStart() && (isDash() || here().key().isPresent()) ? indentation() : strayText();
        };
    }

    /** Whether the parser was reading what stands within brackets. */
    private boolean isOpen() {
        int depth = 0;
        for (int i = from; i < at; i++) {
            depth += "{[".indexOf(signAt(i)) >= 0 ? 1 : "}]".indexOf(signAt(i)) >= 0 ? -1 : 0;
        }
        return "{[".indexOf(signAt(from)) >= 0 && depth > 0;
    }

    /** Text without a colon where a key should stand. */
    private SyntaxFault noColon() {
        int line = file.line(from);
        Span content = layout.content(line);
        boolean word = content.text().matches("[^ ]*:.*|[^ ]+ ?= ?.*");
        return last.form() == Composer.Form.BLOCK && !word
                ? IndentationFaults.outsideBlock(layout, content, file.line(last.from()))
                : SyntaxFaults.noColon(content, layout.wordsEnd(line));
    }

    /** A colon where no key can be: inside a text, or on a line that the parser reads as a part of the text above. */
    private SyntaxFault colon() {
        Layout.Line here = here();
        int line = here.number();
        int begun = Math.min(line, file.line(last.from()));
        boolean ofKey =
                here.key().filter(key -> at == start(here) + key.length()).isPresent();
        if (!ofKey || begun == line) {
            return SyntaxFaults.colonInText(character(at), value(line));
        }
        Layout.Line above = layout.line(begun);
        if (last.from() == start(above)) {
            return SyntaxFaults.noColon(layout.content(begun), begun);
        }
        if (begun < line - 1) {
            return SyntaxFaults.colonInLongText(character(at), begun);
        }
        Optional<Layout.Line> before = layout.above(begun);
        return before.filter(outer ->
                        outer.column() == above.column() && outer.content().endsWith(":"))
                .map(outer -> here)
                .or(() -> before.filter(beside ->
                        beside.column() == here.column() && beside.key().isPresent()))
                .map(beside -> IndentationFaults.tooShallow(layout.content(begun), beside))
                .orElseGet(() -> IndentationFaults.tooDeep(layout.content(line), above));
    }

    private Layout.Line here() {
        return layout.line(file.line(at));
    }

    /** Where what the line says begins, after its blanks and dashes. */
    private int start(Layout.Line line) {
        return file.lineStart(line.number()) + line.column();
    }

    /** What stands after the first colon of the line: {@code Mål: fler} of {@code rubrik: Mål: fler}. */
    private Span value(int line) {
        Span content = layout.content(line);
        int start = content.from()
                + layout.line(line).key().map(key -> key.length() + 1).orElse(0);
        while (start < content.to() && signAt(start) == ' ') {
            start++;
        }
        return span(start, content.to());
    }

    private SyntaxFault badStart(int place) {
        return SyntaxFaults.start(character(place), value(file.line(place)));
    }

    /** Text where the parser expects the next key. */
    private SyntaxFault strayText() {
        int line = file.line(at);
        boolean touches = file.line(last.to()) == line && last.to() <= at;
        if (last.form() == Composer.Form.QUOTED && touches) {
            return file.line(last.from()) < line
                    ? SyntaxFaults.unclosedQuote(character(last.from()))
                    : SyntaxFaults.afterQuote(span(last.to(), end()), span(last.from(), end()));
        }
        String head = file.text().substring(file.lineStart(line), at).stripTrailing();
        if (head.endsWith("}") || head.endsWith("]")) {
            return SyntaxFaults.start(value(line), value(line));
        }
        return head.isBlank() ? strayLine(line) : indentation();
    }

    /** A line without a key, after a comment or after a text that is indented deeper. */
    private SyntaxFault strayLine(int line) {
        int above = layout.above(line).map(Layout.Line::number).orElse(line);
        int comment = file.lineText(above).indexOf(" #");
        if (comment >= 0) {
            return SyntaxFaults.commentInText(span(file.lineStart(above) + comment + 1, file.lineEnd(above)), line);
        }
        return last.form() == Composer.Form.BLOCK
                ? IndentationFaults.outsideBlock(layout, layout.content(line), file.line(last.from()))
                : indentation();
    }

    private SyntaxFault indentation() {
        Layout.Line here = here();
        Span content = layout.content(here.number());
        boolean sibling = file.column(from) - 1 == (isDash() ? here.indent() : here.column());
        if (isDash()) {
            Optional<Layout.Line> dashless = layout.dashless(here.number());
            if (dashless.isPresent()) {
                return IndentationFaults.missingDash(file, dashless.get(), here.indent());
            }
            return sibling
                    ? IndentationFaults.listAfterKeys(span(at, content.to()), layout.outerItem(here.number()))
                    : IndentationFaults.item(content, here.indent());
        }
        if (sibling && signAt(from) == '-') {
            return layout.onlyDash(here.number(), here.column())
                    .filter(item -> item.key().isPresent())
                    .map(item -> IndentationFaults.needlessDash(file, item, content))
                    .or(() -> layout.lastItem(here.number()).map(item -> IndentationFaults.tooShallow(content, item)))
                    .orElseGet(() -> IndentationFaults.keyAfterList(content));
        }
        return IndentationFaults.indentation(content, layout.neighbour(here.number(), here.column()));
    }

    private boolean isDash() {
        return here().column() > here().indent();
    }

    private boolean isLineStart() {
        return file.text().substring(file.lineStart(file.line(at)), at).isBlank();
    }

    private SyntaxFault afterEnd() {
        int line = layout.above(file.line(at)).map(Layout.Line::number).orElse(1);
        return SyntaxFaults.afterEnd(span(file.lineStart(line), file.lineEnd(line)));
    }

    private char signAt(int offset) {
        return offset >= 0 && offset < file.text().length() ? file.text().charAt(offset) : '\n';
    }

    private int end() {
        return layout.content(file.line(at)).to();
    }

    private Span character(int offset) {
        return span(offset, offset + 1);
    }

    private Span span(int start, int end) {
        int size = file.text().length();
        int first = Math.max(0, Math.min(start, size));
        return new Span(file, first, Math.max(first, Math.min(end, size)));
    }
}
