package se.bilaga.check.hearing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bilaga.check.hearing.Mentions.Named;
import se.bilaga.check.hearing.Setting.Heard;
import se.bilaga.check.tabulation.Derivation;
import se.bilaga.check.tabulation.Place;
import se.bilaga.check.tabulation.Tabulation;

/** Groups set against each other by a sentence. */
public final class Comparison {
    private final Heard heard;

    public Comparison(Heard heard) {
        this.heard = heard;
    }

    /** One group that the sentence names, or goes on about, against another that it names; or the only two there are. */
    public void pairs(Tabulation of, List<Place> places, List<int[]> times, Wording wording, Derivation derived) {
        for (int axis = 0; axis < of.axes().size(); axis++) {
            Set<Integer> named = named(of, axis, heard.groups());
            boolean two = of.axes().get(axis).groups().size() == 2 && wording.gap();
            Set<Integer> all = two ? Set.of(0, 1) : named;
            for (Place place : places) {
                for (int one : ones(of, axis, place, two)) {
                    for (int other : all) {
                        if (one != other) {
                            derived.between(
                                    of, place.with(axis, List.of(one)), place.with(axis, List.of(other)), times);
                        }
                    }
                }
            }
        }
    }

    private static Set<Integer> named(Tabulation of, int axis, List<Named> groups) {
        return groups.stream()
                .filter(group -> group.of() == of && group.axis() == axis)
                .map(Named::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> ones(Tabulation of, int axis, Place place, boolean two) {
        Set<Integer> ones = new TreeSet<>(named(of, axis, heard.groups()));
        if (ones.size() == 1 || two) {
            ones.addAll(named(of, axis, heard.before()));
            place.groups(axis).forEach(ones::add);
        }
        if (two) {
            IntStream.range(0, 2).forEach(ones::add);
        }
        return ones;
    }
}
