package se.bilaga.page;

import java.util.List;
import java.util.Map;
import se.bilaga.plan.Abbreviations;
import se.bilaga.plan.Block;
import se.bilaga.source.text.Text;

/** What the abbreviations of a plan mean, as a table. */
final class AbbreviationGrid {
    private AbbreviationGrid() {}

    /**
     * The table.
     *
     * @param known the organisation's abbreviations with their meanings
     * @param written the plan as it stands in its file
     */
    static Grid of(Block.Abbreviations view, Map<String, Text> known, String written, Anchor anchor, Prose prose) {
        List<Grid.Row> body = Abbreviations.of(view, known, written).entrySet().stream()
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
