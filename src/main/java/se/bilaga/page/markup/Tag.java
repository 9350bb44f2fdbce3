package se.bilaga.page.markup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A start tag while it is read: attributes are taken out one by one, and those left over are not of the set.
 *
 * @param at where it begins in the markup
 */
record Tag(String name, int at, Map<String, String> attributes) {

    /** The attribute, null where there is none. */
    @Nullable
    String take(String attribute) {
        return attributes.remove(attribute);
    }

    /** The attribute, {@code otherwise} where there is none. */
    String take(String attribute, String otherwise) {
        String value = attributes.remove(attribute);
        return value == null ? otherwise : value;
    }
}
