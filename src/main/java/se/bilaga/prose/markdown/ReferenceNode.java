package se.bilaga.prose.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Referent;
import se.bilaga.prose.TextPart;
import se.bilaga.source.text.Text;

/** {@code {{anställda 2024-10 kvinnor andel}}} in prose; its text is never read as Markdown. */
final class ReferenceNode extends CustomNode {
    private final Form form;
    private final int from;
    private final int to;

    private ReferenceNode(Form form, int from, int to) {
        this.form = form;
        this.from = from;
        this.to = to;
    }

    /** How a reference is written. */
    enum Form {
        WHOLE,
        /** With one brace or none at its end. */
        UNCLOSED,
        /** With one brace on each side, or three. */
        SINGLE
    }

    Form form() {
        return form;
    }

    /** What stands between the braces. */
    TextPart inside(Text source) {
        return new TextPart(source, from, to);
    }

    /** What it refers to: a figure of a series, or a table, figure or section. */
    ProseInline read(TextPart at, Text source) {
        TextPart inside = inside(source);
        if (form != Form.WHOLE) {
            return new ProseInline.BrokenReference(at, inside);
        }
        String[] words = inside.value().strip().split("(?U)\\s+", 2);
        Optional<Referent> referent = Referent.of(words[0]);
        if (referent.isEmpty() || words.length == 1) {
            return new ProseInline.FigureReference(at, inside);
        }
        int start = inside.from() + inside.value().lastIndexOf(words[1]);
        TextPart name = new TextPart(source, start, start + words[1].length());
        return new ProseInline.CrossReference(
                at, referent.get(), name, words[0].equals(referent.get().capital()));
    }

    /**
     * Reads references wherever inline content may stand.
     *
     * @param begins whether a reference may begin with a word, so that single braces around it are a slip
     */
    record Factory(Predicate<String> begins) implements InlineContentParserFactory {
        private static final String STOPS = ".,;:!?)";

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this::parse;
        }

        private ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            boolean whole = scanner.next("{{");
            if (!whole) {
                scanner.next();
            }
            boolean tooMany = whole && scanner.next('{');
            Position start = scanner.position();
            while (!isEnd(scanner.peek())) {
                scanner.next();
            }
            SourceLines inside = scanner.getSource(start, scanner.position());
            if (!whole) {
                boolean closed = scanner.next('}') && scanner.peek() != '}';
                return closed && begins.test(firstWord(inside))
                        ? node(Form.SINGLE, inside, scanner.position())
                        : ParsedInline.none();
            }
            if (tooMany && scanner.next("}}}")) {
                return node(Form.SINGLE, inside, scanner.position());
            }
            if (scanner.next("}}")) {
                return node(Form.WHOLE, inside, scanner.position());
            }
            return scanner.next('}') ? node(Form.UNCLOSED, inside, scanner.position()) : cut(scanner, start);
        }

        /** No brace closes the reference: it is taken to end with its sentence or line. */
        private static ParsedInline cut(Scanner scanner, Position start) {
            scanner.setPosition(start);
            Position end = start;
            while (!isEnd(scanner.peek()) && scanner.peek() != '\n') {
                char c = scanner.peek();
                end = scanner.position();
                scanner.next();
                boolean last = isEnd(scanner.peek()) || Character.isWhitespace(scanner.peek());
                if (STOPS.indexOf(c) >= 0 && last) {
                    break;
                }
                end = scanner.position();
            }
            scanner.setPosition(end);
            return node(Form.UNCLOSED, scanner.getSource(start, end), end);
        }

        private static boolean isEnd(char c) {
            return c == '}' || c == '{' || c == Scanner.END;
        }

        private static String firstWord(SourceLines inside) {
            return inside.getContent().strip().split("(?U)\\s", 2)[0];
        }

        private static ParsedInline node(Form form, SourceLines inside, Position end) {
            List<SourceSpan> spans = inside.getSourceSpans();
            if (spans.isEmpty()) {
                return ParsedInline.none();
            }
            SourceSpan last = spans.get(spans.size() - 1);
            return ParsedInline.of(
                    new ReferenceNode(form, spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()),
                    end);
        }
    }
}
