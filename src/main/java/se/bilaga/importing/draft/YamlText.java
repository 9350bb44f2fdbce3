package se.bilaga.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftNode.Items;
import se.bilaga.importing.draft.DraftNode.Line;
import se.bilaga.importing.draft.DraftNode.Prose;

/** Nodes as YAML in the form that plans have: two blanks a step, lines of a hundred letters, long texts in blocks. */
public final class YamlText {
    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private int line = 1;

    /**
     * Lines that are made of something in the old document.
     *
     * @param first counted from 1
     */
    public record Origin(int first, int last, int source) {}

    public String text() {
        return out.toString();
    }

    /** The same text without some signs, on the same lines. */
    public YamlText without(Set<Integer> signs) {
        if (!signs.isEmpty()) {
            StringBuilder left = new StringBuilder();
            out.codePoints().filter(sign -> !signs.contains(sign)).forEach(left::appendCodePoint);
            out.setLength(0);
            out.append(left);
        }
        return this;
    }

    /** What the old document has for a line; the innermost where parts are in parts, -1 for nothing. */
    public int source(int at) {
        return origins.stream()
                .filter(origin -> origin.first <= at && at <= origin.last)
                .reduce((a, b) -> b.last - b.first <= a.last - a.first ? b : a)
                .map(Origin::source)
                .orElse(-1);
    }

    /** The first line of what is made of a part of the old document, 0 for none. */
    public int line(int source) {
        return origins.stream()
                .filter(origin -> origin.source == source)
                .mapToInt(Origin::first)
                .max()
                .orElse(0);
    }

    public void blank() {
        emit("");
    }

    public void comment(String indent, String text) {
        wrap(text, WIDTH - indent.length() - 2).forEach(part -> emit(indent + "# " + part));
    }

    /** The keys of a map, at the margin. */
    public void fields(Fields fields) {
        fields("", fields);
    }

    /** A key with a list, with a blank line between items. */
    public void list(String key, List<Fields> items) {
        emit(key + ":");
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                blank();
            }
            item("  ", items.get(i));
        }
    }

    /** The series, with a blank line between them. */
    void series(Map<String, Fields> series) {
        emit("statistik:");
        boolean first = true;
        for (Map.Entry<String, Fields> one : series.entrySet()) {
            if (!first) {
                blank();
            }
            first = false;
            fields("  ", new Fields(-1).put(one.getKey(), one.getValue()));
        }
    }

    private void emit(String text) {
        out.append(text.stripTrailing()).append('\n');
        line++;
    }

    private void fields(String indent, Fields fields) {
        int first = line;
        fields.all().forEach((key, node) -> {
            if (node instanceof Fields inner) {
                inner.comments().forEach(comment -> comment(indent, comment));
            }
            field(indent, indent + key(key) + ":", node);
        });
        note(first, fields);
    }

    private void note(int first, Fields fields) {
        if (fields.source() >= 0) {
            origins.add(new Origin(first, line - 1, fields.source()));
        }
    }

    private static String key(String key) {
        return WrittenScalar.of(key, true);
    }

    private void field(String indent, String start, DraftNode node) {
        node.accept(new DraftNode.Visitor() {
            @Override
            public void visit(Line text) {
                scalar(indent, start, text.text());
            }

            @Override
            public void visit(Prose prose) {
                emit(start + " |");
                for (String part : prose.text().split("\n", -1)) {
                    emit(part.isBlank() ? "" : indent + "  " + part);
                }
            }

            @Override
            public void visit(Items items) {
                String flow = flow(items);
                if (items.flow() && start.length() + flow.length() < WIDTH) {
                    emit(start + " " + flow);
                } else {
                    emit(start);
                    items.nodes().forEach(item -> item(indent + "  ", item));
                }
            }

            @Override
            public void visit(Fields fields) {
                String flow = flow(fields);
                if (fields.flow() && start.length() + flow.length() < WIDTH) {
                    int first = line;
                    emit(start + " " + flow);
                    note(first, fields);
                } else {
                    emit(start);
                    fields(indent + "  ", fields);
                }
            }
        });
    }

    private void item(String indent, DraftNode node) {
        if (node instanceof Fields fields) {
            fields.comments().forEach(comment -> comment(indent, comment));
            int first = line;
            if (fields.flow() && indent.length() + 2 + flow(fields).length() < WIDTH) {
                emit(indent + "- " + flow(fields));
            } else {
                int at = out.length();
                fields(indent + "  ", fields);
                out.setCharAt(at + indent.length(), '-');
            }
            note(first, fields);
        } else {
            field(indent, indent + "-", node);
        }
    }

    private void scalar(String indent, String start, String text) {
        String written = WrittenScalar.of(text, false);
        if (start.length() + 1 + written.length() <= WIDTH) {
            emit(start + " " + written);
            return;
        }
        emit(start + " >-");
        wrap(text, WIDTH - indent.length() - 2).forEach(part -> emit(indent + "  " + part));
    }

    private static String flow(DraftNode node) {
        if (node instanceof Items items) {
            return items.nodes().stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Fields fields) {
            return fields.all().entrySet().stream()
                    .map(field -> WrittenScalar.of(field.getKey(), true) + ": " + flow(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Line text ? WrittenScalar.of(text.text(), true) : "";
    }

    static List<String> wrap(String text, int width) {
        return WrappedLines.wrap(text.strip().replaceAll("\\s*\n\\s*", " "), width);
    }
}
