package se.bilaga.source.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.source.yaml.Node;

/** Makes a variant of a sealed interface of a mapping with one key, which picks the variant: {@code tabell: {…}}. */
final class VariantBinder {
    private final RecordBinder records;
    private final BindingFaults faults;

    VariantBinder(RecordBinder records, BindingFaults faults) {
        this.records = records;
        this.faults = faults;
    }

    Optional<Object> bind(Class<?> type, Node node, BindingFaults.Place place) {
        Map<String, Class<?>> variants = Types.variants(type);
        List<String> words = List.copyOf(variants.keySet());
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            faults.noVariant(node, words);
            return Optional.empty();
        }
        Node.Entry entry = mapping.entries().get(0);
        String word = entry.key().value();
        boolean known = words.contains(word);
        Optional<String> meant = known
                ? Optional.of(word)
                : faults.unknownVariant(entry.key(), faults.guess(() -> guess(entry, variants)), words, place);
        Class<?> variant = meant.map(variants::get).orElse(null);
        if (variant == null) {
            return Optional.empty();
        }
        RecordShape shape = RecordShape.of(variant);
        Optional<Object> bound =
                known ? variant(shape, entry, place) : faults.guessed(() -> variant(shape, entry, place));
        mapping.entries().stream()
                .skip(1)
                .forEach(other -> faults.besideVariant(other.key(), entry.key(), variants.keySet()));
        return mapping.entries().size() == 1 ? bound : Optional.empty();
    }

    /** The variant that the word is like, before others one that has all keys written under it. */
    private static Optional<String> guess(Node.Entry entry, Map<String, Class<?>> variants) {
        String word = entry.key().value();
        Set<String> written = entry.value() instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(one -> one.key().value()).collect(Collectors.toSet())
                : Set.of();
        List<Class<?>> fitting = variants.values().stream()
                .filter(variant -> keys(RecordShape.of(variant)).containsAll(written))
                .toList();
        return Meant.by(word, Types.keys(fitting))
                .or(() -> Types.keys(fitting).stream()
                        .map(Key::value)
                        .filter(name -> word.length() > 3 && !written.isEmpty() && name.contains(word))
                        .findFirst())
                .or(() -> Meant.by(word, Types.keys(variants.values())));
    }

    private static List<String> keys(RecordShape shape) {
        return shape.wrapped().map(RecordShape.Slot::type).orElse(shape.type()) instanceof Class<?> inner
                ? RecordShape.of(inner).keys()
                : shape.keys();
    }

    private Optional<Object> variant(RecordShape shape, Node.Entry entry, BindingFaults.Place outer) {
        BindingFaults.Place place = outer.under(entry.key(), List.of());
        Optional<RecordShape.Slot> wrapped = shape.wrapped();
        if (wrapped.isPresent() && wrapped.get().type() instanceof Class<?> inner) {
            return records.bind(RecordShape.of(inner), entry.value(), place)
                    .flatMap(value -> records.wrap(shape, value, place));
        }
        return records.bind(shape, entry.value(), place);
    }
}
