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

    private static final double SURE = 0.55;
    private static final double SAME = 0.85;

    public Matching {
        matches = List.copyOf(matches);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    public static <T> Matching<T> of(List<T> before, List<T> now, Function<T, Traits> traits) {
        return of(before, now, traits, THRESHOLD);
    }

    /**
     * The same, of which only pairs beyond doubt are left: what is told of a pair, that it is postponed or moved, is told of
     * two things where it is none.
     */
    public static <T> Matching<T> certain(List<T> before, List<T> now, Function<T, Traits> traits) {
        Matching<T> matching = of(before, now, traits);
        List<Match<T>> matches = matching.matches().stream()
                .filter(match -> isCertain(match, traits.apply(match.before()), traits.apply(match.now())))
                .toList();
        return new Matching<>(
                matches,
                without(before, matches.stream().map(Match::before).toList()),
                without(now, matches.stream().map(Match::now).toList()));
    }

    private static boolean isCertain(Match<?> match, Traits before, Traits now) {
        return match.byId() || match.likeness() >= sure(before, now) || isExtended(before, now);
    }

    /** Whether the one says all that the other says, in its words and at its place, and more. */
    private static boolean isExtended(Traits before, Traits now) {
        Words old = Words.of(before.text());
        Words recent = Words.of(now.text());
        return before.id() == null
                && now.id() == null
                && before.place().equals(now.place())
                && (old.stand(recent) || recent.stand(old));
    }

    /** Two ids say that they are two, unless the words are as good as the same. */
    private static double sure(Traits before, Traits now) {
        return before.id() != null && now.id() != null ? SAME : SURE;
    }

    private static <T> List<T> without(List<T> things, List<T> paired) {
        return things.stream()
                .filter(thing -> paired.stream().noneMatch(one -> one == thing))
                .toList();
    }

    /** The same with a threshold of one's own. */
    public static <T> Matching<T> of(List<T> before, List<T> now, Function<T, Traits> traits, double threshold) {
        List<Traits> old = before.stream().map(traits).toList();
        List<Traits> recent = now.stream().map(traits).toList();
        Pairing pairing = new Pairing(old, recent, threshold);
        int[] partner = pairing.partners();
        List<Match<T>> matches = new ArrayList<>();
        List<T> added = new ArrayList<>();
        boolean[] taken = new boolean[before.size()];
        for (int i = 0; i < now.size(); i++) {
            int other = partner[i];
            if (other < 0) {
                added.add(now.get(i));
                continue;
            }
            taken[other] = true;
            boolean byId = sameId(old.get(other), recent.get(i));
            matches.add(new Match<>(before.get(other), now.get(i), pairing.likeness(i, other), byId));
        }
        return new Matching<>(matches, rest(before, taken), added);
    }

    static boolean sameId(Traits before, Traits now) {
        return before.id() != null && before.id().equals(now.id());
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
