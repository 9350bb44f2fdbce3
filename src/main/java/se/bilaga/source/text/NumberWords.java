package se.bilaga.source.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers in words: {@code fyra}, {@code nittiosju}, {@code en och en halv}. */
public final class NumberWords {
    private static final List<String> ONES = List.of(
            "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo");
    private static final List<String> TENS =
            List.of("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio");
    private static final Map<String, BigDecimal> VALUES = values();

    /** What stands before a unit only: {@code en} alone is no number. */
    private static final Map<String, BigDecimal> BEFORE_UNITS = Map.of(
            "en", BigDecimal.ONE,
            "ett", BigDecimal.ONE,
            "en halv", new BigDecimal("0.5"),
            "en och en halv", new BigDecimal("1.5"),
            "två och en halv", new BigDecimal("2.5"),
            "en tiondels", new BigDecimal("0.1"),
            "två tiondels", new BigDecimal("0.2"));

    private NumberWords() {}

    private static Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (int one = 0; one < ONES.size(); one++) {
            values.put(ONES.get(one), BigDecimal.valueOf(one));
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            values.put(TENS.get(ten), BigDecimal.valueOf(20 + 10L * ten));
            for (int one = 1; one < 10; one++) {
                values.put(TENS.get(ten) + ONES.get(one), BigDecimal.valueOf(20 + 10L * ten + one));
            }
        }
        values.put("hundra", BigDecimal.valueOf(100));
        return values;
    }

    /** Those that count by themselves, as a choice of a pattern, the longest first. */
    public static String alone() {
        return choice(VALUES.keySet().stream()
                .filter(word -> !word.equals("noll") && !word.equals("ett"))
                .toList());
    }

    /** Those that do before a unit. */
    public static String beforeUnits() {
        return choice(List.copyOf(BEFORE_UNITS.keySet()));
    }

    private static String choice(List<String> words) {
        List<String> longest = new ArrayList<>(words);
        longest.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return String.join("|", longest);
    }

    public static BigDecimal value(String words) {
        BigDecimal some = BEFORE_UNITS.get(words);
        return some == null ? VALUES.getOrDefault(words, BigDecimal.ZERO) : some;
    }
}
