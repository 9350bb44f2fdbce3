package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Utterance.Part;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.statistics.unit.Absent;

/** The groups of a measure that a place of a sentence may be of, the likeliest first. */
public final class GroupScope {
    private static final int MOST = 60;
    private static final int LEAST_APART = 12;
    private static final Pattern RANGE = Pattern.compile("(?U)\\bmellan #+[^.;]{0,20} och #+|\\brespektive\\b");
    private static final Pattern SUMMED = Pattern.compile("(?U)\\b(?:tillsammans|sammanlagt|sammantaget|ihop|båda)\\b");
    private static final Pattern WHOLE =
            Pattern.compile("(?U)\\bav (?:totalt |de |alla |sammanlagt |samtliga |våra |\\p{L}+s )+$");
    private static final Pattern ROW = Pattern.compile("och|samt|,");

    private static final Pattern GOES_ON = Pattern.compile(",|,? ?(?:som|där|då|och)|[–-]");

    private final Heard heard;
    private final Utterance utterance;
    private final int part;
    private final int at;
    private final TimeScope when;
    private final IdentityHashMap<Tabulation, List<GroupPlace>> known = new IdentityHashMap<>();

    public GroupScope(Heard heard, int at) {
        this.heard = heard;
        this.utterance = heard.utterance();
        this.part = utterance.part(at);
        this.at = at;
        this.when = new TimeScope(heard, at);
    }

    private Part own() {
        return utterance.parts().get(part);
    }

    /** The groups that the part of the sentence names itself. */
    public List<Named> ownGroups(Tabulation of) {
        return named(of, group -> group.isIn(own()));
    }

    private List<Named> named(Tabulation of, Predicate<Named> which) {
        return heard.groups().stream()
                .filter(group -> group.of() == of)
                .filter(which)
                .toList();
    }

    public List<GroupPlace> places(Tabulation of) {
        return known.computeIfAbsent(of, this::find);
    }

    private List<GroupPlace> find(Tabulation of) {
        List<GroupPlace> places = List.of(GroupPlace.total(of.axes().size()));
        for (int axis = 0; axis < of.axes().size(); axis++) {
            places = cross(places, axis, groups(of, axis));
        }
        return places;
    }

    private List<List<Integer>> groups(Tabulation of, int axis) {
        List<Named> own = named(of, group -> group.axis() == axis && group.isIn(own()));
        List<List<Integer>> choices = new ArrayList<>();
        if (own.stream().anyMatch(group -> group.surely() >= WordLikeness.MADE_OF) && !isLoose()) {
            add(choices, own);
            return choices;
        }
        List<Named> around = new ArrayList<>(own);
        around.addAll(nearest(of, axis));
        add(choices, own);
        add(choices, around);
        if (SUMMED.matcher(utterance.gist()).find()) {
            add(choices, named(of, group -> group.axis() == axis));
        }
        choices.add(List.of());
        List<Named> sentence = named(of, group -> group.axis() == axis);
        if (choices.size() == 1 || before(of, axis).isEmpty()) {
            add(
                    choices,
                    heard.before().stream()
                            .filter(group -> group.of() == of && group.axis() == axis)
                            .toList());
        }
        if (sentence.isEmpty()) {
            IntStream.range(0, of.axes().get(axis).groups().size()).forEach(i -> choices.add(List.of(i)));
        }
        return choices.stream().distinct().toList();
    }

    /** Whether more is meant than the groups of the part: a sum, a whole, or one after the other. */
    private boolean isLoose() {
        return RANGE.matcher(utterance.gist()).find()
                || (ROW.matcher(own().lead()).matches()
                        && SUMMED.matcher(utterance.gist()).find())
                || WHOLE.matcher(utterance.gist().substring(0, at)).find();
    }

    /** Those of the nearest part before that names any, and of the one after. */
    private List<Named> nearest(Tabulation of, int axis) {
        List<Named> found = before(of, axis);
        for (int i = part + 1; i < utterance.parts().size() && found.isEmpty(); i++) {
            found.addAll(in(of, axis, i));
        }
        return found;
    }

    /** Those of a row, {@code Ekbacken och Linden}, all. */
    private List<Named> before(Tabulation of, int axis) {
        List<Named> found = new ArrayList<>();
        boolean row = true;
        for (int i = part - 1; i >= 0 && (found.isEmpty() || row); i--) {
            List<Named> there = isAside(i) ? List.of() : in(of, axis, i);
            row = there.isEmpty()
                    || utterance.parts().get(i).lead().equals("än")
                    || ROW.matcher(utterance.parts().get(i).lead()).matches();
            found.addAll(there);
        }
        return found;
    }

    /** Whether a part stands in parentheses that end before the place: {@code (svenska, 88 procent)} are one. */
    private boolean isAside(int at) {
        Part there = utterance.parts().get(at);
        return there.lead().equals("(")
                && utterance.gist().substring(there.to(), own().from()).contains(")");
    }

    private List<Named> in(Tabulation of, int axis, int at) {
        Part there = utterance.parts().get(at);
        return named(of, group -> group.axis() == axis && group.isIn(there));
    }

    private static void add(List<List<Integer>> choices, List<Named> named) {
        Set<Integer> all = new TreeSet<>();
        named.forEach(one -> {
            all.add(one.group());
            if (!choices.contains(List.of(one.group()))) {
                choices.add(List.of(one.group()));
            }
        });
        if (all.size() > 1) {
            choices.add(List.copyOf(all));
        }
    }

    /** The groups of a measure that something is said of in the part: its own, or those that it goes on from. */
    public List<Named> ranked(Tabulation of) {
        List<Named> own = ownGroups(of);
        for (int i = part - 1;
                i >= 0
                        && own.isEmpty()
                        && GOES_ON.matcher(utterance.parts().get(i + 1).lead()).matches();
                i--) {
            Part there = utterance.parts().get(i);
            own = named(of, group -> group.isIn(there));
        }
        if (own.isEmpty() && part + 1 < utterance.parts().size()) {
            Part next = utterance.parts().get(part + 1);
            own = next.lead().equals("som")
                    ? named(of, group -> group.isIn(next) && group.from() - next.from() < LEAST_APART)
                    : List.of();
        }
        List<Named> all = own;
        List<Integer> groups = all.stream().map(Named::group).toList();
        return IntStream.range(0, own.size())
                .filter(i -> groups.indexOf(groups.get(i)) == i)
                .mapToObj(all::get)
                .toList();
    }

    /** Of what something went up or down: as {@link #nearPlaces}, or what the next part names. */
    public List<GroupPlace> changePlaces(Tabulation of) {
        List<GroupPlace> places = new ArrayList<>(nearPlaces(of));
        for (int axis = 0; axis < of.axes().size(); axis++) {
            boolean silent = before(of, axis).isEmpty();
            for (int i = part + 1;
                    silent && i < Math.min(part + 2, utterance.parts().size());
                    i++) {
                for (Named next : in(of, axis, i)) {
                    places.add(places.get(0).with(axis, List.of(next.group())));
                }
            }
            if (of.value(GroupPlace.total(of.axes().size()), 0) instanceof Absent) {
                for (int group = 0;
                        silent && group < of.axes().get(axis).groups().size();
                        group++) {
                    places.add(places.get(0).with(axis, List.of(group)));
                }
            }
        }
        return places;
    }

    /** The groups that the part names, or those nearest before; else the total, or the groups last spoken of. */
    public List<GroupPlace> nearPlaces(Tabulation of) {
        List<GroupPlace> places = List.of(GroupPlace.total(of.axes().size()));
        for (int axis = 0; axis < of.axes().size(); axis++) {
            int at = axis;
            List<Named> own = named(of, group -> group.axis() == at && group.isIn(own()));
            List<Named> near = own.isEmpty() ? before(of, axis) : own;
            List<List<Integer>> choices = new ArrayList<>();
            add(choices, near);
            if (near.isEmpty() || near.stream().noneMatch(group -> group.surely() >= WordLikeness.MADE_OF)) {
                add(
                        choices,
                        heard.before().stream()
                                .filter(group -> group.of() == of && group.axis() == at)
                                .toList());
                choices.add(List.of());
            }
            places = cross(places, axis, choices);
        }
        return places;
    }

    private static List<GroupPlace> cross(List<GroupPlace> places, int axis, List<List<Integer>> choices) {
        List<GroupPlace> longer = new ArrayList<>();
        for (List<Integer> groups : choices) {
            for (GroupPlace place : places) {
                longer.add(place.with(axis, groups));
            }
        }
        return longer.subList(0, Math.min(longer.size(), MOST));
    }

    /** The times of the same place. */
    public TimeScope when() {
        return when;
    }
}
