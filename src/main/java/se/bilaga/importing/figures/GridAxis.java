package se.bilaga.importing.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.bilaga.source.text.MonthNames;
import se.bilaga.statistics.file.FileTimes;
import se.bilaga.statistics.file.SumWords;

/**
 * The names along a side of a table as a dimension: {@code Kvinnor, Män} are of {@code kön}, {@code 2023, 2024} of
 * {@code år}.
 *
 * @param keys of the members, in the order of the names
 */
record GridAxis(String dimension, List<String> keys) {
    private static final List<String> TIMES =
            List.of("år", "månad", "kvartal", "tertial", "halvår", "läsår", "datum", "period");
    private static final List<String> SEXES =
            List.of("kvinnor", "män", "kvinna", "man", "flickor", "pojkar", "kv", "icke-binära");
    static final String TOTAL = "totalt";

    GridAxis {
        keys = List.copyOf(keys);
    }

    /**
     * @param said what the table calls them; {@code ""} where it does not
     * @param otherwise the dimension's name where nothing tells it
     */
    static GridAxis of(List<String> names, String said, String otherwise) {
        List<String> parts =
                names.stream().filter(name -> !SumWords.isWhole(name)).toList();
        Optional<String> time = TIMES.stream()
                .filter(dimension -> !parts.isEmpty() && parts.stream().allMatch(name -> FileTimes.is(dimension, name)))
                .findFirst()
                .or(() -> TIMES.stream()
                        .filter(dimension -> !parts.isEmpty()
                                && parts.stream()
                                        .allMatch(name -> FileTimes.is(dimension, FileTimes.ofHead(dimension, name))))
                        .findFirst());
        boolean sexes =
                !parts.isEmpty() && parts.stream().allMatch(name -> SEXES.contains(name.toLowerCase(Locale.ROOT)));
        boolean ages = parts.size() > 1 && parts.stream().allMatch(GridAxis::isAge);
        String dimension = time.orElse(sexes ? "kön" : ages ? "ålder" : plain(said, otherwise));
        List<String> keys = new ArrayList<>();
        for (String name : names) {
            keys.add(
                    SumWords.isWhole(name)
                            ? TOTAL
                            : time.isPresent()
                                    ? plainTime(FileTimes.ofHead(dimension, name))
                                    : sexes ? name.toLowerCase(Locale.ROOT) : name);
        }
        return new GridAxis(dimension, keys);
    }

    /** {@code Oktober 2024} as {@code 2024-10}. */
    private static String plainTime(String time) {
        String[] words = time.toLowerCase(Locale.ROOT).split(" ", -1);
        int month = words.length == 2 && words[1].matches("\\d{4}") ? MonthNames.ALL.indexOf(words[0]) : -1;
        return month < 0 ? time : "%s-%02d".formatted(words[1], month + 1);
    }

    private static boolean isAge(String name) {
        return name.matches(
                "(?iu)(?:[-–<]\\s*)?\\d{2}(?:\\s*[-–]\\s*\\d{2})?\\s*(?:[-–+]|år)*(?: och äldre| år och äldre| och yngre)?(?: år)?|under \\d{2}.*|över \\d{2}.*");
    }

    private static String plain(String said, String otherwise) {
        String word = said.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]+", " ")
                .strip()
                .replaceAll("\\s+", "_");
        return word.isEmpty() || word.length() > 30 || word.matches("statistik|totalt|värde|summa|antal|andel|mått")
                ? otherwise
                : word;
    }

    boolean isTime() {
        return TIMES.contains(dimension);
    }

    /** Whether the names are of a kind that everybody knows: times, sexes, ages. */
    boolean isKnown() {
        return isTime() || dimension.equals("kön") || dimension.equals("ålder");
    }
}
