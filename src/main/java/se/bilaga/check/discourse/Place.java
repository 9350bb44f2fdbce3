package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;

/** Some groups of each axis, none for the total over it. */
record Place(List<List<Integer>> chosen) {
    Place {
        chosen = chosen.stream().map(List::copyOf).toList();
    }

    /** The total over all axes. */
    static Place total(int axes) {
        List<List<Integer>> none = new ArrayList<>();
        for (int i = 0; i < axes; i++) {
            none.add(List.of());
        }
        return new Place(none);
    }

    /** Whether it is the total over all axes. */
    boolean isTotal() {
        return chosen.stream().allMatch(List::isEmpty);
    }

    /** Each group by itself, and the total. */
    static List<Place> every(Tabulation of) {
        List<Place> places = new ArrayList<>(List.of(total(of.axes().size())));
        for (int axis = 0; axis < of.axes().size(); axis++) {
            for (int group = 0; group < of.axes().get(axis).groups().size(); group++) {
                places.add(places.get(0).with(axis, List.of(group)));
            }
        }
        return places;
    }

    List<Integer> groups(int axis) {
        return chosen.get(axis);
    }

    Place with(int axis, List<Integer> groups) {
        List<List<Integer>> other = new ArrayList<>(chosen);
        other.set(axis, groups);
        return new Place(other);
    }

    /** {@code , Kvinnor}; nothing for the total. */
    String text(Tabulation of) {
        StringBuilder text = new StringBuilder();
        for (int axis = 0; axis < chosen.size(); axis++) {
            for (int group : chosen.get(axis)) {
                text.append(", ").append(of.axes().get(axis).groups().get(group).label());
            }
        }
        return text.toString();
    }
}
