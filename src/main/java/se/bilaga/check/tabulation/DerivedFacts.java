package se.bilaga.check.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.tabulation.Fact.Shape;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** What follows from the figures of one measure, or of two. */
public final class DerivedFacts {
    private static final int MOST = 6000;

    private final List<Fact> facts = new ArrayList<>();

    public List<Fact> facts() {
        return facts;
    }

    private void add(Shape shape, Quantity quantity, Unit unit, Supplier<String> shown) {
        BigFraction value = quantity.exact();
        if (value != null && facts.size() < MOST) {
            facts.add(new Fact(shape, value, unit, shown));
        }
    }

    private static String called(Tabulation of, GroupPlace place, int[] times) {
        String when = times.length > 1
                ? of.timeText(times[0]) + " –" + of.timeText(times[times.length - 1])
                : of.timeText(times[0]);
        return of.measure().label() + when + of.text(place);
    }

    public void levels(Tabulation of, List<GroupPlace> places, List<int[]> times) {
        for (GroupPlace place : places) {
            for (int[] time : times) {
                add(Shape.LEVEL, of.value(place, time), of.measure().unit(), () -> called(of, place, time));
            }
        }
    }

    public void changes(Tabulation of, List<GroupPlace> places, List<int[]> nows, List<int[]> bases) {
        Timing order = new Timing(of, 0);
        for (GroupPlace place : places) {
            for (int[] now : nows) {
                for (int[] base : bases) {
                    if (base.length == now.length && order.isBefore(base, now)) {
                        change(of, place, now, base);
                    }
                }
            }
        }
    }

    private void change(Tabulation of, GroupPlace place, int[] now, int[] base) {
        Quantity later = of.value(place, now);
        Quantity earlier = of.value(place, base);
        Supplier<String> shown = () -> called(of, place, now) + " mot" + of.timeText(base[0]);
        add(Shape.CHANGE, later.minus(earlier), of.measure().unit().ofDifference(), shown);
        add(Shape.CHANGE, later.changeFrom(earlier), Unit.PERCENT, shown);
    }

    /** Of groups in the whole that they are part of, one axis after the other. */
    public void shares(Tabulation of, List<GroupPlace> places, List<int[]> times) {
        if (!of.measure().additive()) {
            return;
        }
        for (GroupPlace place : places) {
            for (int[] time : times) {
                if (of.isMonthly() && time.length == 1) {
                    int[] year = new Timing(of, 0)
                            .ofYear(of.times().get(time[0]).to().getYear())
                            .get(0);
                    add(
                            Shape.SHARE,
                            of.value(place, time).shareOf(of.value(place, year)),
                            Unit.PERCENT,
                            () -> "andel av " + called(of, place, year));
                }
                for (int axis = 0; axis < of.axes().size(); axis++) {
                    if (!place.groups(axis).isEmpty()) {
                        Quantity whole = of.value(place.with(axis, List.of()), time);
                        add(
                                Shape.SHARE,
                                of.value(place, time).shareOf(whole),
                                Unit.PERCENT,
                                () -> "andel av " + called(of, place, time));
                    }
                }
                add(
                        Shape.SHARE,
                        of.value(place, time)
                                .shareOf(of.value(GroupPlace.total(of.axes().size()), time)),
                        Unit.PERCENT,
                        () -> "andel av " + called(of, place, time));
            }
        }
    }

    /** How the shares of groups went, in percentage points. */
    public void shareChanges(Tabulation of, List<GroupPlace> places, List<int[]> nows, List<int[]> bases) {
        if (!of.measure().additive()) {
            return;
        }
        GroupPlace whole = GroupPlace.total(of.axes().size());
        for (GroupPlace place : places) {
            for (int[] now : nows) {
                for (int[] base : bases) {
                    Quantity later = of.value(place, now).shareOf(of.value(whole, now));
                    Quantity earlier = of.value(place, base).shareOf(of.value(whole, base));
                    Supplier<String> shown = () -> "andel av " + called(of, place, now);
                    add(Shape.CHANGE, later.minus(earlier), Unit.PERCENTAGE_POINTS, shown);
                    add(Shape.CHANGE, later.changeFrom(earlier), Unit.PERCENT, shown);
                }
            }
        }
    }

    /** What sets two places of one measure apart, and how many times one is the other. */
    public void between(Tabulation of, GroupPlace one, GroupPlace other, List<int[]> times) {
        for (int[] time : times) {
            Quantity first = of.value(one, time);
            Quantity second = of.value(other, time);
            Supplier<String> shown =
                    () -> called(of, one, time) + " mot" + of.text(other).replaceFirst(",", "");
            add(Shape.GAP, first.minus(second), of.measure().unit().ofDifference(), shown);
            add(Shape.GAP, first.changeFrom(second), Unit.PERCENT, shown);
            add(Shape.RATIO, first.over(second), Unit.RATIO, shown);
            add(Shape.SHARE, first.shareOf(second), Unit.PERCENT, shown);
        }
    }

    /** What sets the highest group of an axis apart from the lowest. */
    public void range(Tabulation of, List<int[]> times) {
        for (int axis = 0; axis < of.axes().size(); axis++) {
            for (int[] time : times) {
                add(
                        Shape.GAP,
                        of.apart(axis, of.axes().get(axis).everyGroup(), time),
                        of.measure().unit().ofDifference(),
                        () -> of.measure().label() + of.timeText(time[0]) + ", högst mot lägst");
            }
        }
    }

    /** Two measures at one time: how many of one for each of the other, and how many more. */
    public void across(
            Tabulation of,
            List<GroupPlace> places,
            List<int[]> times,
            Tabulation other,
            List<GroupPlace> theirs,
            List<int[]> then) {
        for (GroupPlace place : places) {
            List<GroupPlace> same = theirs.stream()
                    .filter(their -> isSamePlace(of, place, other, their))
                    .toList();
            for (int[] time : same.isEmpty() ? List.<int[]>of() : times) {
                for (int[] when : then) {
                    if (isSameTime(of, time, other, when)) {
                        same.forEach(their -> across(of, place, time, other, their, when));
                    }
                }
            }
        }
    }

    private void across(Tabulation of, GroupPlace place, int[] time, Tabulation other, GroupPlace their, int[] when) {
        Unit unit = of.measure().unit();
        boolean alike = Units.alike(unit, other.measure().unit());
        BigFraction factor = alike ? Units.convert(other.measure().unit(), unit).orElseThrow() : BigFraction.ONE;
        Quantity one = of.value(place, time);
        Quantity two = other.value(their, when).times(factor);
        Supplier<String> shown = () -> called(of, place, time) + " / " + called(other, their, when);
        boolean counted =
                other.measure().unit().additive() || other.measure().unit().silent();
        add(
                Shape.EACH,
                one.over(two),
                unit.equals(Unit.COUNT) || unit.equals(other.measure().unit()) || !counted ? Unit.RATIO : unit,
                shown);
        if (alike) {
            add(Shape.GAP, one.minus(two), unit.ofDifference(), shown);
        }
        if (alike && of.measure().additive()) {
            Quantity both = Quantity.sum(List.of(one, two));
            add(Shape.LEVEL, both, unit, shown);
            add(Shape.SHARE, one.shareOf(both), Unit.PERCENT, shown);
        }
        if (of.measure().additive()
                && (alike ? !one.isAbove(two) : other.measure().additive())) {
            add(Shape.SHARE, one.shareOf(two), Unit.PERCENT, shown);
        }
    }

    /** What one measure came to from another that is the same over other times. */
    public void continued(Tabulation of, List<int[]> nows, Tabulation other, List<int[]> bases) {
        for (int[] now : nows) {
            for (int[] base : bases) {
                Quantity later = of.value(GroupPlace.total(of.axes().size()), now);
                Quantity earlier = other.value(GroupPlace.total(other.axes().size()), base);
                Supplier<String> shown = () ->
                        of.measure().label() + of.timeText(now[now.length - 1]) + " mot" + other.timeText(base[0]);
                add(Shape.CHANGE, later.minus(earlier), of.measure().unit().ofDifference(), shown);
                add(Shape.CHANGE, later.changeFrom(earlier), Unit.PERCENT, shown);
            }
        }
    }

    /** Where both are divided alike, in the same groups. */
    private static boolean isSamePlace(Tabulation of, GroupPlace place, Tabulation other, GroupPlace their) {
        boolean shared = false;
        for (int axis = 0; axis < of.axes().size(); axis++) {
            int alike = other.axes().indexOf(of.axes().get(axis));
            if (alike >= 0 && !place.groups(axis).equals(their.groups(alike))) {
                return false;
            }
            shared |= alike >= 0;
        }
        return shared || (place.isTotal() && their.isTotal());
    }

    public static boolean isSameTime(Tabulation of, int[] time, Tabulation other, int[] when) {
        if (of.times().isEmpty() || other.times().isEmpty()) {
            return true;
        }
        return of.times().get(time[time.length - 1]).to().getYear()
                        == other.times().get(when[when.length - 1]).to().getYear()
                && time.length == when.length;
    }

    /** For each of so many: groups or times. */
    public void mean(Tabulation of, GroupPlace place, int[] time, int count) {
        if (of.measure().additive() && count > 0) {
            Unit unit = of.measure().unit();
            add(
                    Shape.EACH,
                    of.value(place, time).over(Quantity.of(count)),
                    unit.equals(Unit.COUNT) ? Unit.RATIO : unit,
                    () -> called(of, place, time) + " / " + count);
        }
    }
}
