package se.bilaga.page.grid;

import java.util.List;
import java.util.Map;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.text.Text;

/** What the abbreviations of a plan mean, as a table. */
public final class AbbreviationGrid {
    private AbbreviationGrid() {}

    /** The table of {@code meanings}, by what is explained. */
    public static Grid of(Map<String, Text> meanings, Anchor anchor, DocumentWords terms) {
        List<Grid.Row> body = meanings.entrySet().stream()
                .map(entry -> new Grid.Row(
                        "",
                        List.of(
                                Grid.Cell.rowHead(Markup.text(entry.getKey()), 1),
                                Grid.Cell.of(terms.prose().inline(entry.getValue())))))
                .toList();
        List<Grid.Row> head =
                terms.heads(List.of(terms.head(DocumentWord.ABBREVIATION), terms.head(DocumentWord.MEANING)));
        Markup caption = terms.caption(null, DocumentWord.ABBREVIATIONS);
        return new Grid("forkortningar", anchor, caption, List.of(20.0, 80.0), head, body, List.of());
    }
}
