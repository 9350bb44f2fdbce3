package se.bilaga.roll;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.edit.Edits;
import se.bilaga.edit.Nodes;
import se.bilaga.edit.SourceLines;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;

/**
 * Comments where the new year's figures are to be written: {@code # 2025-10: {kvinnor: .., män: ..}} above
 * {@code 2024-10: {kvinnor: 70, män: 30}}.
 */
final class FigureEdits {
    private final Edits edits;
    private final SourceFile file;
    private final Shift shift;

    FigureEdits(Edits edits, Shift shift) {
        this.edits = edits;
        this.file = edits.file();
        this.shift = shift;
    }

    void series(Node.Mapping root, Statistics statistics) {
        Optional<Node> all = root.entry("statistik").map(Node.Entry::value);
        if (all.isPresent() && all.get() instanceof Node.Mapping mapping && !Nodes.isFlow(mapping)) {
            mapping.entries()
                    .forEach(entry ->
                            series(entry, statistics.cubes().get(entry.key().value())));
        }
    }

    private void series(Node.Entry series, @Nullable Cube cube) {
        if (cube == null || Nodes.isFlow(series.value()) || !(series.value() instanceof Node.Mapping mapping)) {
            return;
        }
        for (int level = 0; level < cube.dimensions().size(); level++) {
            Dimension dimension = cube.dimensions().get(level);
            if (dimension.time()) {
                int depth = level;
                mapping.entry("värden").ifPresent(values -> values(values, depth, dimension));
                return;
            }
        }
    }

    private void values(Node.Entry owner, int depth, Dimension times) {
        if (!(owner.value() instanceof Node.Mapping mapping)) {
            return;
        }
        if (depth > 0) {
            mapping.entries().stream()
                    .filter(entry -> !Nodes.isFlow(mapping))
                    .forEach(entry -> values(entry, depth - 1, times));
            return;
        }
        latest(mapping, times).ifPresent(latest -> room(owner, mapping, latest, times));
    }

    private static Optional<Node.Entry> latest(Node.Mapping mapping, Dimension times) {
        return mapping.entries().stream()
                .filter(entry -> time(entry, times).isPresent())
                .max(Comparator.comparing(entry -> time(entry, times).orElseThrow()));
    }

    private static Optional<TimeKey> time(Node.Entry entry, Dimension times) {
        return times.find(entry.key().value()).map(Member::time).filter(Objects::nonNull);
    }

    private void room(Node.Entry owner, Node.Mapping mapping, Node.Entry latest, Dimension times) {
        List<String> wanted =
                shift.wanted(latest.key().at().text(), time(latest, times).orElseThrow());
        if (Nodes.isFlow(mapping)) {
            String rooms = wanted.stream()
                    .map(key -> key + ": " + blank(latest.value()))
                    .collect(Collectors.joining(", "));
            insert(owner.key().at().from(), owner.key().at().text() + ": {" + rooms + "}\n");
        } else {
            room(mapping.entries().get(0), latest, wanted);
        }
    }

    /** Above the latest time where that comes first, else below it. */
    private void room(Node.Entry first, Node.Entry latest, List<String> wanted) {
        boolean falling = first.key().at().equals(latest.key().at());
        StringBuilder text = new StringBuilder();
        for (String key : wanted) {
            text.insert(falling ? text.length() : 0, entry(key, latest.value()));
        }
        int at = latest.key().at().from();
        if (falling) {
            insert(at, text.toString());
        } else {
            insert(SourceLines.after(file, latest.value().at().to()), SourceLines.indent(file, at), text.toString());
        }
    }

    private void insert(int above, String lines) {
        insert(SourceLines.withComments(file, above), SourceLines.indent(file, above), lines);
    }

    /** Unless the room is there already, since last time. */
    private void insert(int at, String indent, String lines) {
        String comment = lines.replaceAll("(?m)^(?=.)", indent + "# ");
        if (!file.text().startsWith(comment, at)) {
            edits.insertLines(at, comment);
        }
    }

    /** The entry with {@code ..} for each figure, as deep as the latest. */
    private static String entry(String key, Node latest) {
        if (latest instanceof Node.Mapping mapping
                && !Nodes.isFlow(latest)
                && mapping.entry("värde").isEmpty()) {
            StringBuilder text = new StringBuilder(key).append(":\n");
            mapping.entries()
                    .forEach(entry -> text.append(
                            entry(entry.key().at().text(), entry.value()).replaceAll("(?m)^(?=.)", "  ")));
            return text.toString();
        }
        return key + ": " + blank(latest) + "\n";
    }

    private static String blank(Node latest) {
        if (!(latest instanceof Node.Mapping mapping) || mapping.entry("värde").isPresent()) {
            return "..";
        }
        List<String> parts = mapping.entries().stream()
                .map(entry -> entry.key().at().text() + ": " + blank(entry.value()))
                .toList();
        return "{" + String.join(", ", parts) + "}";
    }
}
