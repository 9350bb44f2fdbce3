package se.bilaga.source.bind;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.JsonWriter;
import se.bilaga.source.yaml.Yaml;

/**
 * The JSON Schema of one scalar.
 *
 * <p>An editor guesses types ({@code bilaga: 7} is a number to it) where {@link Yaml} reads text, so a text may be any
 * scalar there.
 */
final class ScalarSchema {
    private static final List<String> ANY = List.of("string", "number", "boolean");
    private static final String WHOLE = "^[-−]?[0-9][0-9 \u00a0\u202f]*$";
    private static final String NUMBER = "^[-−]?[0-9][0-9 \u00a0\u202f]*([.,][0-9]+)?$";
    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private ScalarSchema() {}

    static Map<String, @Nullable Object> of(Class<?> type) {
        if (type.isEnum()) {
            return words(type);
        }
        if (type == boolean.class || type == Boolean.class) {
            return JsonWriter.object("enum", List.of("ja", "nej"));
        }
        if (type == int.class || type == Integer.class) {
            return pattern(List.of("integer", "string"), WHOLE, "skriv ett heltal, till exempel 12");
        }
        if (type == BigDecimal.class) {
            return pattern(List.of("number", "string"), NUMBER, "skriv ett tal, till exempel 4,10");
        }
        if (type == LocalDate.class) {
            return pattern(List.of("string"), DAY, "skriv år-månad-dag, till exempel 2024-12-31");
        }
        return Types.parser(type).isPresent() ? parsed(type) : JsonWriter.object("type", ANY);
    }

    /** The value of a key that is left out, as JSON. */
    static Object value(Type type, String fallback) {
        return type == int.class || type == Integer.class ? (Object) Integer.valueOf(fallback) : fallback;
    }

    private static Map<String, @Nullable Object> pattern(List<String> types, String pattern, String error) {
        return JsonWriter.object("type", types, "pattern", pattern, "patternErrorMessage", error);
    }

    private static Map<String, @Nullable Object> parsed(Class<?> type) {
        Doc doc = type.getAnnotation(Doc.class);
        if (doc == null || doc.pattern().isEmpty()) {
            return JsonWriter.object("type", ANY);
        }
        Map<String, @Nullable Object> schema = pattern(
                List.of("string", "number"),
                doc.pattern(),
                "skriv till exempel " + String.join(" eller ", doc.examples()));
        schema.put("examples", List.of(doc.examples()));
        return schema;
    }

    private static Map<String, @Nullable Object> words(Class<?> type) {
        Map<String, String> docs = new LinkedHashMap<>();
        Types.words(type)
                .forEach((word, constant) ->
                        docs.put(word, Types.key(type, constant).doc()));
        return words(docs);
    }

    static Map<String, @Nullable Object> choices(List<String> words) {
        return JsonWriter.object("enum", words);
    }

    /** Words with what each means, {@code ""} where that need not be said. */
    static Map<String, @Nullable Object> words(Map<String, String> docs) {
        Optional<List<String>> explained = Optional.of(List.copyOf(docs.values()))
                .filter(all -> all.stream().anyMatch(doc -> !doc.isEmpty()));
        return JsonWriter.object(
                "enum", List.copyOf(docs.keySet()),
                "enumDescriptions", explained,
                "markdownEnumDescriptions", explained);
    }
}
