package se.bilaga.check.tabulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.bilaga.statistics.cube.TimeKey;

/**
 * The times of a measure that words mean; several numbers are summed.
 *
 * @param year that is spoken of, 0 for none yet
 */
public record Timing(Tabulation of, int year) {

    /** The last time of the year that is spoken of, and the last of all. */
    public List<int[]> now() {
        List<int[]> now = new ArrayList<>(year == 0 ? List.of() : ofYear(year));
        now.addAll(latest());
        return now;
    }

    private List<int[]> latest() {
        int count = of.times().size();
        if (count == 0) {
            return List.of(new int[] {0});
        }
        List<int[]> latest = new ArrayList<>();
        latest.add(new int[] {count - 1});
        latest.addAll(ofYear(of.times().get(count - 1).to().getYear()));
        return latest;
    }

    /** The figure of a year, or those of its parts and their sum. */
    public List<int[]> ofYear(int wanted) {
        int[] some = IntStream.range(0, of.times().size())
                .filter(i -> of.times().get(i).to().getYear() == wanted
                        || (of.times().get(i).from().getYear() == wanted
                                && of.times().get(i).kind() == TimeKey.Kind.SCHOOL_YEAR))
                .toArray();
        int[] whole = IntStream.of(some)
                .filter(i -> of.times().get(i).kind() == TimeKey.Kind.YEAR)
                .toArray();
        return apart(whole.length > 0 ? whole : some);
    }

    /** Of what adds up over a year its sum. */
    private List<int[]> whole(List<int[]> year) {
        return of.measure().isFlow() && year.size() > 1 && year.get(0).length > 1 ? year.subList(0, 1) : year;
    }

    private List<int[]> apart(int[] some) {
        List<int[]> times = new ArrayList<>();
        if (some.length > 1 && of.measure().additive()) {
            times.add(some);
        }
        IntStream.of(some).forEach(one -> times.add(new int[] {one}));
        return times;
    }

    /** Empty where the measure has no such time. */
    public List<int[]> meant(TimeWord word) {
        if (of.times().isEmpty()) {
            return List.of(new int[] {0});
        }
        return switch (word.kind()) {
            case YEAR -> whole(ofYear(word.year()));
            case PART -> part(word);
            case BEFORE -> before(word.back());
            case LAST -> {
                List<int[]> either = new ArrayList<>(before(1));
                either.addAll(latest());
                yield either;
            }
            case NOW -> latest();
        };
    }

    private List<int[]> part(TimeWord word) {
        int wanted = word.year() != 0 ? word.year() : year != 0 ? year : lastYear();
        List<int[]> part = part(word, wanted);
        return part.isEmpty() && word.year() == 0 ? part(word, lastYear()) : part;
    }

    private List<int[]> part(TimeWord word, int wanted) {
        int[] inside = IntStream.range(0, of.times().size())
                .filter(i ->
                        word.holds(of.times().get(i).from(), of.times().get(i).to(), wanted))
                .toArray();
        if (inside.length > 1) {
            return of.measure().additive() ? List.of(inside) : apart(inside);
        }
        return inside.length == 1 ? apart(inside) : word.isMonth() && word.year() != 0 ? ofYear(wanted) : List.of();
    }

    private int lastYear() {
        return of.times().get(of.times().size() - 1).to().getYear();
    }

    private List<int[]> before(int back) {
        List<int[]> before = new ArrayList<>();
        for (int[] now : now()) {
            LocalDate then = of.times().get(now[now.length - 1]).to().minusYears(back);
            before.addAll(ofYear(then.getYear()));
        }
        if (before.isEmpty() && back == 1 && of.times().size() > 1) {
            before.add(new int[] {of.times().size() - 2});
        }
        return before;
    }

    /** Every time by itself, and all together. */
    public List<int[]> any() {
        return of.times().isEmpty() ? List.of(new int[] {0}) : apart(of.everyTime());
    }

    /** Whether one time ends before another. */
    public boolean isBefore(int[] one, int[] other) {
        return !of.times().isEmpty()
                && of.times()
                        .get(one[one.length - 1])
                        .to()
                        .isBefore(of.times().get(other[other.length - 1]).to());
    }
}
