package se.bilaga.check.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.clause.Ages;
import se.bilaga.check.clause.AskedWords;
import se.bilaga.plan.value.Period;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;

/** Finds the figure that a requirement asks for: {@code serie(sjukfrånvaro, kvinnor, procent)}. */
final class SeriesSearch {
    private static final Pattern TOTAL = Pattern.compile("(?iU)^(?:total\\p{L}*|all|alla|samtliga|hela)\\b");

    private final Collection<Cube> cubes;
    private final Period period;

    SeriesSearch(Collection<Cube> cubes, Period period) {
        this.cubes = cubes;
        this.period = period;
    }

    /** The last figure, not older than the year before the plan's period. */
    Evidence find(List<List<String>> words, String written) {
        Evidence best = Evidence.missing(written);
        for (Cube cube : cubes) {
            if (AskedWords.anyIn(name(cube), words.get(0))) {
                Evidence found = of(cube, words, written);
                boolean better = found.isFound() && (!best.isFound() || best.hidden());
                best = better ? found : best;
            }
        }
        return best;
    }

    private Evidence of(Cube cube, List<List<String>> words, String written) {
        Coordinates place = Coordinates.ALL;
        for (List<String> asked : words.subList(1, words.size())) {
            Optional<Coordinates> further = with(cube, place, asked);
            if (further.isEmpty() && !isSaid(cube, asked)) {
                return Evidence.missing(written);
            }
            place = further.orElse(place);
        }
        Observation found = latest(cube, whole(cube, place));
        if (found == null) {
            return Evidence.missing(written);
        }
        if (found.value() != null) {
            return Evidence.found(found.at());
        }
        boolean hidden = found.quantity() instanceof Absent absent && absent.absence() == Absence.HIDDEN;
        return hidden ? Evidence.hidden(found.at()) : Evidence.missing(written);
    }

    /** The place narrowed to the member that is asked for; empty where no dimension has it. */
    private static Optional<Coordinates> with(Cube cube, Coordinates place, List<String> asked) {
        for (Dimension dimension : cube.dimensions()) {
            for (Member member : dimension.time() ? List.<Member>of() : dimension.parts()) {
                if (asked.stream().anyMatch(word -> isCalled(member, word))) {
                    return Optional.of(place.with(dimension.name(), member.key()));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a series that is not summed has its total under another name: {@code all: Total sjukfrånvaro}. */
    private static Coordinates whole(Cube cube, Coordinates narrowed) {
        Coordinates place = narrowed;
        for (Dimension dimension : cube.dimensions()) {
            boolean open = !dimension.time() && place.of(dimension.name()).isEmpty();
            if (open && !cube.additive() && dimension.total().isEmpty()) {
                Optional<Member> total = dimension.members().stream()
                        .filter(member -> TOTAL.matcher(member.label()).find())
                        .findFirst();
                place = total.isPresent()
                        ? place.with(dimension.name(), total.get().key())
                        : place;
            }
        }
        return place;
    }

    private static boolean isCalled(Member member, String asked) {
        Optional<Ages> ages = Ages.ofKey(asked);
        return ages.isPresent()
                ? Ages.of(member).filter(ages.get()::isLike).isPresent()
                : AskedWords.anyIn(member.label(), List.of(asked))
                        || member.key().equalsIgnoreCase(asked);
    }

    /** Whether the series itself is called so, or counts in that unit. */
    private static boolean isSaid(Cube cube, List<String> asked) {
        Text definition = cube.series().definition();
        String words = name(cube) + " " + (definition == null ? "" : definition.value());
        return AskedWords.anyIn(words, asked) || asked.contains(cube.unit().name());
    }

    private static String name(Cube cube) {
        return (cube.id() + " " + cube.label()).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private @Nullable Observation latest(Cube cube, Coordinates place) {
        Optional<Dimension> time = cube.timeDimension();
        if (time.isEmpty()) {
            return at(cube, place);
        }
        List<Member> times = new ArrayList<>(time.get().chronological());
        Member last = times.get(times.size() - 1);
        boolean old = last.time() != null && last.time().to().getYear() < period.from() - 1;
        return old ? null : at(cube, place.with(time.get().name(), last.key()));
    }

    private static @Nullable Observation at(Cube cube, Coordinates place) {
        try {
            return cube.at(place);
        } catch (Fault notAdditive) {
            return null;
        }
    }
}
