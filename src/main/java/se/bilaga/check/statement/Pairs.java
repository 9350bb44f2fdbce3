package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/** The times that a change may be between, the likeliest first. */
final class Pairs {
    /** Over a stretch of time, however long. */
    private static final Pattern STRETCH = Pattern.compile(
            "(?U)\\b(?:sedan|på|över|under|de senaste|åren|perioden|tid|successivt|stadigt|kontinuerligt|längre|trend\\p{L}*)\\b");

    private Pairs() {}

    /** From an earlier time to a later. */
    record Pair(Member before, Member now) {}

    /** Empty where the clause names a time that the series lacks. */
    static List<Pair> of(Speech speech, Cube cube, List<Quoted> quoted) {
        Dimension time = cube.timeDimension().orElse(null);
        String gist = speech.clause().gist();
        NamedTimes named = NamedTimes.in(cube, gist);
        if (time == null || named.unknown()) {
            return List.of();
        }
        List<Member> now = now(named, cube, quoted, speech);
        List<Member> before = before(named, cube, quoted);
        List<Member> all = Speech.times(cube);
        List<Pair> pairs = new ArrayList<>();
        for (Member later : now.isEmpty() ? reversed(all) : now) {
            for (Member earlier : before.isEmpty() ? earlier(time, later, now.isEmpty() || isStretch(gist)) : before) {
                if (isBefore(earlier, later)) {
                    pairs.add(new Pair(earlier, later));
                }
            }
        }
        return pairs;
    }

    private static List<Member> now(NamedTimes named, Cube cube, List<Quoted> quoted, Speech speech) {
        List<Member> told = named.now();
        if (told.size() > 1 && named.base().isEmpty()) {
            return told.subList(told.size() - 1, told.size());
        }
        if (!told.isEmpty()) {
            return told;
        }
        Optional<Member> last = times(cube, quoted, true).stream().reduce((a, b) -> isBefore(a, b) ? b : a);
        return last.map(List::of)
                .orElseGet(() -> speech.before().cubes().equals(speech.cubes())
                        ? speech.before().times()
                        : List.of());
    }

    private static List<Member> before(NamedTimes named, Cube cube, List<Quoted> quoted) {
        if (!named.base().isEmpty()) {
            return named.base();
        }
        if (named.now().size() > 1) {
            return named.now().subList(0, named.now().size() - 1);
        }
        List<Member> times = times(cube, quoted, false);
        return times.size() < 2
                ? List.of()
                : times.stream()
                        .reduce((a, b) -> isBefore(a, b) ? a : b)
                        .map(List::of)
                        .orElseThrow();
    }

    private static List<Member> times(Cube cube, List<Quoted> quoted, boolean changes) {
        return quoted.stream()
                .filter(one -> one.cube().equals(cube) && (changes || one.isValue()))
                .map(Quoted::time)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Member> earlier(Dimension time, Member later, boolean any) {
        Optional<Member> previous = time.before(later);
        List<Member> earlier = new ArrayList<>();
        previous.ifPresent(earlier::add);
        if (any) {
            time.chronological().stream().filter(one -> isBefore(one, later)).forEach(earlier::add);
        }
        return earlier;
    }

    private static boolean isStretch(String gist) {
        return STRETCH.matcher(gist).find();
    }

    private static boolean isBefore(Member one, Member other) {
        return one.time() != null && other.time() != null && one.time().compareTo(other.time()) < 0;
    }

    private static List<Member> reversed(List<Member> times) {
        List<Member> copy = new ArrayList<>(times);
        Collections.reverse(copy);
        return copy;
    }

    /** The times that a value may belong to, the latest first; null alone where the series has none. */
    static List<@Nullable Member> single(Cube cube, List<Member> named) {
        List<@Nullable Member> times = new ArrayList<>(reversed(named.isEmpty() ? Speech.times(cube) : named));
        if (times.isEmpty()) {
            times.add(null);
        }
        return times;
    }
}
