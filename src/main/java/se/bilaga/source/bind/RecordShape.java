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
import se.bilaga.source.text.Span;

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
}
