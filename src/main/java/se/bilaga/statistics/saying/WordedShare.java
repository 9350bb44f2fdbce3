package se.bilaga.statistics.saying;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/**
 * Shares in words: {@code drygt en fjärdedel}, {@code knappt var tredje}.
 *
 * @param words without what says how exact they are
 */
public record WordedShare(String words, BigFraction percent) {
    private static final List<String> NUMBERS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio");
    private static final List<String> ORDINALS =
            List.of("", "", "annan", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde");
    private static final List<String> DENOMINATORS = List.of(
            "",
            "",
            "",
            "tredjedel",
            "fjärdedel",
            "femtedel",
            "sjättedel",
            "sjundedel",
            "åttondel",
            "niondel",
            "tiondel");

    private static final List<WordedShare> FRACTIONS = Stream.of(
                    of("hälften", 1, 2),
                    of("en tredjedel", 1, 3),
                    of("två tredjedelar", 2, 3),
                    of("en fjärdedel", 1, 4),
                    of("tre fjärdedelar", 3, 4),
                    of("en femtedel", 1, 5),
                    of("två femtedelar", 2, 5),
                    of("tre femtedelar", 3, 5),
                    of("fyra femtedelar", 4, 5),
                    of("en tiondel", 1, 10),
                    of("nio tiondelar", 9, 10))
            .toList();
    private static final List<WordedShare> EACH = Stream.iterate(2, n -> n <= 10, n -> n + 1)
            .map(n -> of(n == 2 ? "varannan" : "var " + ORDINALS.get(n), 1, n))
            .toList();

    private static final Pattern WORDS = Pattern.compile("(?<half>hälften)|var(?:t)? ?(?<each>\\p{L}+)"
            + "|(?<many>\\p{L}+) (?<part>\\p{L}+?del)(?:ar|en|arna)?|(?<some>\\p{L}+) av (?<whole>\\p{L}+)");

    /** Of what it is told by: so near that no word is needed, and so near that it may be told so at all. */
    private static final BigFraction EXACT = BigFraction.of(1, 50);

    private static final BigFraction NEAR = BigFraction.of(1, 10);

    private static WordedShare of(String words, int part, int whole) {
        return new WordedShare(words, BigFraction.of(part, whole).multiply(Quantity.HUNDRED));
    }

    /**
     * A percentage in words; throws a {@link Fault} where none tells it.
     *
     * @param each whether as one of so many: {@code var fjärde}, not {@code en fjärdedel}
     */
    static String of(Figure figure, boolean each) {
        if (!figure.unit().equals(Unit.PERCENT)) {
            throw new Fault(
                    "okänt-bråk",
                    null,
                    Message.of("%s är ingen andel", "%s is no share", NumberText.of(figure)),
                    Message.of("lägg till andel, eller skriv talet", "add andel, or write the number"));
        }
        WordedShare near = (each ? EACH : FRACTIONS)
                .stream().min(Comparator.comparing(one -> one.apart(figure))).orElseThrow();
        if (!near.isWithin(NEAR, figure)) {
            throw new Fault(
                    "okänt-bråk",
                    null,
                    Message.of("%s är inget enkelt bråk", "%s is no plain fraction", NumberText.of(figure)),
                    Message.of(
                            "skriv andelen i procent, utan ordet %s",
                            "write the share in procent, without the word %s", each ? "var" : "bråk"));
        }
        String hedge =
                near.isWithin(EXACT, figure) ? "" : figure.value().compareTo(near.percent) > 0 ? "drygt " : "knappt ";
        return hedge + near.words;
    }

    private BigFraction apart(Figure figure) {
        return figure.value().subtract(percent).abs();
    }

    /** Whether a figure is no further from it than some part of it. */
    private boolean isWithin(BigFraction part, Figure figure) {
        return apart(figure).compareTo(percent.multiply(part)) <= 0;
    }

    /** What some words tell, in procent: {@code hälften}, {@code två tredjedelar}, {@code nio av tio}. */
    public static Optional<BigFraction> percent(String words) {
        Matcher told = WORDS.matcher(words);
        if (!told.matches()) {
            return Optional.empty();
        }
        int part = 1;
        int whole = 2;
        if (told.group("each") != null) {
            whole = ORDINALS.indexOf(told.group("each"));
        } else if (told.group("part") != null) {
            part = NUMBERS.indexOf(told.group("many"));
            whole = DENOMINATORS.indexOf(told.group("part"));
        } else if (told.group("some") != null) {
            part = NUMBERS.indexOf(told.group("some"));
            whole = NUMBERS.indexOf(told.group("whole"));
        }
        return part < 1 || whole < 2
                ? Optional.empty()
                : Optional.of(BigFraction.of(part, whole).multiply(Quantity.HUNDRED));
    }
}
