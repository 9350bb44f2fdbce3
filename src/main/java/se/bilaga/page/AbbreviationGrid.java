package se.bilaga.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.bilaga.plan.Block;
import se.bilaga.source.Text;

/** What the abbreviations of a plan mean, as a table. */
final class AbbreviationGrid {
    private AbbreviationGrid() {}

    /**
     * The table.
     *
     * @param known the organisation's abbreviations with their meanings
     * @param written the plan as it stands in its file: without a selection, the table holds those that occur there
     */
    static Grid of(Block.Abbreviations view, Map<String, Text> known, String written, Anchor anchor, Prose prose) {
        List<Grid.Row> body = known.entrySet().stream()
                .filter(entry -> view.selection().isEmpty()
                        ? occurs(entry.getKey(), written)
                        : view.selection().stream()
                                .anyMatch(text -> text.value().equals(entry.getKey())))
                .map(entry -> new Grid.Row(
                        "",
                        List.of(
                                Grid.Cell.rowHead(Markup.text(entry.getKey()), 1),
                                Grid.Cell.of(prose.inline(entry.getValue())))))
                .toList();
        List<Grid.Row> head = List.of(
                new Grid.Row("", List.of(Grid.Cell.columnHead("Förkortning"), Grid.Cell.columnHead("Betydelse"))));
        return new Grid("forkortningar", anchor, Markup.text("Förkortningar"), List.of(20, 80), head, body, List.of());
    }

    private static boolean occurs(String abbreviation, String written) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(abbreviation) + "(?![\\p{L}\\d])")
                .matcher(written)
                .find();
    }
}
