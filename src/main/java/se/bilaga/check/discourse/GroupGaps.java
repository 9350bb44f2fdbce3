package se.bilaga.check.discourse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** How far apart the groups of a measure are: two that are named, the only two, or the highest and the lowest. */
record GroupGaps(Tabulation of, Heard heard) {
    private static final Quantity WHOLE = Quantity.of(100);
    private static final Quantity NEAR = Quantity.of(60);

    void meanings(int[] base, int[] now, ToldMovement way, List<Meaning> into) {
        for (int axis = 0; axis < of.axes().size(); axis++) {
            int one = axis;
            Set<Integer> named = heard.groups().stream()
                    .filter(group -> group.of() == of && group.axis() == one)
                    .map(Named::group)
                    .collect(Collectors.toSet());
            List<Integer> some =
                    named.size() == 2 ? List.copyOf(named) : of.axes().get(axis).everyGroup();
            add(of.apart(axis, some, base), of.apart(axis, some, now), base, now, way, into);
        }
        if (of.measure().unit().equals(Unit.PERCENT)) {
            for (GroupPlace place : of.places()) {
                Quantity before = of.value(place, base);
                Quantity after = of.value(place, now);
                if (before.isAbove(NEAR) && (isNamed(place) || place.isTotal())) {
                    add(WHOLE.minus(before).size(), WHOLE.minus(after).size(), base, now, way, into);
                }
            }
        }
    }

    private boolean isNamed(GroupPlace place) {
        return heard.groups().stream()
                .anyMatch(
                        group -> group.of() == of && place.groups(group.axis()).contains(group.group()));
    }

    private void add(Quantity before, Quantity now, int[] base, int[] then, ToldMovement way, List<Meaning> into) {
        if (before instanceof Exact && now instanceof Exact) {
            Unit unit = of.measure().unit().ofDifference();
            String shown = of.measure().label() + ", skillnad: " + Fact.number(before, unit) + of.timeText(base[0])
                    + ", " + Fact.number(now, unit) + of.timeText(then[0]);
            into.add(new Meaning(way.holds(before, now, unit), new Message(shown, shown)));
        }
    }
}
