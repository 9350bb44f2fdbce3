package se.bilaga.statistics.saying;

import java.util.List;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Fault;

/** {@code ökat/minskat} or {@code ökat/minskat/legat stilla}: the words for more, for less, and for the same. */
record Alternatives(Text written, List<String> words) {
    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L} -]*(?:/\\p{L}[\\p{L} -]*){1,2}");

    Alternatives {
        words = List.copyOf(words);
    }

    static boolean isWritten(String word) {
        return FORM.matcher(word).matches();
    }

    /** Throws a {@link Fault} where the word for less stands first. */
    static Alternatives of(Text written) {
        List<String> words = List.of(written.value().split("/", -1));
        boolean swapped = tells(words.get(0), Direction.DOWN) || tells(words.get(1), Direction.UP);
        if (swapped) {
            throw new Fault(
                    "omvända-ord",
                    written.at(),
                    Message.of(
                            "\"%s\" har ordet för en minskning först", "\"%s\" has the word for less first", written),
                    Message.of("skriv %s/%s", "write %s/%s", words.get(1), words.get(0)));
        }
        return new Alternatives(written, words);
    }

    private static boolean tells(String word, Direction direction) {
        return Direction.of(word).filter(direction::equals).isPresent();
    }

    /** The word that is so; throws a {@link Fault} where there is none for no change. */
    String of(Movement movement, Tolerance tolerance) {
        int place = switch (movement.direction(tolerance)) {
            case UP -> 0;
            case DOWN -> 1;
            case SAME -> 2;
        };
        if (place < words.size()) {
            return words.get(place);
        }
        throw new Fault(
                "oförändrad",
                written.at(),
                Message.of(
                        "det är ingen skillnad (%s), och meningen har bara orden %s",
                        "there is no difference (%s), and the sentence has only the words %s",
                        movement.shown(),
                        written),
                Message.of(
                        "lägg till ett tredje ord: \"%s/varit oförändrad\", eller skriv om meningen",
                        "add a third word: \"%s/varit oförändrad\", or rewrite the sentence", written));
    }
}
