package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;

/** The groups that a word sets against each other: {@code kvinnornas är dubbelt så hög som männens}. */
public final class ComparedGroups {
    private static final Pattern THAN = Pattern.compile("(?U)\\b(?:än|som|(?:jämfört|jämförelse) med)\\b");
    private static final Pattern ON = Pattern.compile(",|,? ?(?:som|där|då|och|men|vars)|[–-]|\\(");
    private static final Pattern OVER =
            Pattern.compile("[:;#(,]|\\b(?:19|20)\\d\\d\\b|(?U)\\b(?:året|tidigare|förra|och)\\b");
    private static final int NEAR = 60;

    private final Heard heard;
    private final Utterance in;
    private final int from;
    private final int than;

    /**
     * Of a word in a sentence.
     *
     * @param beside whether the word itself stands before what something is set against: {@code över männens}
     */
    public ComparedGroups(Heard heard, int from, int to, boolean beside) {
        this.heard = heard;
        this.in = heard.utterance();
        this.from = from;
        Matcher word = THAN.matcher(in.gist());
        this.than = beside ? to : word.find(to) ? word.end() : -1;
    }

    /** One set against another. */
    public record Pair(GroupPlace one, GroupPlace other) {}

    /** Where what it is set against begins; −1 where nothing is. */
    public int than() {
        return than;
    }

    /** Of a measure, none where it is not told which. */
    public List<Pair> pairs(Tabulation of) {
        List<Pair> pairs = new ArrayList<>();
        for (int axis = 0; than < 0 && axis < of.axes().size(); axis++) {
            onlyOther(of, axis, pairs);
        }
        for (int axis = 0; than >= 0 && axis < of.axes().size(); axis++) {
            Named other = object(of, axis);
            Named one = other == null ? null : subject(of, axis, other);
            if (other != null && one != null && one.group() != other.group()) {
                GroupPlace place = beside(of, axis);
                pairs.add(new Pair(place.with(axis, List.of(one.group())), place.with(axis, List.of(other.group()))));
            }
        }
        return pairs;
    }

    /** {@code dubbelt så vanligt bland kvinnorna}: as among the only others there are. */
    private void onlyOther(Tabulation of, int axis, List<Pair> pairs) {
        Utterance.Part own = in.parts().get(in.part(from));
        List<Named> named =
                named(of, axis).stream().filter(group -> group.isIn(own)).toList();
        if (of.axes().get(axis).groups().size() == 2 && !named.isEmpty() && isOne(named)) {
            int one = named.get(0).group();
            GroupPlace place = beside(of, axis);
            pairs.add(new Pair(place.with(axis, List.of(one)), place.with(axis, List.of(1 - one))));
        }
    }

    private List<Named> named(Tabulation of, int axis) {
        return heard.groups().stream()
                .filter(group -> group.of() == of && group.axis() == axis && group.surely() >= WordLikeness.MADE_OF)
                .toList();
    }

    private @Nullable Named object(Tabulation of, int axis) {
        return named(of, axis).stream()
                .filter(group -> group.from() >= than
                        && group.from() - than < NEAR
                        && !OVER.matcher(in.gist().substring(than, group.from()))
                                .find())
                .findFirst()
                .orElse(null);
    }

    /** The nearest before the word, else between it and what it is set against, else what was spoken of. */
    private @Nullable Named subject(Tabulation of, int axis, Named object) {
        List<Named> named = named(of, axis);
        for (int part = in.part(from); part >= 0; part--) {
            Utterance.Part there = in.parts().get(part);
            List<Named> before = named.stream()
                    .filter(group -> group.isIn(there) && group.to() <= from)
                    .toList();
            if (!before.isEmpty()) {
                return isOne(before) ? before.get(0) : null;
            }
            if (!ON.matcher(there.lead()).matches()) {
                break;
            }
        }
        List<Named> between = named.stream()
                .filter(group -> group.from() >= from && group.to() <= than)
                .toList();
        List<Named> spoken = !between.isEmpty()
                ? between
                : heard.before().stream()
                        .filter(group -> group.of() == of && group.axis() == axis && group.group() != object.group())
                        .toList();
        return isOne(spoken) ? spoken.get(0) : null;
    }

    private static boolean isOne(List<Named> some) {
        return some.stream().map(Named::group).distinct().count() == 1;
    }

    /** The one group of each other axis that the sentence names. */
    private GroupPlace beside(Tabulation of, int axis) {
        GroupPlace place = GroupPlace.total(of.axes().size());
        for (int other = 0; other < of.axes().size(); other++) {
            List<Named> named = named(of, other);
            if (other != axis && isOne(named)) {
                place = place.with(other, List.of(named.get(0).group()));
            }
        }
        return place;
    }
}
