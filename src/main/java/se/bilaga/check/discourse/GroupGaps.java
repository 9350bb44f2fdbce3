package se.bilaga.check.discourse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Unit;

/** How far apart the groups of a measure are: two that are named, the only two, or the highest and the lowest. */
record GroupGaps(Tabulation of, Heard heard) {
    private static final int HUNDRED = 100;
    private static final int NEAR = 60;

    void meanings(int[] base, int[] now, ToldMovement way, List<Meaning> into) {
        for (int axis = 0; axis < of.axes().size(); axis++) {
            int one = axis;
            Set<Integer> named = heard.groups().stream()
                    .filter(group -> group.of() == of && group.axis() == one)
                    .map(Named::group)
                    .collect(Collectors.toSet());
            int size = of.axes().get(axis).groups().size();
            List<Integer> all = IntStream.range(0, size).boxed().toList();
            if (named.size() == 2 || size > 1) {
                List<Integer> some = named.size() == 2 ? List.copyOf(named) : all;
                add(apart(axis, some, base), apart(axis, some, now), base, now, way, into);
            }
        }
        if (of.measure().unit().equals(Unit.PERCENT)) {
            for (GroupPlace place : of.places()) {
                double before = of.value(place, base);
                double after = of.value(place, now);
                if (before > NEAR && (isNamed(place) || place.isTotal())) {
                    add(Math.abs(HUNDRED - before), Math.abs(HUNDRED - after), base, now, way, into);
                }
            }
        }
    }

    private boolean isNamed(GroupPlace place) {
        return heard.groups().stream()
                .anyMatch(
                        group -> group.of() == of && place.groups(group.axis()).contains(group.group()));
    }

    private double apart(int axis, List<Integer> groups, int[] time) {
        GroupPlace total = GroupPlace.total(of.axes().size());
        double[] values = groups.stream()
                .mapToDouble(group -> of.value(total.with(axis, List.of(group)), time))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return values.length < 2 ? Double.NaN : values[values.length - 1] - values[0];
    }

    private void add(double before, double now, int[] base, int[] then, ToldMovement way, List<Meaning> into) {
        if (!Double.isNaN(before) && !Double.isNaN(now)) {
            Unit unit = of.measure().unit().ofDifference();
            String shown = of.measure().label() + ", skillnad: " + Fact.number(before, unit) + of.timeText(base[0])
                    + ", " + Fact.number(now, unit) + of.timeText(then[0]);
            into.add(new Meaning(way.holds(before, now, unit), new Message(shown, shown)));
        }
    }
}
