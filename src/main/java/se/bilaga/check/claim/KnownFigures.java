package se.bilaga.check.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.figure.Figure;

/** Every figure that a plan's statistics hold or give: values, totals, shares, differences and changes. */
public final class KnownFigures {
    private static final int LIMIT = 4000;
    private static final int MOST_EARLIER = 8;

    private final Map<String, List<Known>> bySeries = new HashMap<>();
    private final Statistics statistics;

    KnownFigures(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The figures of one series; made when they are first asked for. */
    List<Known> of(Cube cube) {
        return bySeries.computeIfAbsent(cube.id(), id -> {
            List<Known> figures = new ArrayList<>();
            add(cube, 0, cube.id(), new TreeSet<>(), figures);
            figures.addAll(BetweenGroups.of(cube));
            return figures;
        });
    }

    /** Chooses a member of each dimension in turn, or none for the total over it. */
    private void add(Cube cube, int depth, String reference, Set<Integer> years, List<Known> all) {
        if (all.size() > LIMIT) {
            return;
        }
        if (depth == cube.dimensions().size()) {
            quote(cube, reference, years, all);
            return;
        }
        Dimension dimension = cube.dimensions().get(depth);
        for (Member member : dimension.members()) {
            Set<Integer> with = new TreeSet<>(years);
            years(member.time(), with);
            add(cube, depth + 1, reference + " " + quoted(member), with, all);
        }
        if (!dimension.time() && dimension.members().size() > 1) {
            add(cube, depth + 1, reference, years, all);
        }
    }

    private static void years(@Nullable TimeKey time, Set<Integer> years) {
        if (time != null) {
            years.add(time.to().getYear());
            years.add(
                    time.kind() == TimeKey.Kind.ROLLING_YEAR
                            ? time.to().getYear()
                            : time.from().getYear());
        }
    }

    private static String quoted(Member member) {
        return member.time() == null && member.key().contains(" ") ? '"' + member.key() + '"' : member.key();
    }

    private void quote(Cube cube, String reference, Set<Integer> years, List<Known> all) {
        if (!add(cube, reference, years, false, all)) {
            return;
        }
        if (cube.additive() && cube.dimensions().size() > 1) {
            add(cube, reference + " andel", years, false, all);
        }
        if (cube.timeDimension().isPresent()) {
            for (String since : sinces(cube, years)) {
                boolean known = add(cube, reference + " differens" + since, years, true, all);
                if (known) {
                    add(cube, reference + " förändring" + since, years, true, all);
                }
            }
        }
    }

    /** What follows the word for a comparison: with the time before, and with each earlier one. */
    private static List<String> sinces(Cube cube, Set<Integer> years) {
        List<String> sinces = new ArrayList<>(List.of("", " belopp"));
        earlier(cube, years).forEach(earlier -> sinces.add(" belopp mot " + earlier.key()));
        return sinces;
    }

    /** The times before {@code years}, of which one may be compared with. */
    private static List<Member> earlier(Cube cube, Set<Integer> years) {
        int year = years.stream().mapToInt(Integer::intValue).min().orElse(0);
        return cube.timeDimension().orElseThrow().members().stream()
                .filter(member -> member.time() != null && member.time().to().getYear() < year)
                .limit(MOST_EARLIER)
                .toList();
    }

    /** Whether there is such a figure. */
    private boolean add(Cube cube, String reference, Set<Integer> years, boolean compares, List<Known> all) {
        Text text = new Text(reference, Span.start(new SourceFile("", reference)));
        Optional<Figure> figure = statistics.figure(text, new Diagnostics());
        figure.ifPresent(found -> all.add(new Known(cube, reference, found, Set.copyOf(years), compares)));
        return figure.isPresent();
    }
}
