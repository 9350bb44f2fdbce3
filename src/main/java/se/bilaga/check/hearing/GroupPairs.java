package se.bilaga.check.hearing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.tabulation.DerivedFacts;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;

/** Groups set against each other by a sentence. */
public final class GroupPairs {
    private final Heard heard;

    public GroupPairs(Heard heard) {
        this.heard = heard;
    }

    /** One group that the sentence names, or goes on about, against another that it names; or the only two there are. */
    public void pairs(
            Tabulation of, List<GroupPlace> places, List<int[]> times, NumberWording wording, DerivedFacts derived) {
        for (int axis = 0; axis < of.axes().size(); axis++) {
            Set<Integer> named = named(of, axis, heard.groups());
            boolean two = of.axes().get(axis).groups().size() == 2 && wording.gap();
            Set<Integer> all = two ? Set.of(0, 1) : named;
            for (GroupPlace place : places) {
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

    private Set<Integer> ones(Tabulation of, int axis, GroupPlace place, boolean two) {
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
