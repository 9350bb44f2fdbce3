package se.bilaga.output.word.part;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/**
 * How a list numbers the paragraphs of a level: {@code %1.%2} of decimal numbers.
 *
 * @param list the id of the list's definition, whose levels count together
 * @param level from 0
 * @param format in Word's words: {@code upperRoman}
 * @param text {@code %1} stands for the number of the first level
 * @param restarts whether it begins anew after each paragraph of a level above
 * @param legal whether the numbers of all levels are shown as decimal ones
 */
public record ListLevel(int list, int level, String format, String text, int start, boolean restarts, boolean legal) {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Map<String, IntFunction<String>> FORMATS = Map.of(
            "decimal",
            String::valueOf,
            "decimalZero",
            number -> String.format(Locale.ROOT, "%02d", number),
            "upperRoman",
            ListLevel::roman,
            "lowerRoman",
            number -> roman(number).toLowerCase(Locale.ROOT),
            "upperLetter",
            ListLevel::letters,
            "lowerLetter",
            number -> letters(number).toLowerCase(Locale.ROOT));
    private static final Map<Integer, String> ROMAN = new TreeMap<>(Map.ofEntries(
            Map.entry(-1000, "M"),
            Map.entry(-900, "CM"),
            Map.entry(-500, "D"),
            Map.entry(-400, "CD"),
            Map.entry(-100, "C"),
            Map.entry(-90, "XC"),
            Map.entry(-50, "L"),
            Map.entry(-40, "XL"),
            Map.entry(-10, "X"),
            Map.entry(-9, "IX"),
            Map.entry(-5, "V"),
            Map.entry(-4, "IV"),
            Map.entry(-1, "I")));

    static ListLevel of(int list, Element lvl, int start) {
        boolean restarts = Wml.value(lvl, "lvlRestart").filter("0"::equals).isEmpty();
        boolean legal = Dom.child(lvl, "isLgl")
                .filter(on -> !Wml.attribute(on, "val").matches("0|false|off"))
                .isPresent();
        return new ListLevel(
                list,
                Wml.number(lvl, "ilvl", 0),
                Wml.value(lvl, "numFmt").orElse("decimal"),
                Wml.value(lvl, "lvlText").orElse(""),
                start,
                restarts,
                legal);
    }

    /** Whether it shows numbers, and we know how: not where it has bullets or nothing. */
    public boolean counts() {
        return FORMATS.containsKey(format) && text.contains("%" + (level + 1));
    }

    /** Whether it says the number of the level above too. */
    public boolean saysAbove() {
        return text.contains("%" + level);
    }

    /** The label of a paragraph; {@code numbers} gives that of each level, from 0. */
    public String label(IntFunction<String> numbers) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(numbers.apply(Integer.parseInt(place.group(1)) - 1)));
    }

    /** A number as this level shows it: {@code IV}. */
    public String shown(int number) {
        return FORMATS.getOrDefault(format, String::valueOf).apply(number);
    }

    private static String roman(int number) {
        StringBuilder made = new StringBuilder();
        int rest = number;
        for (Map.Entry<Integer, String> sign : ROMAN.entrySet()) {
            for (; rest >= -sign.getKey(); rest += sign.getKey()) {
                made.append(sign.getValue());
            }
        }
        return made.toString();
    }

    /** As Word goes on after Z: AA, BB. */
    private static String letters(int number) {
        int letter = Math.floorMod(number - 1, 26);
        return String.valueOf((char) ('A' + letter)).repeat(Math.max(1, (number + 25) / 26));
    }
}
