package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.bilaga.diff.Comparison;

/** Picks what a board member should know. */
final class Headlines {
    private static final int MOST = 10;
    private static final int FIGURES = 4;

    /** Each looks at the comparison from its side; adding one is a line. */
    private static final List<Function<Comparison, List<Headline>>> SOURCES = List.of(
            AreaHeadlines::of,
            ActivityHeadlines::of,
            RiskHeadlines::of,
            GoalHeadlines::of,
            c -> FigureHeadlines.of(c).stream()
                    .sorted(Comparator.comparingDouble(Headline::weight).reversed())
                    .limit(FIGURES)
                    .toList(),
            TableHeadlines::of,
            SectionHeadlines::of);

    private Headlines() {}

    static List<Headline> of(Comparison comparison) {
        List<Headline> all = new ArrayList<>();
        SOURCES.forEach(source -> all.addAll(source.apply(comparison)));
        return all.stream()
                .sorted(Comparator.comparingDouble(Headline::weight).reversed())
                .limit(MOST)
                .toList();
    }
}
