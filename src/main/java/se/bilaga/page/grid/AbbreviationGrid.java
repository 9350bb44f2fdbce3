package se.bilaga.page.grid;

import java.util.List;
import java.util.Map;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.Inset;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.text.Text;

/** What the abbreviations of a plan mean, and its terms, as tables. */
public final class AbbreviationGrid {
    private AbbreviationGrid() {}

    /** The table of {@code meanings}, by what is explained. */
    public static Grid of(Map<String, Text> meanings, Anchor anchor, DocumentWords terms) {
        List<Grid.Row> head =
                terms.heads(List.of(terms.head(DocumentWord.ABBREVIATION), terms.head(DocumentWord.MEANING)));
        Markup caption = terms.caption(null, DocumentWord.ABBREVIATIONS);
        List<Double> widths = List.of(20.0, 80.0);
        return new Grid("forkortningar", anchor, caption, widths, head, body(meanings, terms), List.of());
    }

    /** The table of terms and what they mean. */
    public static Grid ofTerms(Inset.Terms view, Anchor anchor, DocumentWords terms) {
        List<Grid.Row> head = terms.heads(List.of(terms.head(DocumentWord.TERM), terms.head(DocumentWord.EXPLANATION)));
        Markup caption = terms.caption(view.caption(), DocumentWord.TERMS);
        List<Double> widths = List.of(30.0, 70.0);
        return new Grid("begrepp", anchor, caption, widths, head, body(view.terms(), terms), List.of());
    }

    private static List<Grid.Row> body(Map<String, Text> meanings, DocumentWords terms) {
        return meanings.entrySet().stream()
                .map(entry -> new Grid.Row(
                        "",
                        List.of(
                                Grid.Cell.rowHead(Markup.text(entry.getKey()), 1),
                                Grid.Cell.of(terms.prose().inline(entry.getValue())))))
                .toList();
    }
}
