package se.bilaga.diff.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Kept elements too small to stand between two changes: they are deleted and inserted with their surroundings. */
public final class Islands {
    private static final int FEW = 3;

    private Islands() {}

    /** The same way with each run of at most three {@code small} kept elements between changes given up. */
    public static List<Step> flooded(List<Step> steps, Predicate<Step> small) {
        List<Step> result = new ArrayList<>();
        int i = 0;
        while (i < steps.size()) {
            int end = gapEnd(steps, i, small);
            if (end == i) {
                result.add(steps.get(i++));
                continue;
            }
            flood(steps.subList(i, end), result);
            i = end;
        }
        return result;
    }

    /** Where a stretch of changes with islands in it ends; {@code start} itself where none begins. */
    private static int gapEnd(List<Step> steps, int start, Predicate<Step> small) {
        int end = start;
        int i = start;
        while (i < steps.size()) {
            int kept = i;
            while (kept < steps.size() && steps.get(kept).edit() == Edit.KEPT && small.test(steps.get(kept))) {
                kept++;
            }
            boolean bridge = kept < steps.size() && steps.get(kept).edit() != Edit.KEPT && kept - i <= FEW;
            if (!bridge || (kept > i && end == start)) {
                return end;
            }
            i = kept;
            while (i < steps.size() && steps.get(i).edit() != Edit.KEPT) {
                i++;
            }
            end = i;
        }
        return end;
    }

    private static void flood(List<Step> gap, List<Step> result) {
        gap.stream()
                .filter(step -> step.edit() != Edit.INSERTED)
                .forEach(step -> result.add(new Step(Edit.DELETED, step.before(), -1)));
        gap.stream()
                .filter(step -> step.edit() != Edit.DELETED)
                .forEach(step -> result.add(new Step(Edit.INSERTED, -1, step.now())));
    }
}
