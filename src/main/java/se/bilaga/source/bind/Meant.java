package se.bilaga.source.bind;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;

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
}
