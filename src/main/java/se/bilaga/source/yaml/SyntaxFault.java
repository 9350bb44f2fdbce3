package se.bilaga.source;

import java.util.function.Consumer;

/**
 * A fault of YAML's grammar, explained, and how to get past it.
 *
 * @param mend changes the draft so that the faults after this one can be found
 */
record SyntaxFault(Diagnostic diagnostic, Consumer<Draft> mend) {

    static SyntaxFault of(Span at, Message what, Message hint, Consumer<Draft> mend) {
        return new SyntaxFault(Diagnostic.error("yaml-fel", at, what, hint), mend);
    }

    int line() {
        return diagnostic.at().line();
    }

    /** Gets past whatever stands on line {@code number} and what is indented under it. */
    static Consumer<Draft> blank(int number) {
        return draft -> draft.blank(number, new Layout(draft.file()).blockEnd(number));
    }

    /** Gets past what stands at {@code at} by reading it as letters. */
    static Consumer<Draft> neutralize(Span at) {
        return draft -> draft.neutralize(at.from(), at.to());
    }
}
