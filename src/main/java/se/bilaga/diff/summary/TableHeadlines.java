package se.bilaga.diff.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Answered;
import se.bilaga.diff.change.CellChanged;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.Thing;

/** Tables that say something else, and questions with another answer. */
final class TableHeadlines {
    private static final double ANSWERED = 66;
    private static final double CELLS = 60;
    private static final double COME_OR_GONE = 59;
    private static final int NAMED = 3;

    private TableHeadlines() {}

    static List<Headline> of(Comparison comparison) {
        List<Headline> headlines = new ArrayList<>();
        answers(comparison.of(Answered.class).toList(), headlines);
        Map<ChangeSubject, List<CellChanged>> tables = comparison
                .of(CellChanged.class)
                .collect(Collectors.groupingBy(CellChanged::subject, LinkedHashMap::new, Collectors.toList()));
        tables.forEach((table, cells) -> headlines.add(cells(table, cells)));
        together(comparison.of(Added.class, Thing.TABLE).toList(), "ny tabell", "nya tabeller", headlines);
        together(
                comparison.of(Dropped.class, Thing.TABLE).toList(),
                "tabell finns inte kvar",
                "tabeller finns inte kvar",
                headlines);
        return headlines;
    }

    private static void answers(List<Answered> answers, List<Headline> headlines) {
        if (answers.isEmpty()) {
            return;
        }
        Answered first = answers.get(0);
        String changed = "”" + first.subject().name() + "”: " + first.clause() + ".";
        String text = answers.size() == 1
                ? changed
                : Swedish.sentence(Swedish.number(answers.size())) + " svar i checklistorna är ändrade, bland annat "
                        + changed;
        headlines.add(new Headline(text, first.subject().section(), Effect.NEITHER, ANSWERED));
    }

    private static Headline cells(ChangeSubject table, List<CellChanged> cells) {
        String more = cells.size() == 1 ? "" : " Det gäller " + Swedish.number(cells.size()) + " uppgifter i tabellen.";
        String text = table.name() + ", " + cells.get(0).clause() + "." + more;
        return new Headline(text, table.section(), Effect.NEITHER, CELLS);
    }

    private static void together(List<? extends Change> changes, String one, String more, List<Headline> headlines) {
        if (!changes.isEmpty()) {
            List<String> names =
                    changes.stream().map(change -> change.subject().name()).toList();
            String count = Swedish.sentence(Swedish.count(changes.size(), one, more));
            String text = count + ": " + Swedish.among(names, NAMED) + ".";
            headlines.add(new Headline(text, changes.get(0).subject().section(), Effect.NEITHER, COME_OR_GONE));
        }
    }
}
