package se.bilaga.diff.match;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two things that are paired by likeness are beyond doubt the same: what is told of a pair, that it is postponed or
 * moved, is told of two things where it is none.
 */
final class BeyondDoubt {
    private static final double SURE = 0.55;
    private static final double SAME = 0.85;
    private static final double LIKELY = 0.40;

    /** How much more alike a likely pair must be than either is to anything else. */
    private static final double LEAD = 0.20;

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Set<String> TIMES = Stream.of(
                    "vår våren höst hösten sommar sommaren vinter vintern år året halvår kvartal januari februari mars april"
                            + " maj juni juli augusti september oktober november december")
            .flatMap(words -> Stream.of(words.split(" ", -1)))
            .map(Stem::of)
            .collect(Collectors.toSet());

    private BeyondDoubt() {}

    /**
     * @param likeness of their words
     * @param lead how much more alike they are than either is to another
     */
    static boolean of(Traits before, Traits now, double likeness, double lead) {
        boolean twoIds = before.id() != null && now.id() != null;
        Words old = Words.of(before.text());
        Words recent = Words.of(now.text());
        if (likeness >= SAME || twoIds || isReplaced(old.stems(), recent.stems())) {
            return likeness >= SAME;
        }
        boolean here = before.place().equals(now.place());
        return likeness >= SURE
                || (here && (old.stand(recent) || recent.stand(old)))
                || (here && likeness >= LIKELY && lead >= LEAD);
    }

    /**
     * Whether they begin alike and one says something where the other says something else, as {@code policy för resor} and
     * {@code policy för distansarbete}: that is not said in other words, but another thing. Other times and numbers are not.
     */
    private static boolean isReplaced(List<String> old, List<String> recent) {
        int shorter = Math.min(old.size(), recent.size());
        int start = 0;
        while (start < shorter && isAs(old.get(start), recent.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && isAs(old.get(old.size() - 1 - end), recent.get(recent.size() - 1 - end))) {
            end++;
        }
        List<String> gone = old.subList(start, old.size() - end);
        List<String> come = recent.subList(start, recent.size() - end);
        return start > 0 && !gone.isEmpty() && !come.isEmpty() && gone.stream().noneMatch(isAmong(come));
    }

    private static Predicate<String> isAmong(List<String> stems) {
        return stem -> stems.stream().anyMatch(other -> Likeness.alike(stem, other) > 0);
    }

    private static boolean isAs(String stem, String other) {
        return stem.equals(other) || (isTime(stem) && isTime(other));
    }

    private static boolean isTime(String stem) {
        return TIMES.contains(stem) || NUMBER.matcher(stem).matches();
    }
}
