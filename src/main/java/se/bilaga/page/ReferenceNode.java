package se.bilaga.page;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code {{anställda 2024-10 kvinnor andel}}} in prose; its text is never read as Markdown. */
final class ReferenceNode extends CustomNode {
    private final int from;
    private final int to;

    private ReferenceNode(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Where what stands between the braces begins in the prose. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    /** Reads references wherever inline content may stand. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            if (!scanner.next("{{")) {
                return ParsedInline.none();
            }
            Position start = scanner.position();
            while (scanner.find('}') >= 0) {
                Position end = scanner.position();
                if (scanner.next("}}")) {
                    return node(scanner.getSource(start, end), scanner.position());
                }
                scanner.next();
            }
            return ParsedInline.none();
        }

        private static ParsedInline node(SourceLines inside, Position end) {
            if (inside.getSourceSpans().isEmpty()) {
                return ParsedInline.none();
            }
            SourceSpan first = inside.getSourceSpans().get(0);
            SourceSpan last =
                    inside.getSourceSpans().get(inside.getSourceSpans().size() - 1);
            return ParsedInline.of(
                    new ReferenceNode(first.getInputIndex(), last.getInputIndex() + last.getLength()), end);
        }
    }
}
