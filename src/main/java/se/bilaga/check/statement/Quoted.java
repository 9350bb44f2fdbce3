package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.prose.ProseInline;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.unit.Fault;

/**
 * A figure that a clause quotes by reference.
 *
 * @param from where it stands in the clause's gist
 * @param time of the figure; null where the reference names none
 */
record Quoted(
        ProseInline.FigureReference at,
        int from,
        int to,
        Reference reference,
        @Nullable Member time) {

    /** Those of a clause that can be read. */
    static List<Quoted> in(Clause clause, Statistics statistics) {
        List<Quoted> all = new ArrayList<>();
        for (ProseInline.FigureReference figure : clause.figures()) {
            read(figure, statistics)
                    .ifPresent(reference -> all.add(new Quoted(
                            figure,
                            figure.at().from() - clause.at().from(),
                            figure.at().to() - clause.at().from(),
                            reference,
                            time(reference))));
        }
        return all;
    }

    private static Optional<Reference> read(ProseInline.FigureReference figure, Statistics statistics) {
        List<Text> words = Reference.words(figure.inside().text());
        Cube cube = words.isEmpty() ? null : statistics.cubes().get(words.get(0).value());
        if (cube == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Reference.read(cube, words.subList(1, words.size())));
        } catch (Fault told) {
            return Optional.empty();
        }
    }

    private static @Nullable Member time(Reference reference) {
        Optional<Dimension> time = reference.cube().timeDimension();
        return time.flatMap(dimension -> {
                    List<String> named = reference.members().of(dimension.name());
                    return named.size() == 1
                            ? dimension.find(named.get(0))
                            : Stream.of(dimension)
                                    .filter(one -> one.members().size() == 1)
                                    .map(one -> one.members().get(0))
                                    .findFirst();
                })
                .orElse(null);
    }

    Cube cube() {
        return reference.cube();
    }

    /** Whether it is a value as it stands, no share and no change. */
    boolean isValue() {
        return !reference.share() && reference.comparison() == null;
    }

    /** The place of the figure, its time left out. */
    Coordinates place() {
        Coordinates place = reference.members();
        return cube().timeDimension().map(time -> place.without(time.name())).orElse(place);
    }
}
