package se.bilaga.check.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.clause.Clause.Word;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/**
 * A clause with what it speaks of.
 *
 * @param cubes the series, those that it names or, when it goes on about them, those of the clause before
 * @param before what the clauses before it spoke of
 */
public record Speech(Clause clause, Naming naming, List<Cube> cubes, Context before) {
    /** A clause that goes on about what the one before spoke of. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\W*(?:det(?:ta)?|den|de|antalet|andelen|siffran|nivån|talet|(?:en |ett )?(?:ökning|minskning|uppgång|nedgång|skillnad)(?:en)?"
                    + "|här|(?:för |bland |hos )?(?:kvinnor|män|kvinnorna|männen)(?:s|nas|nens)?)\\b.*");

    private static final int MOST_PLACES = 60;

    /** What has been spoken of. */
    public record Context(List<Cube> cubes, Map<String, List<Member>> groups, List<Member> times) {
        public static final Context NOTHING = new Context(List.of(), Map.of(), List.of());
    }

    public Speech {
        cubes = List.copyOf(cubes);
    }

    /** Empty where the clause speaks of no series. */
    public static Optional<Speech> of(Clause clause, Naming naming, List<Cube> quoted, Context before) {
        List<Cube> named = naming.series(clause.words());
        List<Cube> cubes = quoted.isEmpty() ? named : quoted;
        if (cubes.isEmpty() && GOES_ON.matcher(clause.gist()).matches()) {
            cubes = before.cubes();
        }
        return cubes.isEmpty() ? Optional.empty() : Optional.of(new Speech(clause, naming, cubes, before));
    }

    /** What later clauses may go on about. */
    public Context context() {
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        Cube cube = cubes.get(0);
        for (Dimension dimension : cube.dimensions()) {
            if (!dimension.time()) {
                groups.put(dimension.name(), groups(dimension, 0, clause.gist().length()));
            }
        }
        List<Member> now = NamedTimes.in(cube, clause.gist()).now();
        return new Context(cubes, groups, now.isEmpty() ? before.times() : now);
    }

    public List<Member> groups(Dimension dimension, int from, int to) {
        return naming.groups(dimension, clause, from, to);
    }

    /** Whether a part of the clause may speak of less than the series: words that are neither its own nor plain. */
    public boolean isLimited(Cube cube, int from, int to) {
        Predicate<Word> known = word ->
                UnlimitingWords.contains(word.text()) || naming.names(cube, word) || naming.namesGroup(cube, word);
        return clause.words(from, to).stream().anyMatch(known.negate());
    }

    /** Whether something after a place limits what is spoken of: {@code i förskolan}; or before: {@code den långa}. */
    public boolean isLimitedAfter(Cube cube, int from) {
        String rest = clause.gist().substring(from);
        return UnlimitingWords.limits(rest).stream().anyMatch(limit -> {
            Word word = new Word(limit.group(1), from + limit.start(1), from + limit.end(1));
            return !UnlimitingWords.contains(word.text())
                    && !naming.names(cube, word)
                    && !naming.namesGroup(cube, word);
        });
    }

    /** Whether the clause speaks of another thing: the long sick leave, or a share of what the series counts. */
    public boolean isOfAKind(Cube cube) {
        return isOfShare(cube)
                || clause.words().stream()
                        .anyMatch(word -> UnlimitingWords.isOfAKind(word.text())
                                && !naming.names(cube, word)
                                && !naming.namesGroup(cube, word)
                                && Ages.in(clause.plain()).isEmpty());
    }

    private boolean isOfShare(Cube cube) {
        return cube.additive()
                && clause.words().stream().anyMatch(word -> word.is("andel") && !naming.names(cube, word));
    }

    /**
     * The places of a series that a part of the clause may speak of, times left out: the groups that it names, else those
     * that the clause begins with, else the total; where there is none, or where the clause before spoke of a group, any.
     *
     * @param headTo where the head of the clause ends
     */
    public List<Coordinates> places(Cube cube, int from, int to, int headTo) {
        List<Coordinates> places = List.of(Coordinates.ALL);
        for (Dimension dimension : cube.dimensions()) {
            if (!dimension.time()) {
                List<List<String>> members = members(cube, dimension, from, to, headTo);
                List<Coordinates> longer = new ArrayList<>();
                for (Coordinates place : places) {
                    members.forEach(some ->
                            longer.add(some.isEmpty() ? place.total(dimension) : place.with(dimension.name(), some)));
                }
                places = longer.subList(0, Math.min(longer.size(), MOST_PLACES));
            }
        }
        return places;
    }

    private List<List<String>> members(Cube cube, Dimension dimension, int from, int to, int headTo) {
        List<Member> named = groups(dimension, from, to);
        if (named.isEmpty()) {
            named = groups(dimension, 0, headTo);
        }
        List<List<String>> members = new ArrayList<>();
        named.forEach(member -> members.add(List.of(member.key())));
        if (groups(dimension, from, to).isEmpty() && headTo < from) {
            groups(dimension, headTo, from).forEach(member -> members.add(List.of(member.key())));
        }
        if (named.size() > 1) {
            members.add(named.stream().map(Member::key).toList());
        }
        if (members.isEmpty()) {
            members.add(List.of());
            groups(dimension, 0, clause.gist().length()).forEach(member -> members.add(List.of(member.key())));
            before.groups()
                    .getOrDefault(dimension.name(), List.of())
                    .forEach(member -> members.add(List.of(member.key())));
            if (dimension.total().isEmpty() && !cube.additive()) {
                dimension.parts().forEach(member -> members.add(List.of(member.key())));
            }
        }
        return members;
    }

    /** The times of a series, from the earliest. */
    public static List<Member> times(Cube cube) {
        return cube.timeDimension().map(Dimension::chronological).orElse(List.of());
    }

    /** A place at a time. */
    public static Coordinates at(Coordinates place, Cube cube, @Nullable Member time) {
        return time == null
                ? place
                : place.with(cube.timeDimension().orElseThrow().name(), time.key());
    }
}
