package se.bilaga.check.tabulation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.clause.Ages;

/**
 * One of the ways that a measure is divided.
 *
 * @param name what its groups are: {@code yrke}
 * @param stem of that name
 * @param groups without the one that is their total
 * @param telling of each group the stems that tell it from the others
 */
public record Axis(String name, String stem, List<Group> groups, List<List<String>> telling) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\s*[–-]\\s*\\d+)?");
    private static final Set<String> SMALL = Set.of(
            "och", "i", "på", "av", "från", "med", "till", "för", "år", "utan", "hos", "vid", "den", "de", "det");

    public Axis {
        groups = List.copyOf(groups);
        telling = List.copyOf(telling);
    }

    static Axis of(String name, List<Group> groups) {
        return new Axis(
                name,
                WordLikeness.stem(name),
                groups,
                groups.stream().map(group -> telling(group, groups)).toList());
    }

    /** The numbers of all groups. */
    public List<Integer> everyGroup() {
        return IntStream.range(0, groups.size()).boxed().toList();
    }

    /** The words that no other group has; all where others have every one. */
    private static List<String> telling(Group group, List<Group> groups) {
        List<String> own = group.stems().stream()
                .filter(stem -> groups.stream()
                                .filter(other -> other.stems().contains(stem))
                                .count()
                        == 1)
                .toList();
        boolean sameWords = groups.stream()
                .anyMatch(other -> !other.equals(group) && other.stems().containsAll(group.stems()));
        return own.isEmpty() ? sameWords ? List.of() : group.stems() : own;
    }

    /**
     * A group with the words that name it.
     *
     * @param stems of the words of its name
     * @param digits that stand in its name; null without
     */
    public record Group(
            String label,
            List<String> stems,
            @Nullable String digits,
            @Nullable Ages ages) {
        public Group {
            stems = List.copyOf(stems);
        }

        public static Group of(String label, @Nullable Ages ages) {
            String lower = label.toLowerCase(Locale.ROOT);
            var digits = DIGITS.matcher(lower);
            return new Group(label, stems(lower), digits.find() ? digits.group() : null, ages);
        }

        /** What stands right before the digits, but for its ending: {@code årskurs}. */
        public String lead() {
            String lower = label.toLowerCase(Locale.ROOT);
            String before = lower.substring(0, lower.indexOf(digits == null ? lower : digits));
            return before.isBlank() ? "(?<!\\d)" : "(?<!\\p{L})" + Pattern.quote(before.strip()) + "\\p{L}{0,4} ?";
        }

        private static List<String> stems(String lower) {
            return WORD.matcher(lower)
                    .results()
                    .map(found -> found.group())
                    .filter(word -> !SMALL.contains(word))
                    .map(word -> WordLikeness.stem(word.replaceAll("-$", "")))
                    .toList();
        }
    }
}
