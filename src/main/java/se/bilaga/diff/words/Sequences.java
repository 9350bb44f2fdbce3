package se.bilaga.diff.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The shortest way from one sequence to another (Myers). */
public final class Sequences {
    private Sequences() {}

    /**
     * Every element of both, in order; between two kept elements what was deleted comes before what was inserted.
     *
     * @param glue what stands between elements that mean something, as spaces do between words; it is kept where what
     *     it holds together is
     */
    public static <T> List<Step> steps(
            List<T> before, List<T> now, BiPredicate<? super T, ? super T> same, Predicate<? super T> glue) {
        int[] old = meaning(before, glue);
        int[] recent = meaning(now, glue);
        List<Step> steps = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int[] kept : kept(before, old, now, recent, same)) {
            gap(before, from, kept[0], now, to, kept[1], same, steps);
            steps.add(new Step(Edit.KEPT, kept[0], kept[1]));
            from = kept[0] + 1;
            to = kept[1] + 1;
        }
        gap(before, from, before.size(), now, to, now.size(), same, steps);
        return steps;
    }

    private static <T> int[] meaning(List<T> elements, Predicate<? super T> glue) {
        return IntStream.range(0, elements.size())
                .filter(i -> !glue.test(elements.get(i)))
                .toArray();
    }

    /** The places in both of what is kept. */
    private static <T> List<int[]> kept(
            List<T> before, int[] old, List<T> now, int[] recent, BiPredicate<? super T, ? super T> same) {
        List<T> olds = IntStream.of(old).mapToObj(before::get).toList();
        List<T> recents = IntStream.of(recent).mapToObj(now::get).toList();
        BiPredicate<T, T> equal = (one, other) -> same.test(one, other);
        List<int[]> kept = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<T> delta : DiffUtils.diff(olds, recents, equal).getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                kept.add(new int[] {old[i++], recent[j++]});
            }
            i += delta.getSource().size();
            j += delta.getTarget().size();
        }
        while (i < old.length) {
            kept.add(new int[] {old[i++], recent[j++]});
        }
        return kept;
    }

    /** Between two kept elements: what both begin and end with is kept too. */
    private static <T> void gap(
            List<T> before,
            int from,
            int end,
            List<T> now,
            int to,
            int nowEnd,
            BiPredicate<? super T, ? super T> same,
            List<Step> steps) {
        int i = from;
        int j = to;
        while (i < end && j < nowEnd && same.test(before.get(i), now.get(j))) {
            steps.add(new Step(Edit.KEPT, i++, j++));
        }
        int tail = 0;
        while (i < end - tail
                && j < nowEnd - tail
                && same.test(before.get(end - tail - 1), now.get(nowEnd - tail - 1))) {
            tail++;
        }
        for (; i < end - tail; i++) {
            steps.add(new Step(Edit.DELETED, i, -1));
        }
        for (; j < nowEnd - tail; j++) {
            steps.add(new Step(Edit.INSERTED, -1, j));
        }
        for (int k = tail; k > 0; k--) {
            steps.add(new Step(Edit.KEPT, end - k, nowEnd - k));
        }
    }
}
