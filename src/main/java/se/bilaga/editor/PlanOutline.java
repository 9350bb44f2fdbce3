package se.bilaga.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** A plan's parts as a tree: its keys, sections by their headings, series and things by their names. */
public final class PlanOutline {
    private static final Set<String> LISTS =
            Set.of("statistik", "mål", "aktiviteter", "risker", "kontroller", "uppföljning", "resultat", "avsnitt");
    private static final List<String> NAMES = List.of("rubrik", "id", "aktivitet", "mål", "risk", "område");

    private PlanOutline() {}

    /**
     * A part.
     *
     * @param name what it is called: {@code Inledning}
     * @param kind the key that it stands under: {@code avsnitt}
     * @param at all of it
     * @param label where its name stands
     */
    public record Part(String name, String kind, Span at, Span label, List<Part> parts) {
        public Part {
            parts = List.copyOf(parts);
        }
    }

    /** The outermost parts, in the order written. */
    public static List<Part> of(Node root) {
        return root instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(PlanOutline::part).toList()
                : List.of();
    }

    private static Part part(Node.Entry entry) {
        String key = entry.key().value();
        Span at = new Span(
                entry.key().at().file(),
                entry.key().at().from(),
                Math.max(entry.key().at().to(), entry.value().at().to()));
        return new Part(key, key, at, entry.key().at(), LISTS.contains(key) ? parts(entry.value(), key) : List.of());
    }

    private static List<Part> parts(Node node, String key) {
        List<Part> parts = new ArrayList<>();
        if (key.equals("statistik") && node instanceof Node.Mapping series) {
            series.entries().forEach(entry -> parts.add(part(entry)));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> LISTS.contains(entry.key().value()))
                    .map(PlanOutline::part)
                    .forEach(parts::add);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> item(item, key).ifPresent(parts::add));
        }
        return parts;
    }

    private static Optional<Part> item(Node node, String kind) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Optional.empty();
        }
        List<Part> flat = parts(mapping, kind).stream()
                .flatMap(part -> part.parts().stream())
                .toList();
        return NAMES.stream()
                .flatMap(name -> mapping.entry(name).stream())
                .flatMap(entry ->
                        entry.value() instanceof Node.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty())
                .filter(text -> !text.value().isBlank())
                .findFirst()
                .map(text -> new Part(text.value().strip(), kind, mapping.at(), text.at(), flat));
    }

    /** The mappings and lists of more than one line, each from its key. */
    public static List<Span> folds(Node root) {
        List<Span> folds = new ArrayList<>();
        fold(root, folds);
        return folds;
    }

    private static void fold(Node node, List<Span> folds) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                add(
                        new Span(
                                entry.key().at().file(),
                                entry.key().at().from(),
                                Math.max(
                                        entry.key().at().to(),
                                        entry.value().at().to())),
                        folds);
                fold(entry.value(), folds);
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Mapping) {
                    add(item.at(), folds);
                }
                fold(item, folds);
            }
        }
    }

    private static void add(Span span, List<Span> folds) {
        SourceFile file = span.file();
        int end = span.to();
        while (end > span.from() && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        if (file.line(end) > span.line()) {
            folds.add(new Span(file, span.from(), end));
        }
    }
}
