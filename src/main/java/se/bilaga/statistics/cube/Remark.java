package se.bilaga.statistics.cube;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of a single value; a sum carries what was said of its parts, and tells of which.
 *
 * @param words as the author wrote them: {@code Reviderad uppgift}
 * @param parts of the sum that the words are about, {@code [Kvinnor]}; none where they are about the value itself
 * @param carried whether the value was computed from the one that the words were written at
 * @param reported the parts of a total that have reported, where some have not; else none
 */
public record Remark(String words, List<String> parts, boolean carried, Set<String> reported) {
    private static final int MOST_PARTS = 4;

    public Remark {
        parts = List.copyOf(parts);
        reported = Set.copyOf(reported);
    }

    public static List<Remark> written(@Nullable String note) {
        return note == null ? List.of() : List.of(new Remark(note, List.of(), false, Set.of()));
    }

    /**
     * That a total is of those parts alone that have reported: {@code Gäller de 2 av 3 som har redovisat uppgiften: Norr
     * och Söder}. The fewer are named, those in it or those out of it, where they are few.
     *
     * @param names of all the parts
     * @param has whether each has reported
     */
    public static Remark ofReported(List<String> names, List<Boolean> has) {
        Map<Boolean, List<String>> parts = IntStream.range(0, names.size())
                .boxed()
                .collect(partitioningBy(has::get, mapping(names::get, toList())));
        List<String> reported = parts.getOrDefault(true, List.of());
        List<String> missing = parts.getOrDefault(false, List.of());
        String count = "Gäller de " + reported.size() + " av " + names.size() + " som har redovisat uppgiften";
        if (Math.min(reported.size(), missing.size()) > MOST_PARTS) {
            return new Remark(count, List.of(), false, Set.copyOf(reported));
        }
        String named = reported.size() <= missing.size()
                ? ": " + Labels.list(reported)
                : ", alla utom " + Labels.list(missing);
        return new Remark(count + named, List.of(), false, Set.copyOf(reported));
    }

    /** Whether totals are of the same parts. */
    public static boolean ofSameReported(Collection<Remark> one, Collection<Remark> other) {
        return reported(one).equals(reported(other));
    }

    private static Set<List<Object>> reported(Collection<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> !remark.reported.isEmpty())
                .map(remark -> List.<Object>of(remark.parts, remark.reported))
                .collect(Collectors.toSet());
    }

    /** What stands under a table: {@code Kvinnor: Reviderad uppgift}. */
    public String text() {
        if (parts.isEmpty()) {
            return words;
        }
        return parts.size() > MOST_PARTS
                ? "Om " + parts.size() + " av delarna: " + words
                : Labels.list(parts) + ": " + words;
    }

    /**
     * The remarks of a sum.
     *
     * @param names what the parts are called, in their order
     * @param parts the remarks of each
     */
    public static List<Remark> ofSum(List<String> names, List<List<Remark>> parts) {
        Map<Remark, List<String>> about = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Remark remark : parts.get(i)) {
                Remark same = new Remark(remark.words, List.of(), true, remark.reported);
                about.computeIfAbsent(same, words -> new ArrayList<>()).addAll(remark.in(names.get(i)));
            }
        }
        return about.entrySet().stream()
                .map(entry -> new Remark(entry.getKey().words, entry.getValue(), true, entry.getKey().reported))
                .toList();
    }

    private List<String> in(String name) {
        return parts.isEmpty()
                ? List.of(name)
                : parts.stream()
                        .map(part -> name + " " + Labels.uncapitalised(part))
                        .toList();
    }

    /** The remarks of what is computed from some values otherwise than as their sum. */
    public static List<Remark> carried(Collection<Remark> from) {
        return from.stream()
                .map(remark -> new Remark(remark.words, remark.parts, true, remark.reported))
                .distinct()
                .toList();
    }
}
