package se.bilaga.source;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A fault of YAML's grammar, explained, and how to get past it. */
record SyntaxFault(Diagnostic diagnostic, int line) {

    static SyntaxFault of(MarkedYAMLException e, Draft draft) {
        int at = e.getProblemMark() == null
                ? 0
                : draft.original(e.getProblemMark().getIndex());
        Span span = new Span(draft.file(), at, at);
        Message what = Message.of("raden kan inte läsas", "the line cannot be read: %s", e.getProblem());
        return new SyntaxFault(Diagnostic.error("yaml-fel", span, what), span.line());
    }

    void mend(Draft draft) {
        draft.blank(line, line);
    }
}
