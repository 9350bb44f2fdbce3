package se.bilaga.page.grid;

import java.util.List;
import java.util.Map;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Prose;
import se.bilaga.page.view.Grid;
import se.bilaga.source.text.Text;

/** What the abbreviations of a plan mean, as a table. */
public final class AbbreviationGrid {
    private AbbreviationGrid() {}

    /** The table of {@code meanings}, by what is explained. */
    public static Grid of(Map<String, Text> meanings, Anchor anchor, Prose prose) {
        List<Grid.Row> body = meanings.entrySet().stream()
                .map(entry -> new Grid.Row(
                        "",
                        List.of(
                                Grid.Cell.rowHead(Markup.text(entry.getKey()), 1),
                                Grid.Cell.of(prose.inline(entry.getValue())))))
                .toList();
        List<Grid.Row> head = List.of(
                new Grid.Row("", List.of(Grid.Cell.columnHead("Förkortning"), Grid.Cell.columnHead("Betydelse"))));
        return new Grid(
                "forkortningar", anchor, Markup.text("Förkortningar"), List.of(20.0, 80.0), head, body, List.of());
    }
}
