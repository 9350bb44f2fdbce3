package se.bilaga.importing.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.plan.type.FieldKind;
import se.bilaga.plan.type.OwnField;

/** The columns of a table that a document type has fields of its own for: {@code Kontrollmetod} is {@code metod}. */
final class OwnColumns {
    /** Words that begin alike as far are forms of one: {@code rapportering till}, {@code rapporteras till}. */
    private static final int ALIKE = 8;

    private static final String UNKNOWN = "Framgår inte";

    private final Groundwork work;
    private final Map<String, OwnField> fields;
    private final Map<Integer, String> keys = new LinkedHashMap<>();

    OwnColumns(Groundwork work, Table table, Map<String, OwnField> fields) {
        this.work = work;
        this.fields = fields;
        List<String> heads = HeadWords.heads(table);
        fields.forEach((key, field) -> {
            for (int column = 0; column < heads.size(); column++) {
                if (!keys.containsKey(column) && !keys.containsValue(key) && isHead(heads.get(column), key, field)) {
                    keys.put(column, key);
                }
            }
        });
    }

    private static boolean isHead(String head, String key, OwnField field) {
        String label = field.label() == null ? "" : field.label().value().toLowerCase(Locale.ROOT);
        String name = key.replace('-', ' ').toLowerCase(Locale.ROOT);
        boolean alike = head.length() > ALIKE
                && name.length() > ALIKE
                && head.substring(0, ALIKE).equals(name.substring(0, ALIKE));
        return head.equals(name) || head.equals(label) || (head.endsWith(name) && head.matches("\\p{L}+")) || alike;
    }

    /** Each field's key by the column that tells of it. */
    Map<Integer, String> keys() {
        return keys;
    }

    /** Whether a column is such, and its cell says what the field may hold. */
    boolean says(int column, Cell cell) {
        return keys.containsKey(column)
                && (Groundwork.isBlank(cell) || value(column, cell).isPresent());
    }

    /** Writes what a row says into a thing. */
    void put(Row row, Fields thing) {
        keys.forEach((column, key) -> value(column, row.cells().get(column)).ifPresent(value -> thing.put(key, value)));
    }

    /**
     * Gives a thing what its type asks for and the table does not say: what the risk that it names has there, else words
     * that say so.
     */
    void complete(Fields thing, List<Fields> risks) {
        Optional<Fields> named = risks.stream()
                .filter(risk ->
                        !thing.text("risk").isEmpty() && risk.text("risk").equals(thing.text("risk")))
                .findFirst();
        fields.forEach((key, field) -> {
            Optional<DraftNode> known = named.flatMap(risk -> risk.get(key));
            if (thing.get(key).isEmpty() && known.isPresent()) {
                thing.put(key, known.get());
            } else if (thing.get(key).isEmpty() && field.isRequired() && field.kind() == FieldKind.TEXT) {
                thing.put(key, UNKNOWN).remark("Tabellen säger inte " + key + ".");
            }
        });
    }

    private Optional<DraftNode> value(int column, Cell cell) {
        OwnField field = Objects.requireNonNull(fields.get(keys.get(column)));
        if (Groundwork.isBlank(cell)) {
            return Optional.empty();
        }
        if (field.kind() == FieldKind.CHOICE) {
            return field.choices().stream()
                    .filter(choice ->
                            choice.value().equalsIgnoreCase(cell.text().strip()))
                    .findFirst()
                    .map(choice -> DraftNode.line(choice.value()));
        }
        return Optional.of(
                field.kind() == FieldKind.ROLE
                        ? DraftNode.words(Groundwork.roles(cell))
                        : DraftNode.line(work.line(cell)));
    }
}
