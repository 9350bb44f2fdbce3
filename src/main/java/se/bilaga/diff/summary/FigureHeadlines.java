package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.FigureChanged;
import se.bilaga.diff.change.FigureRevised;
import se.bilaga.diff.change.NotComparable;
import se.bilaga.diff.change.Thing;

/** The figures that moved most, those that may not be compared, and those that the plans disagree on. */
final class FigureHeadlines {
    private static final double REVISED = 79;
    private static final double NOT_COMPARABLE = 68;
    private static final double CHANGED = 58;
    private static final double BY_SIZE = 34;
    private static final double WHOLE = 3;
    private static final double FOR_THE_WORSE = 6;

    private FigureHeadlines() {}

    static List<Headline> of(Comparison comparison) {
        List<Headline> headlines = new ArrayList<>();
        bySeries(comparison, FigureRevised.class).forEach((name, all) -> headlines.add(revised(name, all)));
        bySeries(comparison, NotComparable.class).forEach((name, all) -> headlines.add(notComparable(name, all)));
        bySeries(comparison, FigureChanged.class).values().forEach(all -> all.stream()
                .filter(change -> !change.from().equals(change.to()))
                .min(Comparator.comparing(
                                (FigureChanged change) -> !change.part().isEmpty())
                        .thenComparing(change -> -change.size()))
                .ifPresent(change -> headlines.add(changed(change))));
        return headlines;
    }

    private static <C extends Change> Map<String, List<C>> bySeries(Comparison comparison, Class<C> kind) {
        Function<C, String> name = change -> change.subject().name();
        return comparison
                .of(kind, Thing.SERIES)
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    private static Headline revised(String name, List<FigureRevised> all) {
        FigureRevised first = all.get(0);
        String more = all.size() == 1 ? "" : " Det gäller " + all.size() + " uppgifter i serien.";
        String text = "De två planerna ger olika uppgifter om samma sak: " + name + " för " + first.place() + " var "
                + first.from() + " i den förra och är " + first.to() + " i den nya." + more;
        return new Headline(text, first.subject().section(), Effect.NEITHER, REVISED);
    }

    private static Headline notComparable(String name, List<NotComparable> all) {
        NotComparable first = all.get(0);
        String text =
                name + ": " + first.from() + " och " + first.to() + " får inte jämföras, eftersom " + first.why() + ".";
        return new Headline(text, first.subject().section(), Effect.NEITHER, NOT_COMPARABLE);
    }

    private static Headline changed(FigureChanged change) {
        double weight = CHANGED
                + BY_SIZE * Math.min(1, change.size())
                + (change.part().isEmpty() ? WHOLE : 0)
                + (change.effect() == Effect.BAD ? FOR_THE_WORSE : 0);
        String part = change.part().isEmpty() ? "" : " (" + change.part() + ")";
        String text = change.subject().name() + part + ": " + change.from() + at(change.time()) + ", "
                + change.to() + at(change.nowTime()) + " (" + change.change() + ")"
                + (change.caution().isEmpty() ? "" : "; " + change.caution()) + ".";
        return new Headline(text, change.subject().section(), change.effect(), weight);
    }

    /** {@code i oktober 2024}, {@code för 2025–2027}. */
    private static String at(String time) {
        if (time.isEmpty()) {
            return "";
        }
        return (Character.isDigit(time.charAt(0)) ? " för " : " i ") + time;
    }
}
