package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.change.Thing;

/** Parts of the document that came, went or were rewritten. */
final class SectionHeadlines {
    private static final int NAMED = 4;
    private static final double GONE = 64;
    private static final double NEW = 63;
    private static final double REWRITTEN = 40;
    private static final double BY_SHARE = 30;
    private static final double MUCH = 0.3;

    private SectionHeadlines() {}

    static List<Headline> of(Comparison comparison) {
        List<Headline> headlines = new ArrayList<>();
        Set<String> areas = Stream.<Change>concat(
                        comparison.of(Added.class, Thing.AREA), comparison.of(Dropped.class, Thing.AREA))
                .map(change -> change.subject().name())
                .collect(Collectors.toSet());
        together(
                comparison
                        .of(Added.class, Thing.SECTION)
                        .filter(c -> isOwnNews(c, areas))
                        .toList(),
                "Nytt avsnitt",
                "Nya avsnitt",
                NEW,
                headlines);
        together(
                comparison
                        .of(Dropped.class, Thing.SECTION)
                        .filter(c -> isOwnNews(c, areas))
                        .toList(),
                "Ett avsnitt finns inte kvar",
                "Avsnitt som inte finns kvar",
                GONE,
                headlines);
        comparison
                .of(Reworded.class, Thing.SECTION)
                .filter(change -> change.rewording().share() >= MUCH)
                .forEach(change -> headlines.add(new Headline(
                        "Avsnittet ”" + change.subject().name() + "” är " + change.clause() + ".",
                        change.subject().section(),
                        Effect.NEITHER,
                        REWRITTEN + BY_SHARE * change.rewording().share())));
        return headlines;
    }

    /** The section of an area that came or went is no news beside the area. */
    private static boolean isOwnNews(Change change, Set<String> areas) {
        return !areas.contains(change.subject().text());
    }

    /** Sections inside one that is named already are not named. */
    private static void together(
            List<? extends Change> changes, String one, String more, double weight, List<Headline> headlines) {
        Set<String> names =
                changes.stream().map(change -> change.subject().text()).collect(Collectors.toSet());
        List<String> outermost = changes.stream()
                .filter(change -> !names.contains(change.subject().section()))
                .map(change -> change.subject().text())
                .distinct()
                .toList();
        if (!outermost.isEmpty()) {
            String text = (outermost.size() == 1 ? one : more) + ": " + Swedish.among(outermost, NAMED) + ".";
            headlines.add(new Headline(text, "", Effect.NEITHER, weight));
        }
    }
}
