package se.bilaga.diff.summary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Effect;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.FigureChange.FigureChanged;
import se.bilaga.diff.change.FigureChange.FigureRevised;
import se.bilaga.diff.change.FigureChange.NotComparable;

/** The figures that moved most, those that may not be compared, and those that the plans disagree on. */
final class FigureHeadlines {
    private static final int MOST = 4;
    private static final double REVISED = 79;
    private static final double NOT_COMPARABLE = 68;
    private static final double CHANGED = 58;
    private static final double BY_SIZE = 34;
    private static final double WHOLE = 3;
    private static final double FOR_THE_WORSE = 6;
    private static final double NOT_ALIKE = 20;

    private FigureHeadlines() {}

    /** One a series and kind of change. */
    static Stream<Headline> of(Comparison comparison) {
        Stream<Headline> revised = bySeries(comparison, FigureRevised.class).map(FigureHeadlines::revised);
        Stream<Headline> apart = bySeries(comparison, NotComparable.class).map(FigureHeadlines::notComparable);
        Stream<Headline> changed = bySeries(comparison, FigureChanged.class)
                .flatMap(all -> all.stream()
                        .filter(change -> !change.from().equals(change.to()))
                        .min(Comparator.comparing(
                                        (FigureChanged change) -> !change.part().isEmpty())
                                .thenComparing(change -> -change.size()))
                        .map(FigureHeadlines::changed)
                        .stream());
        return Stream.of(revised, apart, changed)
                .flatMap(headlines -> headlines)
                .sorted(Comparator.comparingDouble(Headline::weight).reversed())
                .limit(MOST);
    }

    private static <C extends Change> Stream<List<C>> bySeries(Comparison comparison, Class<C> kind) {
        Function<C, String> name = change -> change.subject().name();
        Map<String, List<C>> series = comparison
                .of(kind, Thing.SERIES)
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        return series.values().stream();
    }

    private static Headline revised(List<FigureRevised> all) {
        FigureRevised first = all.get(0);
        String more = all.size() == 1 ? "" : " Det gäller " + all.size() + " uppgifter i serien.";
        String text = "De två planerna ger olika uppgifter om samma sak: "
                + first.subject().name() + " för " + first.place() + " var " + first.from()
                + " i den förra och är " + first.to() + " i den nya." + more;
        return Headline.of(first, text, REVISED);
    }

    private static Headline notComparable(List<NotComparable> all) {
        NotComparable first = all.get(0);
        String text = first.subject().name() + ": " + first.from() + " och " + first.to()
                + " får inte jämföras, eftersom " + first.why() + ".";
        return Headline.of(first, text, NOT_COMPARABLE);
    }

    private static Headline changed(FigureChanged change) {
        double weight = CHANGED
                + BY_SIZE * Math.min(1, change.size())
                + (change.part().isEmpty() ? WHOLE : 0)
                + (change.effect() == Effect.BAD ? FOR_THE_WORSE : 0)
                + (change.caution().isEmpty() ? 0 : NOT_ALIKE);
        String part = change.part().isEmpty() ? "" : " (" + change.part() + ")";
        String text = change.subject().name() + part + ": " + change.from() + at(change.time()) + ", "
                + change.to() + at(change.nowTime()) + " (" + change.change() + ")"
                + (change.caution().isEmpty() ? "" : "; " + change.caution()) + ".";
        return Headline.of(change, text, weight);
    }

    /** {@code i oktober 2024}, {@code för 2025–2027}. */
    private static String at(String time) {
        if (time.isEmpty()) {
            return "";
        }
        return (Character.isDigit(time.charAt(0)) ? " för " : " i ") + time;
    }
}
