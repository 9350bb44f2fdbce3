package se.bilaga.statistics.saying;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.ReferenceValue;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.unit.Fault;

/** The members of a dimension by their figures, the first first; equal is what is shown as equal. */
record RankOrder(Cube cube, List<Ranked> order) {
    private static final int MOST_SHOWN = 4;

    RankOrder {
        order = List.copyOf(order);
    }

    /** @param place 1 for the first, the same for those that share it */
    private record Ranked(Member member, Figure figure, int place) {
        String shown() {
            return member.inSentence() + " " + NumberText.of(figure);
        }
    }

    /**
     * The order of what some words name.
     *
     * @param dimension that is ranked; null where it is the one that the words leave open, or name a member of
     */
    static RankOrder of(Cube cube, List<Text> words, boolean highest, @Nullable Dimension dimension) {
        Reference reference = Reference.read(cube, words);
        Dimension ranked = dimension == null ? ranked(cube, reference) : dimension;
        List<Told> told = ranked.parts().stream()
                .map(member -> ReferenceValue.told(at(reference, ranked, member)))
                .toList();
        return new RankOrder(
                cube,
                IntStream.range(0, told.size())
                        .mapToObj(
                                i -> ranked(told.get(i), ranked, ranked.parts().get(i), highest))
                        .sorted(Comparator.comparing(Ranked::place))
                        .toList());
    }

    private static Ranked ranked(Told told, Dimension over, Member member, boolean highest) {
        Measure rank =
                new Measure.Rank(told.measure(), over, highest, told.shown().decimals());
        Figure place = Objects.requireNonNull(
                Measured.of(rank, told.cubes().get(0), told.place()).figure());
        return new Ranked(
                member,
                Objects.requireNonNull(told.shown().figure()),
                place.value().intValue());
    }

    private static Reference at(Reference of, Dimension dimension, Member member) {
        return new Reference(
                of.cube(),
                of.members().with(dimension.name(), member.key()),
                new Members.Found(dimension, member),
                of.share(),
                of.sum(),
                of.comparison(),
                of.against(),
                false,
                of.form(),
                of.decimals());
    }

    /** That of the member named last, else the only one of which none is named. */
    static Dimension ranked(Cube cube, Reference reference) {
        Members.Found last = reference.last();
        if (last != null) {
            return last.dimension();
        }
        List<Dimension> open = cube.dimensions().stream()
                .filter(one -> !one.time() && one.parts().size() > 1)
                .toList();
        Optional<Dimension> time = cube.timeDimension().filter(one -> open.isEmpty());
        return open.size() == 1
                ? open.get(0)
                : time.orElseThrow(() -> new Fault(
                        "okänd-rang",
                        null,
                        Message.of("det framgår inte vad som rangordnas", "it is not said what is ranked"),
                        Message.of(
                                "nämn dimensionen: %s",
                                "name the dimension: %s",
                                open.stream().map(Dimension::name).collect(Collectors.joining(" eller ")))));
    }

    /** The first of them as a sentence lists them; throws a {@link Fault} where two share the last place. */
    String first(int many) {
        if (many < order.size() && isTie(many - 1, many)) {
            throw new Fault(
                    "delad-plats",
                    null,
                    Message.of("flera delar platsen: %s", "several share the place: %s", shown()),
                    Message.of("skriv meningen så att alla ryms", "write the sentence so that there is room for all"));
        }
        return Labels.list(order.stream()
                .limit(many)
                .map(one -> Named.inText(cube, one.member()))
                .toList());
    }

    private boolean isTie(int one, int other) {
        return order.get(one).place() == order.get(other).place();
    }

    /** Whether these are the first; who shares a place is there with the others. */
    boolean leads(Set<String> keys) {
        int last = keys.size() - 1;
        return order.stream().filter(one -> keys.contains(one.member().key())).allMatch(one -> {
            int place = order.indexOf(one);
            return place <= last || isTie(last, place);
        });
    }

    /** {@code förskola 6,2 %, skola 5,9 %, …}. */
    String shown() {
        String some = order.stream().limit(MOST_SHOWN).map(Ranked::shown).collect(Collectors.joining(", "));
        return cube.id() + ": " + some + (order.size() > MOST_SHOWN ? " …" : "");
    }

    /** The figure of the first. */
    Figure best() {
        return order.get(0).figure();
    }
}
