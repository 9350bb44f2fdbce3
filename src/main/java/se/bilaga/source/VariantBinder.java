package se.bilaga.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a variant of a sealed interface of a mapping with one key, which picks the variant: {@code tabell: {…}}. */
final class VariantBinder {
    private final Binder binder;

    VariantBinder(Binder binder) {
        this.binder = binder;
    }

    Optional<Object> bind(Class<?> type, Node node, Binder.Place place) {
        Map<String, Class<?>> variants = Types.variants(type);
        List<String> words = List.copyOf(variants.keySet());
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            binder.faults().noVariant(node, words);
            return Optional.empty();
        }
        Node.Entry entry = mapping.entries().get(0);
        String word = entry.key().value();
        Optional<String> meant = words.contains(word)
                ? Optional.of(word)
                : binder.faults().unknownVariant(entry.key(), Types.keys(variants.values()), place);
        Class<?> variant = meant.map(variants::get).orElse(null);
        if (variant == null) {
            return Optional.empty();
        }
        Optional<Object> bound = variant(RecordShape.of(variant), entry, place);
        mapping.entries().stream().skip(1).forEach(other -> binder.faults()
                .besideVariant(other.key(), entry.key(), variants.keySet()));
        return mapping.entries().size() == 1 ? bound : Optional.empty();
    }

    private Optional<Object> variant(RecordShape shape, Node.Entry entry, Binder.Place outer) {
        Binder.Place place = outer.under(entry.key(), List.of());
        Optional<RecordShape.Slot> wrapped = shape.wrapped();
        if (wrapped.isPresent() && wrapped.get().type() instanceof Class<?> inner) {
            return binder.records()
                    .bind(RecordShape.of(inner), entry.value(), place)
                    .flatMap(value -> binder.records().wrap(shape, value, place));
        }
        return binder.records().bind(shape, entry.value(), place);
    }
}
