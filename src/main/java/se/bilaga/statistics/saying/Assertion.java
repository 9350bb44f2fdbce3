package se.bilaga.statistics.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.unit.Fault;

/**
 * What some words are held to: {@code sjukfrånvaro 2024 minskat}, {@code sjukfrånvaro 2024 förskola högst}, {@code
 * anställda 2024 kvinnor andel över 80 %}.
 */
public final class Assertion {
    private static final Set<String> HIGHEST = Set.of("högst", "störst", "flest");
    private static final Set<String> LOWEST = Set.of("lägst", "minst", "färst");
    private static final String MOST = "mest";

    private final Catalogue catalogue;
    private final Function<List<Text>, Placed> counts;
    private final @Nullable Cube cube;
    private final List<Text> words;

    private Assertion(Catalogue catalogue, Function<List<Text>, Placed> counts, @Nullable Cube cube, List<Text> words) {
        this.catalogue = catalogue;
        this.counts = counts;
        this.cube = cube;
        this.words = words;
    }

    /**
     * Whether it is so; throws a {@link Fault} where it cannot be read.
     *
     * @param cube the series that it is of; null where {@code words} begin with what {@code counts} knows
     */
    public static Verdict of(
            Catalogue catalogue, Function<List<Text>, Placed> counts, @Nullable Cube cube, List<Text> words) {
        return new Assertion(catalogue, counts, cube, bare(words)).verdict();
    }

    /** Without the commas of a list. */
    private static List<Text> bare(List<Text> words) {
        List<Text> bare = new ArrayList<>();
        for (Text word : words) {
            int end = word.value().length();
            boolean comma = word.value().endsWith(",");
            if (!comma || end > 1) {
                bare.add(comma ? word.part(0, end - 1) : word);
            }
        }
        return bare;
    }

    private Verdict verdict() {
        for (int i = 0; i < words.size(); i++) {
            if (cube == null
                    || Members.named(cube.dimensions(), words.get(i).value()).isEmpty()) {
                Optional<Verdict> found = verdict(i);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new Fault(
                "okänt-påstående",
                null,
                new Message("det framgår inte vad som ska gälla", "it is not said what is to hold"),
                new Message(
                        "skriv till exempel minskat, högst, oförändrad, över 5 eller högre än och en serie",
                        "write for example minskat, högst, oförändrad, över 5 or högre än and a series"));
    }

    /** By the word at a place, if it tells how. */
    private Optional<Verdict> verdict(int at) {
        List<String> from = words.subList(at, words.size()).stream()
                .map(word -> word.value().toLowerCase(Locale.ROOT))
                .toList();
        Bound.Found bound = Bound.of(from).orElse(null);
        if (bound != null && (!bound.bound().isRankToo() || isOperand(from.subList(bound.length(), from.size())))) {
            return Optional.of(bounded(bound, at));
        }
        boolean highest = HIGHEST.contains(from.get(0));
        if (cube != null && (highest || LOWEST.contains(from.get(0)))) {
            return Optional.of(ranked(cube, without(at, 1), highest, null));
        }
        Direction direction = Direction.of(from.get(0)).orElse(null);
        if (cube == null || direction == null) {
            return Optional.empty();
        }
        boolean most = from.size() > 1 && from.get(1).equals(MOST);
        return Optional.of(most ? mostChanged(cube, direction, at) : moved(cube, direction, at));
    }

    private WordList without(int at, int many) {
        List<Text> left = new ArrayList<>(words);
        left.subList(at, at + many).clear();
        return new WordList(left);
    }

    private Verdict moved(Cube of, Direction direction, int at) {
        WordList left = without(at, 1);
        Tolerance tolerance = Tolerance.take(left);
        Movement movement = Saying.movement(catalogue, of, left);
        return new Verdict(movement.direction(tolerance) == direction, direction, movement.shown());
    }

    private Verdict mostChanged(Cube of, Direction direction, int at) {
        WordList left = without(at, 2);
        List<Text> all = new ArrayList<>(left.left());
        boolean compares = all.stream().anyMatch(word -> word.value().equals("förändring"));
        if (!compares) {
            int against = all.stream().map(Text::value).toList().indexOf("mot");
            all.add(
                    against < 0 ? all.size() : against,
                    new Text("differens", of.series().at()));
        }
        return ranked(of, new WordList(all), direction == Direction.UP, direction);
    }

    private static Verdict ranked(Cube of, WordList left, boolean highest, @Nullable Direction direction) {
        Dimension named = Saying.dimension(of, left);
        List<Text> all = left.left();
        Reference reference = Reference.read(of, all);
        Dimension dimension = named == null ? RankOrder.ranked(of, reference) : named;
        Set<String> members = Set.copyOf(reference.members().of(dimension.name()));
        if (members.isEmpty()) {
            throw new Fault(
                    "okänd-rang",
                    null,
                    Message.of(
                            "det framgår inte vem i %s som är först",
                            "it is not said which %s is first", dimension.name()),
                    Message.of("nämn den", "name it"));
        }
        RankOrder order = RankOrder.of(of, all, highest, dimension);
        int sign = order.best().value().signum();
        boolean went = direction == null || Direction.of(sign) == direction;
        return new Verdict(went && order.leads(members), direction, order.shown());
    }

    /** Whether what follows is held against, so that {@code högst} and {@code minst} are limits and no ranks. */
    private boolean isOperand(List<String> from) {
        return !from.isEmpty()
                && (Operand.isTyped(String.join(" ", from))
                        || Bound.of(from).isPresent()
                        || catalogue.cubes().containsKey(from.get(0)));
    }

    private Verdict bounded(Bound.Found found, int at) {
        List<Text> right = words.subList(at + found.length(), words.size());
        if (right.isEmpty()) {
            throw new Fault(
                    "okänt-påstående",
                    words.get(at).at(),
                    Message.of(
                            "efter %s väntas ett tal eller en siffra", "a number is expected after %s", words.get(at)),
                    Message.of("skriv talet, gruppen eller serien", "write the number, the group or the series"));
        }
        Bound.Found finer = Bound.of(right.stream().map(Text::value).toList()).orElse(null);
        if (finer != null && found.bound() == Bound.EQUAL) {
            return bounded(finer, at + found.length());
        }
        List<Text> left = new ArrayList<>(words.subList(0, at));
        boolean asks = !left.isEmpty() && left.get(left.size() - 1).value().equals(Bound.IS);
        List<Text> mine = asks ? left.subList(0, left.size() - 1) : left;
        Placed one = cube == null ? counts.apply(mine) : Placed.of(cube, mine);
        return Operand.of(right)
                .map(typed -> typed.against(found.bound(), one))
                .orElseGet(() -> compared(found.bound(), one, mine, right));
    }

    private Verdict compared(Bound bound, Placed one, List<Text> left, List<Text> right) {
        Cube other = catalogue.cubes().get(right.get(0).value());
        Movement movement;
        if (other != null) {
            movement = Movement.between(one, Placed.of(other, right.subList(1, right.size())));
        } else if (cube != null) {
            List<Text> all = new ArrayList<>(left);
            all.add(new Text("mot", right.get(0).at()));
            all.addAll(right);
            movement = Movement.of(cube, all);
        } else {
            throw Members.unknown(List.of(), "statistik", right.get(0), List.of());
        }
        return new Verdict(movement.is(bound), null, movement.shown());
    }
}
