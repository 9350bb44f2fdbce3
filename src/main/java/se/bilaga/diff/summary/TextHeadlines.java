package se.bilaga.diff.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Answered;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Effect;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.FigureChange.CellChanged;
import se.bilaga.diff.change.Reworded;

/** Parts of the document that came, went or say something else. */
final class TextHeadlines {
    private static final int NAMED = 4;
    private static final double MUCH = 0.3;
    private static final double ANSWERED = 66;
    private static final double CELLS = 60;
    private static final double GONE = 64;
    private static final double NEW = 63;
    private static final double REWRITTEN = 40;
    private static final double BY_SHARE = 30;

    private TextHeadlines() {}

    static Stream<Headline> of(Comparison comparison) {
        Stream<Headline> rewritten = comparison
                .of(Reworded.class, Thing.SECTION)
                .filter(change -> change.rewording().share() >= MUCH)
                .map(TextHeadlines::rewritten);
        Stream<Headline> fresh = sections(comparison, Added.class, "Nytt avsnitt", "Nya avsnitt", NEW);
        Stream<Headline> gone =
                sections(comparison, Dropped.class, "Ett avsnitt finns inte kvar", "Avsnitt som inte finns kvar", GONE);
        return Stream.of(answers(comparison), cells(comparison), fresh, gone, rewritten)
                .flatMap(headlines -> headlines);
    }

    private static Stream<Headline> answers(Comparison comparison) {
        List<Answered> answers = comparison.of(Answered.class).toList();
        return answers.stream().limit(1).map(first -> {
            String changed = "”" + first.subject().name() + "”: " + first.clause() + ".";
            String some =
                    Swedish.sentence(Swedish.number(answers.size())) + " svar i checklistorna är ändrade, bland annat ";
            return Headline.of(first, answers.size() == 1 ? changed : some + changed, ANSWERED);
        });
    }

    /** One a table. */
    private static Stream<Headline> cells(Comparison comparison) {
        Function<CellChanged, ChangeSubject> table = CellChanged::subject;
        return comparison
                .of(CellChanged.class)
                .collect(Collectors.groupingBy(table, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(cells -> {
                    CellChanged first = cells.get(0);
                    String more = " Det gäller " + Swedish.number(cells.size()) + " uppgifter i tabellen.";
                    String text = first.subject().name() + ", " + first.clause() + ".";
                    return Headline.of(first, cells.size() == 1 ? text : text + more, CELLS);
                });
    }

    private static Headline rewritten(Reworded change) {
        String text = "Avsnittet ”" + change.subject().name() + "” är " + change.clause() + ".";
        return Headline.of(
                change, text, REWRITTEN + BY_SHARE * change.rewording().share());
    }

    /** The outermost by name; the section of an area that came or went is no news beside the area. */
    private static Stream<Headline> sections(
            Comparison comparison, Class<? extends Change> kind, String one, String more, double weight) {
        Set<String> areas = Stream.<Change>concat(
                        comparison.of(Added.class, Thing.AREA), comparison.of(Dropped.class, Thing.AREA))
                .map(change -> change.subject().name())
                .collect(Collectors.toSet());
        List<ChangeSubject> news = comparison
                .of(kind, Thing.SECTION)
                .<ChangeSubject>map(Change::subject)
                .filter(subject -> !areas.contains(subject.text()))
                .toList();
        Set<String> names = news.stream().map(ChangeSubject::text).collect(Collectors.toSet());
        List<String> outermost = news.stream()
                .filter(subject -> !names.contains(subject.section()))
                .map(ChangeSubject::text)
                .distinct()
                .toList();
        String text = (outermost.size() == 1 ? one : more) + ": " + Swedish.among(outermost, NAMED) + ".";
        return outermost.isEmpty() ? Stream.of() : Stream.of(new Headline(text, "", Effect.NEITHER, weight));
    }
}
