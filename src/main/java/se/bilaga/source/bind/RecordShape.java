package se.bilaga.source.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** What the annotations of a record say about the YAML that it is read from. */
record RecordShape(Class<?> type, List<Slot> slots, Constructor<?> constructor) {
    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    RecordShape {
        slots = List.copyOf(slots);
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordShape::read);
    }

    /** The names of all keys, in the order of the record. */
    List<String> keys() {
        return keyed().stream().map(Key::value).toList();
    }

    /** All keys, in the order of the record. */
    List<Key> keyed() {
        return slots.stream().flatMap(slot -> slot.key().stream()).toList();
    }

    /** The component that a node which is no mapping stands for. */
    Optional<Slot> shorthand() {
        return slots.stream().filter(Slot::isShorthand).findFirst();
    }

    /** The shorthand, where it is the only key and itself a record: {@code tabell: {…}} is the view, not its wrapper. */
    Optional<Slot> wrapped() {
        return keys().size() == 1
                ? shorthand()
                        .filter(slot -> slot.type() instanceof Class<?> c && c.isRecord() && !ScalarTypes.isScalar(c))
                : Optional.empty();
    }

    /**
     * A component.
     *
     * @param key empty for the component that gets the place
     */
    record Slot(Optional<Key> key, Type type, boolean isNullable, boolean isShorthand) {

        /** Its key, or its name in messages about the program. */
        String name() {
            return key.map(Key::value).orElse("");
        }

        boolean isPlace() {
            return key.isEmpty() && type == Span.class;
        }

        /** Whether it keeps what another file adds keys for. */
        boolean isForAdded() {
            return key.isEmpty() && isMap();
        }

        /** Whether the author may leave it out. */
        boolean isOptional() {
            return isPlace() || isNullable || isList() || isMap() || fallback().isPresent();
        }

        boolean isList() {
            return Types.isList(type);
        }

        boolean isMap() {
            return Types.isMap(type);
        }

        Optional<String> fallback() {
            return key.map(Key::fallback).filter(text -> !text.isEmpty());
        }
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent component : components) {
            slots.add(new Slot(
                    Optional.ofNullable(component.getAnnotation(Key.class)),
                    component.getGenericType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.isAnnotationPresent(Shorthand.class)));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(type, slots, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How to bring a key to its place that stands a level too far out, as {@code tabell:} among a section's keys; empty
     * where no key here holds such things.
     */
    Optional<Message> place(Node.Entry entry) {
        return slots.stream()
                .filter(slot -> slot.key().isPresent() && fits(entry, slot.type()))
                .findFirst()
                .map(slot -> Types.isList(slot.type())
                        ? Message.of(
                                "skriv det som en punkt under \"%s\": - %s:",
                                "write it as an item under \"%s\": - %s:", slot.name(), entry.key())
                        : Message.of(
                                "skriv det under \"%s\", två steg längre in",
                                "write it under \"%s\", two steps further in", slot.name()));
    }

    private static boolean fits(Node.Entry entry, Type type) {
        String key = entry.key().value();
        if (type == Node.class) {
            return key.matches("\\d.*");
        }
        boolean many = Types.isList(type) || Types.isMap(type);
        if (!many || !(Types.element(type) instanceof Class<?> inner)) {
            return false;
        }
        return Types.isMap(type) ? inner.isRecord() && holds(entry, inner) : inner.isSealed() && isVariant(key, inner);
    }

    private static boolean isVariant(String key, Class<?> type) {
        return Types.variants(type).containsKey(key);
    }

    /** Whether what stands under the key is a record of {@code type}. */
    private static boolean holds(Node.Entry entry, Class<?> type) {
        return entry.value() instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(one ->
                                RecordShape.of(type).keys().contains(one.key().value()));
    }
}
