package se.bilaga.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.editor.NamedPlace.Kind;
import se.bilaga.plan.Series;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Reading;
import se.bilaga.prose.TextPart;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.figure.Reference;

/** Every place of a plan where something is named: series, dimensions and members, areas, ids. */
final class NamedPlaces {
    private static final String STATISTICS = "statistik";
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final int LONGEST_NAME = 4;

    /** Keys whose values are ids of the plan's own things. */
    private static final Set<String> IDS = Set.of("mål", "risker", "kontroller", "aktiviteter", "aktivitet", "risk");

    private static final Set<String> DIMENSIONS = Set.of("per", "bredd", "rader", "kolumner", "kategorier", "grupper");

    private final SourceFile file;
    private final KnownPlan plan;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> defined = new HashSet<>();
    private final List<NamedPlace> found = new ArrayList<>();

    private NamedPlaces(SourceFile file, KnownPlan plan) {
        this.file = file;
        this.plan = plan;
    }

    static List<NamedPlace> of(SourceFile file, Node root, KnownPlan plan) {
        NamedPlaces places = new NamedPlaces(file, plan);
        places.collectIds(root, "");
        places.shared();
        places.walk(root, List.of());
        plan.plan().passages().all().forEach(passage -> places.prose(passage.reading()));
        return List.copyOf(places.found);
    }

    private void collectIds(Node node, String key) {
        if (node instanceof Node.Scalar scalar && key.equals("id")) {
            ids.add(scalar.text().value());
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collectIds(item, key));
        }
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> collectIds(entry.value(), entry.key().value()));
        }
    }

    /** What other files define: the organisation's areas, and series that several plans share. */
    private void shared() {
        plan.plan()
                .organisation()
                .areas()
                .forEach((name, label) -> found.add(new NamedPlace(Kind.AREA, name, label.at(), true)));
        for (Map.Entry<String, Series> series : plan.plan().plan().statistics().entrySet()) {
            if (!series.getValue().at().file().equals(file)) {
                found.add(new NamedPlace(
                        Kind.SERIES, series.getKey(), series.getValue().at(), true));
            }
        }
    }

    private void walk(Node node, List<String> path) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar.text(), path);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> walk(item, path));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> entry(entry, path));
        }
    }

    private void entry(Node.Entry entry, List<String> path) {
        String key = entry.key().value();
        if (path.equals(List.of(STATISTICS))) {
            add(Kind.SERIES, key, entry.key(), true);
            series(entry);
            return;
        }
        if (last(path).equals("urval")) {
            add(Kind.DIMENSION, key, entry.key(), false);
            entry.value().items().forEach(item -> member(item, key));
            return;
        }
        List<String> inner = new ArrayList<>(path);
        inner.add(key);
        walk(entry.value(), inner);
    }

    private static String last(List<String> path) {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    private void series(Node.Entry series) {
        Cube cube = plan.statistics().cubes().get(series.key().value());
        if (!(series.value() instanceof Node.Mapping mapping)) {
            return;
        }
        for (Node.Entry part : mapping.entries()) {
            switch (part.key().value()) {
                case "per", "bredd" -> part.value().items().forEach(item -> dimension(item, true));
                case "beräkna" -> formula(part.value());
                case "värden" -> values(part.value(), cube == null ? List.of() : cube.dimensions());
                case "etiketter", "i-text", "omfattar" -> labels(part.value(), cube);
                default -> {
                    // what it is called and counted in
                }
            }
        }
    }

    private void values(Node node, List<Dimension> dimensions) {
        if (node instanceof Node.Mapping mapping && !dimensions.isEmpty()) {
            for (Node.Entry entry : mapping.entries()) {
                String name = dimensions.get(0).name() + "=" + entry.key().value();
                add(Kind.MEMBER, name, entry.key(), defined.add(name));
                values(entry.value(), dimensions.subList(1, dimensions.size()));
            }
        }
    }

    private void labels(Node node, @Nullable Cube cube) {
        if (node instanceof Node.Mapping mapping && cube != null) {
            mapping.entries().forEach(entry -> memberOf(cube, entry.key()));
        }
    }

    private void scalar(Text text, List<String> path) {
        String key = last(path);
        String value = text.value().strip();
        if (key.equals("id") && !value.isEmpty()) {
            add(Kind.ID, value, text, true);
        } else if (key.equals("område") || key.equals("områden")) {
            add(Kind.AREA, value, text, false);
        } else if (key.equals(STATISTICS)) {
            add(Kind.SERIES, value, text, false);
        } else if (IDS.contains(key) && ids.contains(value)) {
            add(Kind.ID, value, text, false);
        } else if (DIMENSIONS.contains(key) && !value.equals(STATISTICS)) {
            add(Kind.DIMENSION, value, text, false);
        } else if (key.equals("beräkna")) {
            formula(new Node.Scalar(text));
        }
    }

    private void dimension(Node node, boolean defines) {
        if (node instanceof Node.Scalar scalar) {
            String name = scalar.text().value().strip();
            add(Kind.DIMENSION, name, scalar.text(), defines && defined.add("per " + name));
        }
    }

    private void member(Node node, String dimension) {
        if (node instanceof Node.Scalar scalar) {
            add(Kind.MEMBER, dimension + "=" + scalar.text().value().strip(), scalar.text(), false);
        }
    }

    /** The series that a formula names. */
    private void formula(Node node) {
        if (node instanceof Node.Scalar scalar) {
            Matcher word = WORD.matcher(scalar.text().value());
            while (word.find()) {
                if (plan.statistics().cubes().containsKey(word.group())) {
                    add(Kind.SERIES, word.group(), scalar.text().part(word.start(), word.end()), false);
                }
            }
        }
    }

    private void prose(Reading reading) {
        reading.figures().forEach(reference -> reference(reference.inside().text()));
        reading.held().stream()
                .flatMap(words -> Optional.ofNullable(words.claim()).stream())
                .map(TextPart::text)
                .forEach(this::reference);
        for (ProseInline.CrossReference reference : reading.crosses()) {
            String name = reference.name().value().strip();
            if (ids.contains(name)) {
                add(Kind.ID, name, reference.name().text(), false);
            }
        }
    }

    private void reference(Text reference) {
        List<Text> words = Reference.words(reference);
        Cube cube = words.isEmpty()
                ? null
                : plan.statistics().cubes().get(words.get(0).value());
        if (cube == null) {
            return;
        }
        add(Kind.SERIES, cube.id(), words.get(0), false);
        for (int next = 1; next < words.size(); ) {
            next += Math.max(1, member(cube, words, next));
        }
    }

    /** Adds the member that the next words name, as many of them as can be; how many they are. */
    private int member(Cube cube, List<Text> words, int next) {
        for (int many = Math.min(LONGEST_NAME, words.size() - next); many > 0; many--) {
            Text first = words.get(next);
            Text last = words.get(next + many - 1);
            String name = String.join(
                    " ",
                    words.subList(next, next + many).stream().map(Text::value).toList());
            if (memberOf(
                    cube,
                    new Text(name, new Span(file, first.at().from(), last.at().to())))) {
                return many;
            }
        }
        return 0;
    }

    private boolean memberOf(Cube cube, Text written) {
        List<Members.Found> named = Members.named(cube.dimensions(), written.value());
        if (named.size() != 1) {
            return false;
        }
        Members.Found member = named.get(0);
        add(Kind.MEMBER, member.dimension().name() + "=" + member.member().key(), written, false);
        return true;
    }

    private void add(Kind kind, String name, Text at, boolean defines) {
        if (at.at().file().equals(file)) {
            found.add(new NamedPlace(kind, name, at.at(), defines));
        }
    }
}
