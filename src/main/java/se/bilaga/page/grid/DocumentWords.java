package se.bilaga.page.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Prose;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.Grid;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.type.FieldKind;
import se.bilaga.plan.type.OwnField;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.text.Text;

/** What the tables of a document are labelled with, and what stands in its type's own fields. */
public record DocumentWords(DocumentType type, Prose prose) {

    Grid.Cell head(DocumentWord term) {
        return Grid.Cell.columnHead(type.word(term));
    }

    List<Grid.Row> heads(List<Grid.Cell> cells) {
        return List.of(new Grid.Row("", cells));
    }

    /** A field's head, where {@code fields} has it. */
    static String label(Word<?> column, Map<String, OwnField> fields) {
        String key = String.valueOf(column.added());
        OwnField field = fields.get(key);
        return field == null ? key : OwnValue.label(key, field);
    }

    /** What the author has called a table, else what such tables are called. */
    Markup caption(@Nullable Text written, DocumentWord usual) {
        return written == null ? Markup.text(type.word(usual)) : prose.line(written);
    }

    /** The columns of fields that any of {@code things} has something in, in the order of the type. */
    static <E extends Enum<E>> List<Word<E>> filled(
            Map<String, OwnField> fields, Stream<Map<String, OwnValue>> things) {
        Set<String> given = new LinkedHashSet<>();
        things.forEach(own -> given.addAll(own.keySet()));
        return fields.keySet().stream()
                .filter(given::contains)
                .map(key -> new Word<E>(null, key))
                .toList();
    }

    /** What stands in a field of a thing. */
    Grid.Cell cell(Map<String, OwnValue> own, Word<?> column, int rows) {
        OwnValue value = own.get(String.valueOf(column.added()));
        if (value == null) {
            return Grid.Cell.of(Markup.NONE, rows);
        }
        boolean isFigure = value.kind() == FieldKind.AMOUNT || value.kind() == FieldKind.NUMBER;
        return isFigure ? new Grid.Cell("", "tal", 1, rows, content(value)) : Grid.Cell.of(content(value), rows);
    }

    Markup content(OwnValue value) {
        return value.kind() == FieldKind.TEXT
                ? prose.inline(value.written().get(0))
                : Markup.text(Typography.of(value.shown()));
    }

    Markup content(Map<String, OwnValue> own, Word<?> column) {
        return Optional.ofNullable(own.get(String.valueOf(column.added())))
                .map(this::content)
                .orElse(Markup.NONE);
    }
}
