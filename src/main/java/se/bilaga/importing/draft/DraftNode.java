package se.bilaga.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** YAML that is to be written: {@code rubrik: Mål}, a list, a long text. */
public sealed interface DraftNode {

    void accept(Visitor visitor);

    /** Meets each kind of node. */
    interface Visitor {
        void visit(Line line);

        void visit(Prose prose);

        void visit(Items items);

        void visit(Fields fields);
    }

    static Line line(String text) {
        return new Line(text);
    }

    /** A list in brackets: {@code [AC, EC]}; a single item stands alone. */
    static DraftNode words(List<String> words) {
        return words.size() == 1
                ? line(words.get(0))
                : new Items(words.stream().<DraftNode>map(Line::new).toList(), true);
    }

    static Items list(List<? extends DraftNode> nodes) {
        return new Items(List.copyOf(nodes), false);
    }

    /** A text without line ends. */
    record Line(String text) implements DraftNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Markdown, a line for each of its lines. */
    record Prose(String text) implements DraftNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** A list. */
    record Items(List<DraftNode> nodes, boolean flow) implements DraftNode {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** Keys with their values, in order; remembers what of the old document it is made of. */
    final class Fields implements DraftNode {
        private final Map<String, DraftNode> fields = new LinkedHashMap<>();
        private final List<String> comments = new ArrayList<>();
        private final int source;
        private boolean flow;

        /** @param source the number of what it is made of in the old document, -1 for nothing in particular */
        public Fields(int source) {
            this.source = source;
        }

        public Fields put(String key, String text) {
            return text.isBlank() ? this : put(key, line(text.strip()));
        }

        public Fields put(String key, DraftNode node) {
            fields.put(key, node);
            return this;
        }

        public Fields remark(String comment) {
            comments.add(comment);
            return this;
        }

        /** Written in braces. */
        public Fields inBraces() {
            flow = true;
            return this;
        }

        public Optional<DraftNode> get(String key) {
            return Optional.ofNullable(fields.get(key));
        }

        /** The text at a key; {@code ""} where there is none. */
        public String text(String key) {
            return fields.get(key) instanceof Line line ? line.text() : "";
        }

        public void remove(String key) {
            fields.remove(key);
        }

        public Map<String, DraftNode> all() {
            return fields;
        }

        public List<String> comments() {
            return comments;
        }

        public int source() {
            return source;
        }

        public boolean flow() {
            return flow;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }
}
