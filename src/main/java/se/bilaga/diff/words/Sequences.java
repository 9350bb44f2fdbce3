package se.bilaga.diff.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The shortest way from one sequence to another (Myers). */
public final class Sequences {
    private Sequences() {}

    /** Every element of both, in order; between two kept elements what was deleted comes before what was inserted. */
    public static <T> List<Step> steps(List<T> before, List<T> now, BiPredicate<? super T, ? super T> same) {
        Patch<T> patch = DiffUtils.diff(before, now, same);
        List<Step> steps = new ArrayList<>();
        int old = 0;
        int recent = 0;
        for (AbstractDelta<T> delta : patch.getDeltas()) {
            while (old < delta.getSource().getPosition()) {
                steps.add(new Step(Edit.KEPT, old++, recent++));
            }
            for (int i = 0; i < delta.getSource().size(); i++) {
                steps.add(new Step(Edit.DELETED, old++, -1));
            }
            for (int i = 0; i < delta.getTarget().size(); i++) {
                steps.add(new Step(Edit.INSERTED, -1, recent++));
            }
        }
        while (old < before.size()) {
            steps.add(new Step(Edit.KEPT, old++, recent++));
        }
        return steps;
    }
}
