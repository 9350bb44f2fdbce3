package se.bilaga.source.bind;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.yaml.Node;

/**
 * The key or word that an author meant by one that there is not.
 *
 * <p>{@code måldatumm} is like {@code måldatum} in letters; {@code deadline} means the same.
 */
final class Meant {
    private Meant() {}

    /** The one of {@code keys}; empty when none is likely. */
    static Optional<String> by(String written, Collection<Key> keys) {
        Map<String, String> names = new LinkedHashMap<>();
        keys.forEach(key -> names.put(key.value(), key.value()));
        for (Key key : keys) {
            for (String synonym : key.also().split("\\|", -1)) {
                if (!synonym.isEmpty()) {
                    names.putIfAbsent(synonym, key.value());
                }
            }
        }
        return Nearest.to(written, names.keySet()).map(names::get);
    }

    /** The hint {@code menade du "måldatum"?}; empty when none is likely. */
    static Optional<Message> hint(String written, Collection<Key> keys) {
        return by(written, keys).map(Nearest::question);
    }

    /**
     * How to bring a key to its place that stands a level too far out, as {@code tabell:} among a section's keys; empty
     * where no key of {@code shape} holds such things.
     */
    static Optional<Message> place(Node.Entry entry, RecordShape shape) {
        return shape.slots().stream()
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
