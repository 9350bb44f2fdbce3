package se.bilaga.page.grid;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.type.OwnField;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.plan.view.ControlColumn;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.text.Text;

/** Controls as a table, a row each. */
public final class ControlGrid {
    private final DocumentWords terms;
    private final Map<String, OwnField> fields;
    private final List<Word<ControlColumn>> columns;

    private ControlGrid(ControlPoint.Listed view, List<ControlPoint> controls, DocumentWords terms) {
        this.terms = terms;
        this.fields = terms.type().ownFields().controls();
        this.columns = view.columns().isEmpty() ? columns(controls) : view.columns();
    }

    public static Grid of(ControlPoint.Listed view, List<ControlPoint> controls, Anchor anchor, DocumentWords terms) {
        ControlGrid grid = new ControlGrid(view, controls, terms);
        List<Grid.Cell> heads = grid.columns.stream().map(grid::head).toList();
        List<Grid.Row> body = controls.stream()
                .map(control -> new Grid.Row(
                        "",
                        grid.columns.stream()
                                .map(column -> grid.cell(column, control).from(origin(column, control)))
                                .toList()))
                .toList();
        Markup caption = terms.caption(view.caption(), DocumentWord.CONTROLS);
        return new Grid("kontroller", anchor, caption, List.of(), terms.heads(heads), body, List.of());
    }

    /** Those that any control has something in, the type's own after what is controlled. */
    private List<Word<ControlColumn>> columns(List<ControlPoint> controls) {
        Set<ControlColumn> filled = EnumSet.of(ControlColumn.CONTROL);
        for (ControlColumn column : ControlColumn.values()) {
            if (controls.stream().anyMatch(control -> !content(column, control).isEmpty())) {
                filled.add(column);
            }
        }
        List<Word<ControlColumn>> known =
                filled.stream().map(column -> new Word<>(column, null)).toList();
        List<Word<ControlColumn>> own =
                DocumentWords.filled(fields, controls.stream().map(ControlPoint::own));
        return Stream.of(known.subList(0, 1), own, known.subList(1, known.size()))
                .flatMap(List::stream)
                .toList();
    }

    private Grid.Cell head(Word<ControlColumn> column) {
        return column.known() == null
                ? Grid.Cell.columnHead(DocumentWords.label(column, fields))
                : terms.head(column.known().term());
    }

    private static Origin origin(Word<ControlColumn> column, ControlPoint control) {
        String key = column.known() == null
                ? String.valueOf(column.added())
                : switch (column.known()) {
                    case CONTROL -> "kontroll";
                    case RESPONSIBLE -> "ansvarig";
                    case DUE -> "måldatum";
                    case STATUS -> "status";
                    case RESULT -> "resultat";
                };
        return Origin.field(control.at(), key);
    }

    private Grid.Cell cell(Word<ControlColumn> column, ControlPoint control) {
        if (column.known() == null) {
            return terms.cell(control.own(), column, 1);
        }
        Markup content = content(column.known(), control);
        return column.known() == ControlColumn.CONTROL ? Grid.Cell.rowHead(content, 1) : Grid.Cell.of(content);
    }

    private Markup content(ControlColumn column, ControlPoint control) {
        return switch (column) {
            case CONTROL -> terms.prose().inline(control.text());
            case RESPONSIBLE ->
                Markup.text(control.responsible().stream().map(Text::value).collect(Collectors.joining(", ")));
            case DUE -> Markup.text(control.due() == null ? "" : control.due().text());
            case STATUS ->
                Markup.text(control.status() == null ? "" : control.status().label());
            case RESULT -> optional(control.result());
        };
    }

    private Markup optional(@Nullable Text text) {
        return text == null ? Markup.NONE : terms.prose().inline(text);
    }
}
