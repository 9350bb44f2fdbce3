package se.bilaga.source.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Makes nodes of the parser's events, and refuses all of YAML that a plan does not need. */
final class Composer {
    private static final int MAX_DEPTH = 20;

    private final YamlDraft draft;
    private final SourceFile file;
    private final ParserImpl events;
    private final YamlFaults faults;
    private final Scalars scalars;
    private @Nullable Last last;

    Composer(YamlDraft draft, Diagnostics d) {
        this.draft = draft;
        this.file = draft.file();
        this.faults = new YamlFaults(d);
        this.scalars = new Scalars(draft, faults, d);
        this.events = new ParserImpl(new StreamReader(draft.text()), new LoaderOptions());
    }

    /** How a scalar is written, as far as faults differ by it. */
    enum Form {
        PLAIN,
        QUOTED,
        BLOCK
    }

    /** A scalar that was read, from its first character to where it ends. */
    record Last(int from, int to, Form form) {}

    /** The last scalar before a fault, which often is where the fault began. */
    Optional<Last> last() {
        return Optional.ofNullable(last);
    }

    /** Thrown when what follows cannot be read at all; it has been reported. */
    private static final class TooDeep extends RuntimeException {}

    /** The one document of the file; empty where there is none that can be read. */
    Optional<Node> document() {
        try {
            return root();
        } catch (TooDeep e) {
            return Optional.empty();
        }
    }

    private Optional<Node> root() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            faults.empty(Span.start(file));
            return Optional.empty();
        }
        DocumentStartEvent start = (DocumentStartEvent) events.getEvent();
        if (start.getVersion() != null
                || (start.getTags() != null && !start.getTags().isEmpty())) {
            faults.directive(line(start.getStartMark()));
        }
        Optional<Node> root = node(1);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            faults.secondDocument(line(events.peekEvent().getStartMark()));
        }
        return root;
    }

    private Optional<Node> node(int depth) {
        NodeEvent event = (NodeEvent) events.getEvent();
        Span at = span(event.getStartMark(), event.getEndMark());
        if (event.getEventId() == Event.ID.Alias) {
            faults.mark("ankare", at);
            return Optional.empty();
        }
        checkProperties(event, at);
        if (event instanceof ScalarEvent scalar) {
            boolean quoted = scalar.isSQuoted() || scalar.isDQuoted();
            last = new Last(at.from(), at.to(), scalar.isPlain() ? Form.PLAIN : quoted ? Form.QUOTED : Form.BLOCK);
            return Optional.of(new Node.Scalar(scalars.text(scalar)));
        }
        if (depth > MAX_DEPTH) {
            faults.tooDeep(at, MAX_DEPTH);
            throw new TooDeep();
        }
        return Optional.of(
                event.getEventId() == Event.ID.SequenceStart
                        ? sequence(at, isFlow(event), depth)
                        : mapping(at, isFlow(event), depth));
    }

    private void checkProperties(NodeEvent event, Span at) {
        if (event.getAnchor() != null) {
            faults.mark("ankare", word(at, '&'));
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            faults.mark("tagg", word(at, '!'));
        }
    }

    /** The word that begins with {@code sign}, from {@code at} on. */
    private Span word(Span at, char sign) {
        int start = Math.max(at.from(), file.text().indexOf(sign, at.from()));
        int end = start;
        while (end < at.to() && !Character.isWhitespace(file.text().charAt(end))) {
            end++;
        }
        return new Span(file, start, Math.max(end, start + 1));
    }

    private Node sequence(Span start, boolean flow, int depth) {
        List<Node> items = new ArrayList<>();
        int end = start.to();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            Optional<Node> item = node(depth + 1);
            item.ifPresent(items::add);
            end = item.map(node -> node.at().to()).orElse(end);
        }
        if (flow && items.size() == 1 && items.get(0) instanceof Node.Scalar only) {
            faults.semicolon(only.text());
        }
        return new Node.Sequence(new Span(file, start.from(), end(start, end, flow)), items);
    }

    private Node mapping(Span start, boolean flow, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Text> keys = new LinkedHashMap<>();
        boolean[] again = new boolean[1];
        int end = start.to();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Optional<Text> key = key(depth);
            Optional<Node> value = node(depth + 1);
            end = value.map(node -> node.at().to()).orElse(end);
            if (flow && key.isPresent() && value.isPresent() && isDecimals(key.get(), value.get())) {
                faults.decimalComma(key.get(), start.from());
            } else if (key.isPresent() && value.isPresent() && isNew(key.get(), keys, again)) {
                entries.add(new Node.Entry(key.get(), value.get()));
            }
        }
        return new Node.Mapping(new Span(file, start.from(), end(start, end, flow)), entries);
    }

    /** The {@code 4} of {@code {kvinnor: 7,4}}: digits right after a comma that is right after a digit. */
    private boolean isDecimals(Text key, Node value) {
        int from = key.at().from();
        return from > 1
                && value.isBlank()
                && file.text().charAt(from - 1) == ','
                && Character.isDigit(file.text().charAt(from - 2))
                && key.value().matches("\\d+( ?%)?");
    }

    private Optional<Text> key(int depth) {
        boolean scalar = events.checkEvent(Event.ID.Scalar);
        boolean merge = scalar && ((ScalarEvent) events.peekEvent()).isPlain();
        Optional<Node> node = node(depth + 1);
        if (node.isPresent() && node.get() instanceof Node.Scalar key) {
            if (merge && key.text().value().equals("<<")) {
                faults.merge(key.at());
                return Optional.empty();
            }
            faults.lookAlike(key.text());
            return Optional.of(key.text());
        }
        node.ifPresent(other -> faults.keyIsNoText(other.at()));
        return Optional.empty();
    }

    /** @param again whether the mapping's first key has come again: what follows is another list item without its dash */
    private boolean isNew(Text key, Map<String, Text> keys, boolean[] again) {
        Text first = keys.putIfAbsent(Normalizer.normalize(key.value(), Normalizer.Form.NFC), key);
        if (first != null && !again[0]) {
            again[0] = keys.size() > 1 && first.equals(keys.values().iterator().next());
            faults.duplicate(key, first, again[0]);
        }
        return first == null;
    }

    private static boolean isFlow(NodeEvent event) {
        return event instanceof CollectionStartEvent collection && collection.isFlow();
    }

    /** A collection's place ends with its bracket, or where its last item ends. */
    private int end(Span start, int lastItem, boolean flow) {
        int bracket = draft.original(events.getEvent().getEndMark().getIndex());
        return Math.max(start.from(), flow ? bracket : lastItem);
    }

    private Span span(Mark from, Mark to) {
        int start = draft.original(from.getIndex());
        return new Span(file, start, Math.max(start, draft.original(to.getIndex())));
    }

    private Span line(Mark mark) {
        int number = file.line(draft.original(mark.getIndex()));
        return new Span(file, file.lineStart(number), file.lineEnd(number));
    }
}
