package se.bilaga.diff.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The things of two plans, paired: first those with the same id, then the rest by likeness of words, place and
 * neighbours, so that the pairs are the best over all.
 *
 * @param matches in the order of the new plan
 * @param dropped what only the old plan has, in its order
 * @param added what only the new plan has, in its order
 */
public record Matching<T>(List<Match<T>> matches, List<T> dropped, List<T> added) {

    /** Below this two things are two things; set on the labelled pairs in {@code src/test/matching}. */
    public static final double THRESHOLD = 0.40;

    public Matching {
        matches = List.copyOf(matches);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    public static <T> Matching<T> of(List<T> before, List<T> now, Function<T, Traits> traits) {
        return of(before, now, traits, THRESHOLD);
    }

    /** The same, of which only pairs beyond doubt are left. */
    public static <T> Matching<T> certain(List<T> before, List<T> now, Function<T, Traits> traits) {
        return of(before, now, traits, THRESHOLD, true);
    }

    /** The same with a threshold of one's own. */
    public static <T> Matching<T> of(List<T> before, List<T> now, Function<T, Traits> traits, double threshold) {
        return of(before, now, traits, threshold, false);
    }

    private static <T> Matching<T> of(
            List<T> before, List<T> now, Function<T, Traits> traits, double threshold, boolean certain) {
        List<Traits> old = before.stream().map(traits).toList();
        List<Traits> recent = now.stream().map(traits).toList();
        Pairing pairing = new Pairing(old, recent, threshold);
        int[] partner = pairing.partners();
        List<Match<T>> matches = new ArrayList<>();
        List<T> added = new ArrayList<>();
        boolean[] taken = new boolean[before.size()];
        for (int i = 0; i < now.size(); i++) {
            int other = partner[i];
            if (other < 0 || (certain && !pairing.isCertain(i, other))) {
                added.add(now.get(i));
                continue;
            }
            taken[other] = true;
            boolean byId = old.get(other).hasIdOf(recent.get(i));
            matches.add(new Match<>(before.get(other), now.get(i), pairing.likeness(i, other), byId));
        }
        return new Matching<>(matches, rest(before, taken), added);
    }

    private static <T> List<T> rest(List<T> things, boolean[] taken) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (!taken[i]) {
                rest.add(things.get(i));
            }
        }
        return rest;
    }
}
