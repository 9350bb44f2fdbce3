package se.bilaga.statistics.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.text.MonthNames;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.cube.Times;

/** Times as files write them, as the vocabulary does: {@code okt-25}, {@code 2025M10}, {@code 2025-10-31} for a month. */
public final class FileTimes {
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?: \\d\\d:\\d\\d.*)?");
    private static final Pattern NAMED = Pattern.compile("(?iu)(\\p{L}{3,9})\\.?[- ']+((?:19|20)?\\d\\d)");
    private static final Pattern PART = Pattern.compile("(?iu)((?:19|20)\\d\\d) ?([MKQTH])(\\d{1,2})");
    private static final Pattern JOINED = Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])");
    private static final Pattern PART_FIRST = Pattern.compile("(?iu)([KQTH])(\\d)[ -]+((?:19|20)\\d\\d)");
    private static final Pattern IN_HEAD =
            Pattern.compile("(?iu)\\p{L}.*?[ ,(]((?:19|20)\\d\\d(?:[-MKQTH]\\d{1,2})?)\\)?");
    private static final int CENTURY = 2000;

    private FileTimes() {}

    /** Whether {@code written} is a time that a dimension takes. */
    public static boolean is(String dimension, String written) {
        return Labels.isTime(dimension)
                && Times.in(dimension, normal(dimension, written)).isPresent();
    }

    /** What stands in a cell as the vocabulary writes it; the same where it is no time. */
    public static String normal(String dimension, String written) {
        String text = written.strip();
        if (!Labels.isTime(dimension) || Times.in(dimension, text).isPresent()) {
            return text;
        }
        return candidates(text).stream()
                .map(String::strip)
                .filter(time -> Times.in(dimension, time).isPresent())
                .findFirst()
                .orElse(text);
    }

    /** Likewise for the head of a column, whose time may stand after what is counted: {@code Antal 2022}. */
    public static String ofHead(String dimension, String written) {
        String plain = normal(dimension, written);
        Matcher match = IN_HEAD.matcher(plain);
        return Labels.isTime(dimension) && Times.in(dimension, plain).isEmpty() && match.matches()
                ? normal(dimension, match.group(1))
                : plain;
    }

    private static List<String> candidates(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            String month = day.group(1) + "-" + day.group(2);
            boolean edge = text.startsWith("12-31", 5) || text.startsWith("01-01", 5);
            return edge
                    ? List.of(month + "-" + day.group(3), month, day.group(1))
                    : List.of(month + "-" + day.group(3), month);
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return List.of(
                    part.group(2).equalsIgnoreCase("M")
                            ? part.group(1) + "-" + two(Integer.parseInt(part.group(3)))
                            : part.group(2).toUpperCase(Locale.ROOT) + part.group(3) + " " + part.group(1));
        }
        Matcher first = PART_FIRST.matcher(text);
        if (first.matches()) {
            return List.of(first.group(1).toUpperCase(Locale.ROOT) + first.group(2) + " " + first.group(3));
        }
        Matcher joined = JOINED.matcher(text);
        if (joined.matches()) {
            return List.of(joined.group(1) + "-" + joined.group(2));
        }
        return named(text).map(List::of).orElse(List.of());
    }

    private static Optional<String> named(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        String word = named.group(1).toLowerCase(Locale.ROOT);
        int year = Integer.parseInt(named.group(2));
        for (int month = 0; month < MonthNames.ALL.size(); month++) {
            String name = MonthNames.ALL.get(month);
            if (name.startsWith(word)) {
                return Optional.of((year < 100 ? CENTURY + year : year) + "-" + two(month + 1));
            }
        }
        return Optional.empty();
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** Whether it can be told from its digits alone that this is a time and no count. */
    static boolean looksLikeTime(String written) {
        return List.of("år", "månad", "kvartal", "tertial", "läsår").stream()
                .anyMatch(dimension -> Times.in(dimension, ofHead(dimension, written))
                        .map(TimeKey::kind)
                        .isPresent());
    }
}
