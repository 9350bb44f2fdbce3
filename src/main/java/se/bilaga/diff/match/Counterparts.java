package se.bilaga.diff.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the things of two plans are called: which texts name the same thing in the old plan and the new, and which name
 * one that only one of them has. Texts are the same when their letters and digits are.
 */
public final class Counterparts {
    private final Map<String, Set<String>> pairs = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** Notes things that have been paired, with what each plan calls them; {@code ""} is no name. */
    public <T> void add(Matching<T> matching, Function<T, String> before, Function<T, String> now) {
        matching.matches().forEach(match -> add(key(before.apply(match.before())), key(now.apply(match.now()))));
        matching.dropped().forEach(dropped -> add(key(before.apply(dropped)), ""));
        matching.added().forEach(added -> add("", key(now.apply(added))));
    }

    private void add(String before, String now) {
        if (!before.isEmpty()) {
            pairs.computeIfAbsent(before, key -> new HashSet<>()).add(now);
        }
        if (!now.isEmpty()) {
            names.add(now);
        }
    }

    /** Texts by their letters and digits, as the rest of this takes them. */
    public static Set<String> keys(Set<String> texts) {
        return texts.stream().map(Counterparts::key).collect(Collectors.toSet());
    }

    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** How many of the things that {@code before} names in the old plan {@code now} names in the new. */
    public long shared(Set<String> before, Set<String> now) {
        return before.stream()
                .flatMap(name -> pairs.getOrDefault(name, Set.of()).stream())
                .filter(name -> !name.isEmpty() && now.contains(name))
                .count();
    }

    /** Whether one of the texts names a thing of the old plan. */
    public boolean knowsBefore(Set<String> texts) {
        return texts.stream().anyMatch(pairs::containsKey);
    }

    /** Whether one of the texts names a thing of the new plan. */
    public boolean knowsNow(Set<String> texts) {
        return texts.stream().anyMatch(names::contains);
    }
}
