package se.bilaga.plan.type;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.DueDate;
import se.bilaga.source.text.Text;

/**
 * What is written in a field of a document type's own.
 *
 * @param label as a column's head: {@code Rapporteras till}
 * @param written one text, several only of roles and choices
 */
public record OwnValue(String label, FieldKind kind, List<Text> written) {
    public OwnValue {
        written = List.copyOf(written);
    }

    /** The head of a field's column: what the type says, else its key. */
    public static String label(String key, OwnField field) {
        Text label = field.label();
        String words = label == null ? key.replace('-', ' ') : label.value();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** As in a document: {@code kvartal 2 2026}, {@code 1 250 tkr}, {@code AC, EC}; a text as it was written. */
    public String shown() {
        String joined = written.stream().map(text -> shown(text.value())).collect(Collectors.joining(", "));
        return kind == FieldKind.CHOICE
                ? joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1)
                : joined;
    }

    private String shown(String text) {
        return switch (kind) {
            case TEXT, ROLE, CHOICE -> text;
            case DATE -> DueDate.parse(text).text();
            case AMOUNT, NUMBER -> Amount.parse(text).toString();
        };
    }
}
