package se.bilaga.prose.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code {gäller: sjukfrånvaro 2024 minskat}}, {@code {fri}} or {@code {språk=en}} after words in brackets. */
final class AssertionNode extends CustomNode {
    private static final String BINDS = "gäller:";
    private static final String FREE = "fri";
    private static final Pattern LANGUAGE = Pattern.compile("språk=([a-z]{2,3})");

    private final Form form;
    private final int from;
    private final int to;

    private AssertionNode(Form form, int from, int to) {
        this.form = form;
        this.from = from;
        this.to = to;
    }

    /** What it says of the words. */
    enum Form {
        BOUND,
        FREE,
        LANGUAGE,
        UNKNOWN
    }

    Form form() {
        return form;
    }

    /** The language of a text such as {@code språk=en}. */
    static String language(String said) {
        Matcher match = LANGUAGE.matcher(said.strip());
        return match.matches() ? match.group(1) : "";
    }

    boolean isFree() {
        return form == Form.FREE;
    }

    /** Where what the words are held to begins in the prose. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    /** Reads it wherever inline content may stand. */
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
            boolean worded = scanner.peekPreviousCodePoint() == ']';
            scanner.next();
            Position start = scanner.position();
            while (scanner.peek() != '}' && scanner.peek() != '{' && scanner.peek() != Scanner.END) {
                scanner.next();
            }
            SourceLines inside = scanner.getSource(start, scanner.position());
            Form form = form(inside.getContent().strip());
            boolean closed = scanner.next('}');
            return closed && !inside.isEmpty() && (worded || form == Form.BOUND)
                    ? ParsedInline.of(node(form, inside), scanner.position())
                    : ParsedInline.none();
        }

        private static Form form(String content) {
            if (LANGUAGE.matcher(content).matches()) {
                return Form.LANGUAGE;
            }
            return content.startsWith(BINDS)
                    ? Form.BOUND
                    : content.equals(FREE) || content.startsWith(FREE + ":") ? Form.FREE : Form.UNKNOWN;
        }

        private static AssertionNode node(Form form, SourceLines inside) {
            List<SourceSpan> spans = inside.getSourceSpans();
            SourceSpan last = spans.get(spans.size() - 1);
            int from = spans.get(0).getInputIndex();
            int begin = form == Form.BOUND ? inside.getContent().indexOf(BINDS) + BINDS.length() : 0;
            return new AssertionNode(form, from + begin, last.getInputIndex() + last.getLength());
        }
    }
}
