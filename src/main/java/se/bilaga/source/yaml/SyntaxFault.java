package se.bilaga.source.yaml;

import java.util.function.Consumer;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/**
 * A fault of YAML's grammar, explained, and how to get past it.
 *
 * @param mend changes the draft so that the faults after this one can be found
 */
record SyntaxFault(Diagnostic diagnostic, Consumer<YamlDraft> mend) {

    static SyntaxFault of(Span at, Message what, Message hint, Consumer<YamlDraft> mend) {
        return new SyntaxFault(Diagnostic.error("yaml-fel", at, what, hint), mend);
    }

    int line() {
        return diagnostic.at().line();
    }

    /** Gets past whatever stands on line {@code number} and what is indented under it. */
    static Consumer<YamlDraft> blank(int number) {
        return draft -> draft.blank(number, new Layout(draft.file()).blockEnd(number));
    }

    /** Gets past what stands at {@code at} by reading it as letters. */
    static Consumer<YamlDraft> neutralize(Span at) {
        return draft -> draft.neutralize(at.from(), at.to());
    }
}
