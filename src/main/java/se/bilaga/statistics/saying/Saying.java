package se.bilaga.statistics.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.measure.ReferenceValue;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.unit.Unit;

/**
 * References to what figures say in words.
 *
 * <pre>{@code
 * {{sjukfrånvaro 2024 ökat/minskat}}          minskat
 * {{sjukfrånvaro 2024 avdelning högst}}       förskolan
 * {{anställda 2024 män andel var}}            drygt var fjärde
 * {{anställda antal befattning ord}}          tio
 * }</pre>
 */
public final class Saying {
    private static final String HIGHEST = "högst";
    private static final String LOWEST = "lägst";
    private static final String FRACTION = "bråk";
    private static final String EACH = "var";

    private static final Set<String> CAPITALS =
            Set.of("Högst", "Lägst", "Bråk", "Var", "Ord", "Cirka", "Omkring", "Ungefär", "Drygt", "Knappt");

    private final Catalogue catalogue;
    private final Cube cube;
    private final WordList words;

    private Saying(Catalogue catalogue, Cube cube, List<Text> words) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.words = new WordList(words);
    }

    /** What the words after a series' name say; empty where they name a plain figure. Throws a fault as references do. */
    public static Optional<String> of(Catalogue catalogue, Cube cube, List<Text> words) {
        return new Saying(catalogue, cube, words).text();
    }

    /** A word of form without the capital that a sentence begins with: {@code Högst}. */
    public static Text uncapitalised(Text word) {
        return CAPITALS.contains(word.value()) ? new Text(word.value().toLowerCase(Locale.ROOT), word.at()) : word;
    }

    private Optional<String> text() {
        Optional<Text> alternatives = words.take(free(Alternatives::isWritten));
        if (alternatives.isPresent()) {
            Alternatives choice = Alternatives.of(alternatives.get());
            Tolerance tolerance = Tolerance.take(words);
            return Optional.of(choice.of(movement(catalogue, cube, words), tolerance));
        }
        Optional<Text> rank = words.take(free(word -> word.equals(HIGHEST) || word.equals(LOWEST)));
        if (rank.isPresent()) {
            return Optional.of(ranked(rank.get().value().equals(HIGHEST)));
        }
        Optional<Text> fraction = words.take(free(word -> word.equals(FRACTION) || word.equals(EACH)));
        return fraction.isPresent()
                ? Optional.of(WordedShare.of(
                        ReferenceValue.of(Reference.read(cube, words.left())),
                        fraction.get().value().equals(EACH)))
                : counted();
    }

    private String ranked(boolean highest) {
        int many = words.take(word -> word.matches("[1-9]"))
                .map(digit -> Integer.parseInt(digit.value()))
                .orElse(1);
        Dimension dimension = dimension(cube, words);
        return RankOrder.of(cube, words.left(), highest, dimension).first(many);
    }

    /** {@code antal befattning}: how many parts a dimension has. */
    private Optional<String> counted() {
        Optional<Text> name =
                words.takeWith("antal", word -> cube.dimension(word).isPresent());
        return name.flatMap(found -> cube.dimension(found.value())).map(dimension -> {
            BigFraction many = BigFraction.of(dimension.parts().size());
            Figure figure = new Figure(many, Unit.COUNT, 0, cube.series().at());
            return words.take("ord"::equals).isPresent() ? NumberText.word(figure) : NumberText.of(figure);
        });
    }

    /** A word of a kind that is no member of the series. */
    private Predicate<String> free(Predicate<String> kind) {
        return word -> kind.test(word) && Members.named(cube.dimensions(), word).isEmpty();
    }

    /** Takes the dimension that is named by its name. */
    static @Nullable Dimension dimension(Cube cube, WordList words) {
        return words.take(word -> cube.dimension(word).isPresent()
                        && Members.named(cube.dimensions(), word).isEmpty())
                .flatMap(name -> cube.dimension(name.value()))
                .orElse(null);
    }

    /** The movement that words name: {@code 2024 mot 2022}, or {@code 2024 mot mål_sjukfrånvaro 2024}. */
    static Movement movement(Catalogue catalogue, Cube cube, WordList words) {
        List<Text> all = words.left();
        int against = all.stream().map(Text::value).toList().indexOf("mot");
        Text next = against >= 0 && against + 1 < all.size() ? all.get(against + 1) : null;
        Cube other =
                next == null || !Members.named(cube.dimensions(), next.value()).isEmpty()
                        ? null
                        : catalogue.cubes().get(next.value());
        if (other == null) {
            return Movement.of(cube, all);
        }
        List<Text> mine = new ArrayList<>(all.subList(0, against));
        return Movement.between(Placed.of(cube, mine), Placed.of(other, all.subList(against + 2, all.size())));
    }
}
