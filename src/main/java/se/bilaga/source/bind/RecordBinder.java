package se.bilaga.source.bind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/** Makes a record of a mapping, or of what its {@link Shorthand} stands for. */
final class RecordBinder {
    private final Values values;
    private final BindingFaults faults;
    private final Beside beside;

    RecordBinder(Values values, BindingFaults faults, Beside beside) {
        this.values = values;
        this.faults = faults;
        this.beside = beside;
    }

    /** How what stands in a slot is read; empty when a fault has been reported. */
    interface Values {
        Optional<Object> value(Type type, Node node, BindingFaults.Place place);
    }

    Optional<Object> bind(RecordShape shape, Node node, BindingFaults.Place place) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Given> given = given(shape, mapping, place);
            boolean nothing = given.isEmpty() && !mapping.entries().isEmpty() && faults.any();
            return nothing ? Optional.empty() : entries(shape, given, place);
        }
        Optional<RecordShape.Slot> shorthand = shape.shorthand();
        if (shorthand.isPresent() && !node.isBlank()) {
            return entries(shape, Map.of(shorthand.get().name(), new Given(node, place)), place);
        }
        if (node.isBlank()) {
            return entries(shape, Map.of(), place);
        }
        String first = shape.slots().stream()
                .filter(slot -> !slot.isOptional())
                .map(RecordShape.Slot::name)
                .findFirst()
                .orElse("");
        faults.notAMapping(node, place, shape.keys(), first);
        return Optional.empty();
    }

    /** A value and where it stands. */
    private record Given(Node node, BindingFaults.Place place, boolean guessed) {
        Given(Node node, BindingFaults.Place place) {
            this(node, place, false);
        }
    }

    private Map<String, Given> given(RecordShape shape, Node.Mapping mapping, BindingFaults.Place place) {
        List<String> keys = Stream.concat(shape.keys().stream(), beside.names(shape.type()).stream())
                .toList();
        Map<String, Given> given = new HashMap<>();
        List<Node.Entry> unknown = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!keys.contains(key)) {
                unknown.add(entry);
            } else if (!entry.value().isBlank()) {
                given.put(key, new Given(entry.value(), place.under(entry.key(), keys)));
            } else if (isRequired(shape, key)) {
                faults.emptyValue(place.under(entry.key(), keys));
                given.put(key, new Given(entry.value(), place.under(entry.key(), keys)));
            }
        }
        for (Node.Entry entry : unknown) {
            faults.unknownKey(entry, shape, beside.names(shape.type()), given.keySet(), place)
                    .ifPresent(meant ->
                            given.put(meant, new Given(entry.value(), place.under(entry.key(), keys), true)));
        }
        return given;
    }

    private boolean isRequired(RecordShape shape, String key) {
        return beside.keys(shape.type()).stream().anyMatch(added -> added.name().equals(key) && added.isRequired())
                || shape.slots().stream().anyMatch(slot -> slot.name().equals(key) && !slot.isOptional());
    }

    private Optional<Object> entries(RecordShape shape, Map<String, Given> given, BindingFaults.Place place) {
        @Nullable Object[] arguments = new @Nullable Object[shape.slots().size()];
        boolean complete = true;
        for (int i = 0; i < arguments.length; i++) {
            RecordShape.Slot slot = shape.slots().get(i);
            Optional<Object> value =
                    slot.isForAdded() ? added(shape, given, place) : value(slot, given.get(slot.name()), place);
            arguments[i] = value.orElse(null);
            complete &= value.isPresent() || (slot.isNullable() && !given.containsKey(slot.name()));
        }
        return complete ? make(shape, arguments, place) : Optional.empty();
    }

    /** What is written under the keys that another file adds, by them in its order. */
    private Optional<Object> added(RecordShape shape, Map<String, Given> given, BindingFaults.Place place) {
        Map<String, Object> read = new LinkedHashMap<>();
        boolean complete = true;
        for (Beside.Added key : beside.keys(shape.type())) {
            Given written = given.get(key.name());
            if (written != null) {
                Optional<Object> value = added(key, written);
                value.ifPresent(known -> read.put(key.name(), known));
                complete &= value.isPresent();
            } else if (key.isRequired()) {
                faults.missing(key.name(), key.doc(), "", place);
                complete = false;
            }
        }
        return complete ? Optional.of(read) : Optional.empty();
    }

    private Optional<Object> added(Beside.Added key, Given given) {
        List<Node> nodes =
                key.isList() && given.node instanceof Node.Sequence list ? list.items() : List.of(given.node);
        List<Text> texts = new ArrayList<>();
        for (Node node : nodes) {
            if (values.value(key.type(), node, given.place).isPresent() && node instanceof Node.Scalar scalar) {
                faults.read(ScalarTypes.WORD, scalar.text(), () -> ScalarTypes.chosen(scalar.text(), key.choices()))
                        .ifPresent(texts::add);
            }
        }
        return texts.size() == nodes.size() ? Optional.of(key.value().apply(texts)) : Optional.empty();
    }

    private Optional<Object> value(RecordShape.Slot slot, @Nullable Given given, BindingFaults.Place place) {
        if (slot.isPlace()) {
            return Optional.of(place.at());
        }
        if (given != null) {
            return given.guessed
                    ? faults.guessed(() -> values.value(slot.type(), given.node, given.place))
                    : values.value(slot.type(), given.node, given.place);
        }
        if (slot.fallback().isPresent()) {
            Text fallback = new Text(
                    slot.fallback().get(), place.at(), offset -> place.at().from());
            return values.value(slot.type(), new Node.Scalar(fallback), place);
        }
        return absent(slot, place);
    }

    private Optional<Object> absent(RecordShape.Slot slot, BindingFaults.Place place) {
        if (slot.isNullable()) {
            return Optional.empty();
        }
        if (slot.isList()) {
            return Optional.of(List.of());
        }
        if (slot.isMap()) {
            return Optional.of(Map.of());
        }
        Key key = slot.key().orElseThrow();
        faults.missing(key.value(), key.doc(), key.example(), place);
        return Optional.empty();
    }

    /** The record of a shape with one key, whose value has been read. */
    Optional<Object> wrap(RecordShape shape, Object value, BindingFaults.Place place) {
        Object[] arguments = shape.slots().stream()
                .map(slot -> slot.isPlace() ? place.at() : value)
                .toArray();
        return make(shape, arguments, place);
    }

    private Optional<Object> make(RecordShape shape, @Nullable Object[] arguments, BindingFaults.Place place) {
        try {
            return Optional.of(shape.constructor().newInstance(arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof BadValue bad) {
                faults.badRecord(place, bad);
                return Optional.empty();
            }
            throw new IllegalStateException(shape.type().toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shape.type().toString(), e);
        }
    }
}
