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
    private static final String SELECTION = "urval";
    private static final String FOLLOW_UP = "uppföljning";

    /** A series in a formula, with the members that it is asked for. */
    private static final Pattern OPERAND = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)(?:\\s*\\[([^\\]]*)])?");

    /** As many words as a reference takes for one member. */
    private static final int LONGEST_NAME = 4;

    private static final Set<String> DIMENSIONS =
            Set.of("per", "bredd", "rader", "kolumner", "kategorier", "grupper", "upprepa");

    private final SourceFile file;
    private final KnownPlan plan;
    private final PlanIds ids;
    private final Set<String> defined = new HashSet<>();
    private final List<NamedPlace> found = new ArrayList<>();

    private NamedPlaces(SourceFile file, KnownPlan plan, PlanIds ids) {
        this.file = file;
        this.plan = plan;
        this.ids = ids;
    }

    /** @param plan as it was last understood; what it says of another text than this is left out */
    static List<NamedPlace> of(SourceFile file, Node root, KnownPlan plan) {
        NamedPlaces places = new NamedPlaces(file, plan, PlanIds.of(root));
        places.shared();
        places.walk(root, List.of());
        plan.plan().passages().all().forEach(passage -> places.prose(passage.reading()));
        return List.copyOf(places.found);
    }

    /** What other files define: the organisation's areas, and series that several plans share. */
    private void shared() {
        plan.plan()
                .organisation()
                .areas()
                .forEach((name, label) -> found.add(new NamedPlace(Kind.AREA, name, label.at(), true)));
        for (Map.Entry<String, Series> series : plan.plan().plan().statistics().entrySet()) {
            Span at = series.getValue().at();
            if (!at.file().path().equals(file.path())) {
                found.add(new NamedPlace(Kind.SERIES, series.getKey(), at, true));
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
        if (last(path).equals(SELECTION) && isDimension(key)) {
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

    private boolean isDimension(String name) {
        return plan.statistics().cubes().values().stream()
                .anyMatch(cube -> cube.dimension(name).isPresent());
    }

    private void series(Node.Entry series) {
        Cube cube = plan.statistics().cubes().get(series.key().value());
        if (!(series.value() instanceof Node.Mapping mapping)) {
            return;
        }
        for (Node.Entry part : mapping.entries()) {
            switch (part.key().value()) {
                case "per", "bredd" -> part.value().items().forEach(this::dimension);
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
            mapping.entries().forEach(entry -> memberOf(cube.dimensions(), entry.key()));
        }
    }

    private void scalar(Text text, List<String> path) {
        String key = last(path);
        String value = text.value().strip();
        if (key.equals("id") && !value.isEmpty() && !path.contains(FOLLOW_UP)) {
            add(Kind.ID, PlanIds.name(path, value), text, true);
        } else if (key.equals("område") || key.equals("områden")) {
            add(Kind.AREA, value, text, false);
        } else if (key.equals(STATISTICS)) {
            add(Kind.SERIES, value, text, false);
        } else if (key.equals("beräkna")) {
            formula(new Node.Scalar(text));
        } else if (key.equals("utfall")) {
            reference(text);
        } else if (key.equals("markera")) {
            anyMember(text);
        } else if (DIMENSIONS.contains(key) && isDimension(value)) {
            add(Kind.DIMENSION, value, text, false);
        } else {
            ids.used(path, value).ifPresent(name -> add(Kind.ID, name, text, false));
        }
    }

    private void dimension(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String name = scalar.text().value().strip();
            add(Kind.DIMENSION, name, scalar.text(), defined.add("per " + name));
        }
    }

    private void member(Node node, String dimension) {
        if (node instanceof Node.Scalar scalar) {
            plan.statistics().cubes().values().stream()
                    .flatMap(cube -> cube.dimension(dimension).stream())
                    .flatMap(named -> named.find(scalar.text().value()).stream())
                    .findFirst()
                    .ifPresent(found -> add(Kind.MEMBER, dimension + "=" + found.key(), scalar.text(), false));
        }
    }

    private void anyMember(Text written) {
        for (Cube cube : plan.statistics().cubes().values()) {
            if (memberOf(cube.dimensions(), written)) {
                return;
            }
        }
    }

    /** The series that a formula names, and their members. */
    private void formula(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return;
        }
        Matcher operand = OPERAND.matcher(scalar.text().value());
        while (operand.find()) {
            Cube cube = plan.statistics().cubes().get(operand.group(1));
            if (cube != null) {
                add(Kind.SERIES, cube.id(), scalar.text().part(operand.start(1), operand.end(1)), false);
                if (operand.group(2) != null) {
                    members(cube, scalar.text().part(operand.start(2), operand.end(2)));
                }
            }
        }
    }

    private void members(Cube cube, Text list) {
        int from = 0;
        for (String part : list.value().split(",", -1)) {
            int start = from + part.length() - part.stripLeading().length();
            memberOf(cube.dimensions(), list.part(start, start + part.strip().length()));
            from += part.length() + 1;
        }
    }

    private void prose(Reading reading) {
        reading.figures().forEach(reference -> reference(reference.inside().text()));
        reading.held().stream()
                .flatMap(words -> Optional.ofNullable(words.claim()).stream())
                .map(TextPart::text)
                .forEach(this::reference);
        reading.crosses()
                .forEach(cross -> ids.anchor(cross.name().value().strip())
                        .ifPresent(name -> add(Kind.ID, name, cross.name().text(), false)));
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
            Span first = words.get(next).at();
            Span last = words.get(next + many - 1).at();
            List<String> parts =
                    words.subList(next, next + many).stream().map(Text::value).toList();
            Text whole = new Text(String.join(" ", parts), new Span(first.file(), first.from(), last.to()));
            if (memberOf(cube.dimensions(), whole)) {
                return many;
            }
        }
        return 0;
    }

    private boolean memberOf(List<Dimension> dimensions, Text written) {
        List<Members.Found> named = Members.named(dimensions, written.value());
        if (named.size() != 1) {
            return false;
        }
        Members.Found member = named.get(0);
        add(Kind.MEMBER, member.dimension().name() + "=" + member.member().key(), written, false);
        return true;
    }

    /** What stands in another text, such as the one that the plan was last read out of, has no place in this. */
    private void add(Kind kind, String name, Text at, boolean defines) {
        if (at.at().file().equals(file)) {
            found.add(new NamedPlace(kind, name, at.at(), defines));
        }
    }
}
