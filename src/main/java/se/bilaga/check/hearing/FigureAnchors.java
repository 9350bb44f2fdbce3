package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.statistics.unit.Unit;

/** Figures of the data that stand in a sentence: where nothing else says what it speaks of, they do. */
public final class FigureAnchors {
    private static final int TELLING = 2;

    private FigureAnchors() {}

    /**
     * A typed number that is a figure of a measure.
     *
     * @param at where it begins in the sentence
     * @param surely more where the sentence names its group
     */
    public record Anchor(Tabulation of, GroupPlace place, int time, int at, int surely) {}

    /** Of each number the figures that it may be, where all the likeliest are of one measure. */
    static List<Anchor> in(Utterance utterance, List<Tabulation> all, NamedThings names) {
        List<Anchor> anchors = new ArrayList<>();
        for (Mention number : utterance.numbers()) {
            boolean label = number.kind() == Mention.Kind.YEAR || number.kind() == Mention.Kind.LABEL;
            boolean letters = number.kind() == Mention.Kind.COUNT
                    && Character.isLetter(utterance.text().charAt(utterance.start(number)));
            if (!label && !letters && number.value().precision() >= TELLING) {
                anchors.addAll(likeliest(candidates(utterance, number, all, names)));
            }
        }
        return anchors;
    }

    private static List<Anchor> likeliest(List<Anchor> candidates) {
        int best = candidates.stream().mapToInt(Anchor::surely).max().orElse(0);
        List<Anchor> likely =
                candidates.stream().filter(one -> one.surely() == best).toList();
        return likely.stream().map(Anchor::of).distinct().count() == 1 ? likely : List.of();
    }

    private static List<Anchor> candidates(
            Utterance utterance, Mention number, List<Tabulation> all, NamedThings names) {
        List<Anchor> found = new ArrayList<>();
        String next = utterance.next(number);
        for (int i = 0; i < all.size(); i++) {
            Tabulation of = all.get(i);
            int weight = Math.min(2, names.weight().get(i));
            Unit unit = of.measure().unit();
            if (!new Fact(Fact.Shape.LEVEL, BigFraction.ZERO, unit, () -> "").fits(number.kind(), next, true)) {
                continue;
            }
            for (GroupPlace place : of.places()) {
                for (int time : of.everyTime()) {
                    BigFraction value = of.value(place, time).exact();
                    if (value != null && new Fact(Fact.Shape.LEVEL, value, unit, () -> "").tells(number, false)) {
                        int surely = weight + (isNamed(of, place, names.groups()) ? 2 : 0);
                        found.add(new Anchor(of, place, time, utterance.start(number), surely));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(one -> -one.surely()));
        return found;
    }

    private static boolean isNamed(Tabulation of, GroupPlace place, List<Named> groups) {
        return groups.stream()
                .anyMatch(
                        group -> group.of() == of && place.groups(group.axis()).contains(group.group()));
    }
}
