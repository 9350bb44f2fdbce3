package se.bilaga.statistics.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Fault;

/** The dimensions of a formula's parts put together: members that both have, dimensions that either has. */
public final class Shapes {
    private Shapes() {}

    static List<Dimension> union(List<Term> terms, Span at) {
        List<Dimension> shape = List.of();
        for (Term term : terms) {
            shape = union(shape, term.shape(), at);
        }
        return shape;
    }

    private static List<Dimension> union(List<Dimension> left, List<Dimension> right, Span at) {
        List<Dimension> shape = new ArrayList<>();
        for (Dimension dimension : left) {
            Optional<Dimension> other = named(right, dimension.name());
            shape.add(other.map(found -> common(dimension, found, at)).orElse(dimension));
        }
        right.stream()
                .filter(dimension -> named(left, dimension.name()).isEmpty())
                .forEach(shape::add);
        return shape;
    }

    private static Dimension common(Dimension a, Dimension b, Span at) {
        Set<String> keys = b.members().stream().map(Member::key).collect(Collectors.toSet());
        List<Member> members =
                a.members().stream().filter(m -> keys.contains(m.key())).toList();
        if (members.isEmpty()) {
            throw new Fault(
                    "inget-gemensamt",
                    at,
                    Message.of(
                            "serierna har inget gemensamt värde av %s",
                            "the series have no member of %s in common", a.name()),
                    Message.of("den ena har %s, den andra %s", "one has %s, the other %s", keys(a), keys(b)));
        }
        return new Dimension(a.name(), a.label(), a.time(), members, a.partial() || b.partial());
    }

    private static String keys(Dimension dimension) {
        return dimension.members().stream().map(Member::key).limit(5).collect(Collectors.joining(", "));
    }

    public static Optional<Dimension> named(List<Dimension> shape, String name) {
        return shape.stream().filter(dimension -> dimension.name().equals(name)).findFirst();
    }

    public static List<Dimension> without(List<Dimension> shape, String name) {
        return shape.stream()
                .filter(dimension -> !dimension.name().equals(name))
                .toList();
    }
}
