package se.bilaga.source.bind;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;

/**
 * Makes records of nodes, as their {@link Key}s say, and finds all faults on the way.
 *
 * <pre>{@code Binder.bind(Plan.class, node, diagnostics)}</pre>
 */
public final class Binder {
    private final BindingFaults faults;
    private final Beside beside;
    private final RecordBinder records;
    private final VariantBinder variants;

    private Binder(BindingFaults faults, Beside beside) {
        this.faults = faults;
        this.beside = beside;
        this.records = new RecordBinder(this::value, faults, beside);
        this.variants = new VariantBinder(records, faults);
    }

    /**
     * The record that {@code node} stands for.
     *
     * @return empty where the file has any error, from here or from {@link Yaml#parse}
     */
    public static <R extends Record> Optional<R> bind(Class<R> type, Node node, Diagnostics d) {
        return bind(type, node, Beside.NOTHING, d);
    }

    /** As {@link #bind(Class, Node, Diagnostics)}, with what stands in other files. */
    public static <R extends Record> Optional<R> bind(Class<R> type, Node node, Beside beside, Diagnostics d) {
        BindingFaults faults = new BindingFaults(node.at().file(), d);
        Optional<Object> bound = new Binder(faults, beside).value(type, node, BindingFaults.Place.root(node));
        return faults.any() ? Optional.empty() : bound.map(type::cast);
    }

    /** The keys that a record has of its own. */
    public static List<String> keys(Class<? extends Record> type) {
        return RecordShape.of(type).keys();
    }

    /** The value of {@code node} in a slot of type {@code type}; empty when a fault has been reported. */
    private Optional<Object> value(Type type, Node node, BindingFaults.Place place) {
        if (Types.isList(type)) {
            return list(Types.element(type), node, place).map(items -> items);
        }
        if (Types.isMap(type)) {
            return map(type, node, place).map(entries -> entries);
        }
        if (Types.isWord(type)) {
            return text(node, place).flatMap(text -> faults.read(ScalarTypes.WORD, text, () -> word(type, text)));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no rule for " + type);
        }
        if (plain == Node.class) {
            return Optional.of(node);
        }
        Beside.Named named = beside.named().get(plain);
        if (named != null) {
            return text(node, place)
                    .flatMap(text -> faults.read(
                            ScalarTypes.WORD, text, () -> named.find().apply(text)))
                    .flatMap(found -> found);
        }
        return ScalarTypes.isScalar(plain) ? scalar(plain, node, place) : composite(plain, node, place);
    }

    private Optional<Object> composite(Class<?> type, Node node, BindingFaults.Place place) {
        if (type.isRecord()) {
            return records.bind(RecordShape.of(type), node, place);
        }
        if (type.isSealed()) {
            return variants.bind(type, node, place);
        }
        throw new IllegalArgumentException("no rule for " + type);
    }

    private Optional<Object> scalar(Class<?> type, Node node, BindingFaults.Place place) {
        return text(node, place)
                .flatMap(text -> faults.read(ScalarTypes.rule(type), text, () -> ScalarTypes.read(type, text)));
    }

    private Optional<Text> text(Node node, BindingFaults.Place place) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        faults.notAText(node, place);
        return Optional.empty();
    }

    /** A word of the enum, before a key that is added to it. */
    private Object word(Type type, Text text) {
        Class<?> words = (Class<?>) Types.element(type);
        List<String> added = beside.names(words);
        String name = text.value().strip();
        return added.contains(name) && !Types.words(words).containsKey(name)
                ? Types.word(null, name)
                : Types.word(ScalarTypes.word(words, text.value(), added), null);
    }

    /** A list; one scalar or mapping is a list of one. */
    private Optional<List<Object>> list(Type element, Node node, BindingFaults.Place place) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (Node item : items) {
            if (item.isBlank() && element != Text.class) {
                faults.emptyItem(item, place);
            } else {
                value(element, item, node == item ? place : place.item(item)).ifPresent(values::add);
            }
        }
        return values.size() == items.size() ? Optional.of(values) : Optional.empty();
    }

    /** A map, in the order written. */
    private Optional<Map<Object, Object>> map(Type type, Node node, BindingFaults.Place place) {
        if (!(node instanceof Node.Mapping mapping)) {
            faults.notAMapping(node, place, List.of(), "");
            return Optional.empty();
        }
        Class<?> keys = Types.mapKey(type);
        Type element = Types.element(type);
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            BindingFaults.Place child = place.under(entry.key(), List.of());
            if (entry.value().isBlank() && element != Text.class) {
                faults.emptyValue(child);
            } else {
                Optional<Object> key =
                        faults.read(ScalarTypes.rule(keys), entry.key(), () -> ScalarTypes.read(keys, entry.key()));
                Optional<Object> value = value(element, entry.value(), child);
                if (key.isPresent() && value.isPresent()) {
                    values.put(key.get(), value.get());
                }
            }
        }
        return values.size() == mapping.entries().size() ? Optional.of(values) : Optional.empty();
    }
}
