package se.bilaga.source.yaml;

import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Finds out what an author did that the YAML parser stumbled on. */
final class SyntaxReader {
    private final SourceFile file;
    private final Layout layout;
    private final Optional<Composer.Last> last;
    private final String problem;
    private final String context;
    private final int at;
    private final int from;

    /** @param last the last scalar before the fault */
    SyntaxReader(MarkedYAMLException e, YamlDraft draft, Optional<Composer.Last> last) {
        this.file = draft.file();
        this.layout = new Layout(file);
        this.last = last;
        this.problem = Objects.requireNonNullElse(e.getProblem(), "");
        this.context = Objects.requireNonNullElse(e.getContext(), "");
        this.at = e.getProblemMark() == null
                ? 0
                : draft.original(e.getProblemMark().getIndex());
        this.from = e.getContextMark() == null
                ? at
                : draft.original(e.getContextMark().getIndex());
    }

    SyntaxFault fault() {
        if (problem.contains("(TAB)")) {
            return IndentationFaults.tab(layout, file, at);
        }
        if (context.contains("quoted scalar") || context.contains("double-quoted")) {
            return problem.contains("escape")
                    ? SyntaxFaults.escape(span(at - 1, at + 1))
                    : SyntaxFaults.unclosedQuote(character(from));
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
            return SyntaxFaults.start(character(from), value(file.line(from)));
        }
        if (context.contains("simple key")) {
            return SyntaxFaults.noColon(layout.content(file.line(from)));
        }
        if (context.contains("block scalar")) {
            return SyntaxFaults.afterBlockMark(span(at, end()), span(from, end()));
        }
        return context.contains("flow") ? flow() : structure();
    }

    private SyntaxFault structure() {
        if (problem.contains("document start")) {
            return afterEnd();
        }
        if (problem.startsWith("mapping values")) {
            return colon();
        }
        if (problem.startsWith("sequence entries")) {
            return SyntaxFaults.listOnKeyLine(character(at));
        }
        if (problem.contains("'<scalar>'")) {
            return strayText();
        }
        return isBadStart() ? SyntaxFaults.start(character(at), value(file.line(at))) : strayMark();
    }

    private boolean isBadStart() {
        return problem.contains("cannot start")
                || problem.contains("node content")
                || problem.contains("tag handle")
                || problem.startsWith("mapping keys");
    }

    private SyntaxFault strayMark() {
        if (problem.contains("found ']'") || problem.contains("found '}'") || problem.contains("found ','")) {
            return SyntaxFaults.strayBracket(character(at));
        }
        if (problem.contains("found ':'")) {
            return SyntaxFaults.noKey(character(at));
        }
        return problem.contains("block") || problem.contains("found '?'") || problem.contains("found '-'")
                ? indentation()
                : SyntaxFaults.unreadable(layout.content(file.line(at)));
    }

    /** A colon where no key can be: inside a text, or on a line that the parser reads as a part of the text above. */
    private SyntaxFault colon() {
        int line = file.line(at);
        Layout.Line here = layout.line(line);
        boolean firstOnLine = here.key().isPresent()
                && at == file.lineStart(line) + here.column() + here.key().get().length();
        int begun = last.map(scalar -> file.line(scalar.from())).orElse(line);
        if (!firstOnLine || begun >= line) {
            return SyntaxFaults.colonInText(character(at), value(line));
        }
        int start = last.map(Composer.Last::from).orElse(at);
        if (start == file.lineStart(begun) + layout.line(begun).column()) {
            return SyntaxFaults.noColon(layout.content(begun));
        }
        return begun == line - 1
                ? IndentationFaults.tooDeep(layout.content(line), layout.line(begun))
                : SyntaxFaults.colonInLongText(character(at), begun);
    }

    /** What stands after the first colon of the line: {@code Mål: fler} of {@code rubrik: Mål: fler}. */
    private Span value(int line) {
        Span content = layout.content(line);
        int key = layout.line(line).key().map(String::length).orElse(-1);
        int start = content.from() + key + 1;
        while (start < content.to() && file.text().charAt(start) == ' ') {
            start++;
        }
        return new Span(file, Math.min(start, content.to()), content.to());
    }

    /** Text where the parser expects the next key. */
    private SyntaxFault strayText() {
        int line = file.line(at);
        Composer.Last before = last.orElse(new Composer.Last(0, 0, Composer.Form.PLAIN));
        boolean touches = file.line(before.to()) == line && before.to() <= at;
        if (before.form() == Composer.Form.QUOTED && touches) {
            return file.line(before.from()) < line
                    ? SyntaxFaults.unclosedQuote(character(before.from()))
                    : SyntaxFaults.afterQuote(span(before.to(), end()), span(before.from(), end()));
        }
        String head = file.text().substring(file.lineStart(line), at).stripTrailing();
        if (head.endsWith("}") || head.endsWith("]")) {
            return SyntaxFaults.start(value(line), value(line));
        }
        return head.isBlank() ? strayLine(line, before) : indentation();
    }

    /** A line without a key, after a comment or after a text that is indented deeper. */
    private SyntaxFault strayLine(int line, Composer.Last before) {
        Optional<Layout.Line> above = layout.above(line);
        if (above.isPresent() && above.get().content().contains(" #")) {
            int number = above.get().number();
            int comment = file.lineStart(number) + file.lineText(number).indexOf(" #") + 1;
            return SyntaxFaults.commentInText(span(comment, file.lineEnd(number)), line);
        }
        return before.form() == Composer.Form.BLOCK
                ? IndentationFaults.outsideBlock(layout.content(line), file.line(before.from()))
                : indentation();
    }

    private SyntaxFault indentation() {
        int line = file.line(at);
        Layout.Line here = layout.line(line);
        boolean dash = here.column() > here.indent();
        if (!dash && problem.contains("found '?'")) {
            Optional<Layout.Line> only = layout.onlyDash(line, here.column());
            return only.filter(item -> item.key().isPresent())
                    .map(item -> IndentationFaults.needlessDash(file, item, layout.content(line)))
                    .orElseGet(() -> IndentationFaults.keyAfterList(layout.content(line)));
        }
        Optional<Layout.Line> dashless = dash ? layout.dashless(line) : Optional.empty();
        if (dashless.isPresent()) {
            return IndentationFaults.missingDash(file, dashless.get(), here.indent());
        }
        if (dash && problem.contains("found '-'")) {
            return IndentationFaults.listAfterKeys(
                    span(
                            file.lineStart(line) + here.indent(),
                            layout.content(line).to()),
                    layout.outerItem(line));
        }
        return IndentationFaults.indentation(
                layout.content(line),
                dash ? here.indent() : here.column(),
                layout.neighbour(line, here.column()),
                dash);
    }

    private SyntaxFault afterEnd() {
        int line = layout.above(file.line(at)).map(Layout.Line::number).orElse(1);
        return SyntaxFaults.afterEnd(new Span(file, file.lineStart(line), file.lineEnd(line)));
    }

    private SyntaxFault flow() {
        int opened = file.line(from);
        boolean sameLine = opened == file.line(at);
        int semicolon = file.text().substring(from, Math.max(from, at)).indexOf(';');
        if (semicolon >= 0) {
            return SyntaxFaults.semicolon(character(from + semicolon), span(from, file.lineEnd(opened)));
        }
        if (sameLine && file.text().startsWith("?", at)) {
            return SyntaxFaults.questionMark(character(at), span(from, file.lineEnd(opened)));
        }
        return SyntaxFaults.flow(character(sameLine ? at : from), span(from, file.lineEnd(opened)), sameLine);
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
