package se.bilaga.source.bind;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.JsonWriter;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;

/**
 * The JSON Schema (draft-07) of the records that {@link Binder} reads, for editors.
 *
 * <p>It is somewhat stricter than the binder where that makes completion better: a list of records must be written as a
 * list. A sealed interface becomes an object with one property for each variant, of which one must be there; editors
 * complete and explain that better than {@code oneOf}.
 */
public final class JsonSchema {
    private final Map<String, @Nullable Object> definitions = new TreeMap<>();
    private final Beside beside;

    private JsonSchema(Beside beside) {
        this.beside = beside;
    }

    /**
     * The schema as JSON text, the same for the same records.
     *
     * @param title what a file of this kind is, in Swedish
     * @param beside what stands in other files
     */
    public static String of(Class<? extends Record> type, String title, Beside beside) {
        return JsonWriter.text(tree(type, title, beside));
    }

    /** The same as maps, lists and texts. */
    public static Map<String, @Nullable Object> tree(Class<? extends Record> type, String title, Beside beside) {
        JsonSchema schema = new JsonSchema(beside);
        Map<String, @Nullable Object> root =
                JsonWriter.object("$schema", "http://json-schema.org/draft-07/schema#", "title", title);
        root.putAll(schema.object(RecordShape.of(type)));
        root.put("definitions", schema.definitions);
        return root;
    }

    private Map<String, @Nullable Object> value(Type type) {
        if (Types.isList(type)) {
            return list(Types.element(type));
        }
        if (Types.isMap(type)) {
            return map(Types.mapKey(type), value(Types.element(type)));
        }
        if (Types.isWord(type)) {
            Class<?> words = (Class<?>) Types.element(type);
            return ScalarSchema.choices(
                    Stream.concat(Types.words(words).keySet().stream(), beside.names(words).stream())
                            .toList());
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Node.class) {
            return new LinkedHashMap<>();
        }
        Beside.Named named = beside.named().get(plain);
        if (named != null) {
            return ScalarSchema.words(named.docs());
        }
        return ScalarTypes.isScalar(plain) ? ScalarSchema.of(plain) : reference(plain);
    }

    private static Map<String, @Nullable Object> map(Class<?> keys, Map<String, @Nullable Object> value) {
        if (!keys.isEnum()) {
            return JsonWriter.object("type", "object", "additionalProperties", value);
        }
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        Types.words(keys).keySet().forEach(word -> properties.put(word, value));
        return JsonWriter.object("type", "object", "additionalProperties", false, "properties", properties);
    }

    private Map<String, @Nullable Object> list(Type element) {
        Map<String, @Nullable Object> item = value(element);
        Map<String, @Nullable Object> list = JsonWriter.object("type", "array", "items", item);
        boolean scalars = Types.isWord(element) || (element instanceof Class<?> plain && ScalarTypes.isScalar(plain));
        return scalars ? anyOf(List.of(list, item)) : list;
    }

    private static Map<String, @Nullable Object> anyOf(List<?> alternatives) {
        return JsonWriter.object("anyOf", alternatives);
    }

    private Map<String, @Nullable Object> reference(Class<?> type) {
        String name = name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, null);
            definitions.put(name, type.isSealed() ? variants(type) : definition(RecordShape.of(type)));
        }
        return JsonWriter.object("$ref", "#/definitions/" + name);
    }

    /** {@code Block.Table} for a record in an interface. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private Map<String, @Nullable Object> definition(RecordShape shape) {
        Map<String, @Nullable Object> object = object(shape);
        Optional<RecordShape.Slot> shorthand = shape.shorthand();
        if (shorthand.isEmpty()) {
            return object;
        }
        List<Object> alternatives = new ArrayList<>(List.of(object));
        Map<String, @Nullable Object> other = value(shorthand.get().type());
        alternatives.addAll(other.get("anyOf") instanceof List<?> more ? more : List.of(other));
        return anyOf(alternatives);
    }

    private Map<String, @Nullable Object> object(RecordShape shape) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordShape.Slot slot : shape.slots()) {
            slot.key().ifPresent(key -> properties.put(key.value(), property(slot, key)));
            if (!slot.isOptional()) {
                required.add(slot.name());
            }
        }
        beside.keys(shape.type()).forEach(key -> properties.putIfAbsent(key.name(), added(key)));
        return JsonWriter.object(
                "description",
                Optional.ofNullable(shape.type().getAnnotation(Doc.class)).map(Doc::value),
                "type",
                "object",
                "additionalProperties",
                false,
                "required",
                Optional.of(required).filter(names -> !names.isEmpty()),
                "properties",
                properties);
    }

    private static Map<String, @Nullable Object> added(Beside.Added key) {
        Map<String, @Nullable Object> property =
                JsonWriter.object("description", key.doc(), "markdownDescription", key.doc());
        Map<String, @Nullable Object> value =
                key.choices().isEmpty() ? ScalarSchema.of(key.type()) : ScalarSchema.choices(key.choices());
        property.putAll(
                key.isList() ? anyOf(List.of(JsonWriter.object("type", "array", "items", value), value)) : value);
        return property;
    }

    private Map<String, @Nullable Object> property(RecordShape.Slot slot, Key key) {
        Map<String, @Nullable Object> property =
                JsonWriter.object("description", text(key.doc()), "markdownDescription", text(explanation(slot, key)));
        Map<String, @Nullable Object> value = value(slot.type());
        property.putAll(key.mayStandAlone() ? anyOf(List.of(value, value(Types.element(slot.type())))) : value);
        slot.fallback().ifPresent(fallback -> property.put("default", ScalarSchema.value(slot.type(), fallback)));
        if (!key.example().isEmpty()) {
            property.put("examples", List.of(example(key.example())));
        }
        return property;
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(written -> !written.isEmpty());
    }

    /** In Markdown: the meaning, whether it must be there, an example. */
    private static String explanation(RecordShape.Slot slot, Key key) {
        StringBuilder text = new StringBuilder(key.doc()).append(slot.isOptional() ? "" : "\n\n*Måste finnas.*");
        slot.fallback()
                .ifPresent(word -> text.append("\n\nUtelämnad: `").append(word).append('`'));
        if (!key.example().isEmpty()) {
            text.append("\n\nExempel: `")
                    .append(key.value())
                    .append(": ")
                    .append(key.example())
                    .append('`');
        }
        return text.toString();
    }

    private static Object example(String yaml) {
        Diagnostics d = new Diagnostics();
        Node node = Yaml.parse(new SourceFile("@Key", yaml), d).orElseThrow();
        if (d.hasErrors()) {
            throw new IllegalStateException("example is not YAML: " + yaml + " " + d.all());
        }
        return plain(node);
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(JsonSchema::plain).toList();
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> made = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> made.put(entry.key().value(), plain(entry.value())));
            return made;
        }
        return ((Node.Scalar) node).text().value();
    }

    /** One property for each variant; just one of them must be there. */
    private Map<String, @Nullable Object> variants(Class<?> type) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        Types.variants(type).forEach((word, variant) -> properties.put(word, variant(variant)));
        return JsonWriter.object(
                "description",
                Optional.ofNullable(type.getAnnotation(Doc.class)).map(Doc::value),
                "type",
                "object",
                "additionalProperties",
                false,
                "minProperties",
                1,
                "maxProperties",
                1,
                "properties",
                properties);
    }

    private Map<String, @Nullable Object> variant(Class<?> type) {
        String doc = Objects.requireNonNull(type.getAnnotation(Key.class)).doc();
        Map<String, @Nullable Object> property = JsonWriter.object("description", doc, "markdownDescription", doc);
        RecordShape shape = RecordShape.of(type);
        Map<String, @Nullable Object> value =
                only(shape).map(slot -> value(slot.type())).orElseGet(() -> reference(type));
        boolean mayBeEmpty = shape.slots().stream().allMatch(RecordShape.Slot::isOptional);
        property.putAll(mayBeEmpty ? anyOf(List.of(value, JsonWriter.object("type", "null"))) : value);
        return property;
    }

    /** The one key whose value is written right after the variant's word. */
    private static Optional<RecordShape.Slot> only(RecordShape shape) {
        Optional<RecordShape.Slot> text = shape.shorthand()
                .filter(slot -> shape.keys().size() == 1)
                .filter(slot -> slot.type() instanceof Class<?> plain && ScalarTypes.isScalar(plain));
        return text.or(shape::wrapped);
    }
}
