package se.bilaga.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys and words of a kind of file, with what each means: read out of its JSON Schema, which other editors use as it is.
 *
 * <pre>{@code vocabulary.keys(List.of("avsnitt"))  // rubrik, id, sida, …}</pre>
 */
public final class Vocabulary {
    private final Map<?, ?> root;
    private final Map<?, ?> definitions;

    /** @param schema the schema as maps, lists and texts */
    public Vocabulary(Map<String, @Nullable Object> schema) {
        this.root = schema;
        this.definitions = map(schema.get("definitions"));
    }

    /**
     * A key or word that may stand at a place.
     *
     * @param doc what it means, in Swedish; nothing where that need not be said
     * @param holds what stands after a key
     */
    public record Term(String name, String doc, Holds holds) {}

    /** What stands after a key. */
    public enum Holds {
        TEXT,
        MAPPING,
        LIST
    }

    /** The keys of the mapping that {@code path} leads to, in the order of the vocabulary. */
    public List<Term> keys(List<String> path) {
        Map<String, Term> keys = new LinkedHashMap<>();
        for (Map<?, ?> schema : at(path)) {
            map(schema.get("properties")).forEach((key, property) -> {
                String name = String.valueOf(key);
                keys.putIfAbsent(name, new Term(name, doc(map(property)), holds(map(property))));
            });
        }
        return List.copyOf(keys.values());
    }

    /** The words that can stand where {@code path} leads to. */
    public List<Term> words(List<String> path) {
        Map<String, Term> words = new LinkedHashMap<>();
        for (Map<?, ?> schema : at(path)) {
            List<?> docs = list(schema.get("enumDescriptions"));
            List<?> names = list(schema.get("enum"));
            for (int i = 0; i < names.size(); i++) {
                String name = String.valueOf(names.get(i));
                words.putIfAbsent(name, new Term(name, i < docs.size() ? String.valueOf(docs.get(i)) : "", Holds.TEXT));
            }
        }
        return List.copyOf(words.values());
    }

    /** What the last key of {@code path} means, in Markdown; nothing where there is no such key. */
    public Optional<String> doc(List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String name = path.get(path.size() - 1);
        return at(path.subList(0, path.size() - 1)).stream()
                .map(schema -> map(map(schema.get("properties")).get(name)))
                .map(Vocabulary::doc)
                .filter(doc -> !doc.isEmpty())
                .findFirst();
    }

    private static String doc(Map<?, ?> property) {
        Object doc = property.get("markdownDescription");
        return doc instanceof String text ? text : "";
    }

    private Holds holds(Map<?, ?> property) {
        List<Map<?, ?>> forms = alternatives(property).toList();
        if (forms.stream().anyMatch(form -> form.containsKey("items"))) {
            return forms.stream().anyMatch(form -> form.containsKey("items") && !isObject(form)) && forms.size() > 1
                    ? Holds.TEXT
                    : Holds.LIST;
        }
        return forms.stream().anyMatch(Vocabulary::isObject) ? Holds.MAPPING : Holds.TEXT;
    }

    private static boolean isObject(Map<?, ?> schema) {
        return schema.containsKey("properties") || schema.get("additionalProperties") instanceof Map<?, ?>;
    }

    /** All forms that the value at a place can have; those of the items where it is a list. */
    private List<Map<?, ?>> at(List<String> path) {
        List<Map<?, ?>> here = items(Stream.of(root));
        for (String key : path) {
            List<Map<?, ?>> inner = new ArrayList<>();
            for (Map<?, ?> schema : here) {
                Object property = map(schema.get("properties")).get(key);
                inner.add(map(property == null ? schema.get("additionalProperties") : property));
            }
            here = items(inner.stream());
        }
        return here;
    }

    private List<Map<?, ?>> items(Stream<Map<?, ?>> schemas) {
        return schemas.flatMap(this::alternatives).flatMap(this::items).toList();
    }

    private Stream<Map<?, ?>> items(Map<?, ?> schema) {
        Object items = schema.get("items");
        return items == null ? Stream.of(schema) : alternatives(map(items)).flatMap(this::items);
    }

    private Stream<Map<?, ?>> alternatives(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return alternatives(map(definitions.get(reference.substring(reference.lastIndexOf('/') + 1))));
        }
        List<?> any = list(schema.get("anyOf"));
        List<?> all = list(schema.get("allOf"));
        if (any.isEmpty() && all.isEmpty()) {
            return Stream.of(schema);
        }
        return Stream.concat(any.stream(), all.stream()).flatMap(one -> alternatives(map(one)));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
