package se.bilaga.page.grid;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.text.Prose;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.Inset;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.statistics.cube.Labels;

/** Questions and their answers as a table. */
public final class ChecklistGrid {
    private ChecklistGrid() {}

    public static Grid of(Inset.Checklist view, Anchor anchor, DocumentWords terms) {
        Prose prose = terms.prose();
        boolean comments = view.questions().stream().anyMatch(question -> question.comment() != null);
        List<Grid.Cell> heads =
                new ArrayList<>(List.of(terms.head(DocumentWord.QUESTION), terms.head(DocumentWord.ANSWER)));
        if (comments) {
            heads.add(terms.head(DocumentWord.COMMENT));
        }
        List<Grid.Row> body = view.questions().stream()
                .map(question -> row(question, comments, prose))
                .toList();
        Markup caption = terms.caption(view.caption(), DocumentWord.CHECKLIST);
        List<Double> widths = comments ? List.of(50.0, 12.0, 38.0) : List.of(82.0, 18.0);
        return new Grid("checklista", anchor, caption, widths, terms.heads(heads), body, List.of());
    }

    private static Grid.Row row(Inset.Question question, boolean comments, Prose prose) {
        List<Grid.Cell> cells = new ArrayList<>(List.of(
                Grid.Cell.rowHead(prose.inline(question.question()), 1),
                Grid.Cell.of(
                                question.answer() == null
                                        ? Markup.NONE
                                        : Markup.text(Labels.capitalised(
                                                question.answer().value().strip())))
                        .from(Origin.field(question.at(), "svar"))));
        if (comments) {
            cells.add(Grid.Cell.of(question.comment() == null ? Markup.NONE : prose.inline(question.comment()))
                    .from(Origin.field(question.at(), "kommentar")));
        }
        return new Grid.Row("", cells);
    }
}
