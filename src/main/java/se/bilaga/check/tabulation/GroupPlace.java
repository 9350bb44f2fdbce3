package se.bilaga.check.tabulation;

import java.util.ArrayList;
import java.util.List;

/** Some groups of each axis, none for the total over it. */
public record GroupPlace(List<List<Integer>> chosen) {
    public GroupPlace {
        chosen = chosen.stream().map(List::copyOf).toList();
    }

    /** The total over all axes. */
    public static GroupPlace total(int axes) {
        List<List<Integer>> none = new ArrayList<>();
        for (int i = 0; i < axes; i++) {
            none.add(List.of());
        }
        return new GroupPlace(none);
    }

    /** Whether it is the total over all axes. */
    public boolean isTotal() {
        return chosen.stream().allMatch(List::isEmpty);
    }

    public List<Integer> groups(int axis) {
        return chosen.get(axis);
    }

    public GroupPlace with(int axis, List<Integer> groups) {
        List<List<Integer>> other = new ArrayList<>(chosen);
        other.set(axis, groups);
        return new GroupPlace(other);
    }
}
