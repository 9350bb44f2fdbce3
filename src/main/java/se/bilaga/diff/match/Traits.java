package se.bilaga.diff.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is known by.
 *
 * @param id the author's own name for it, which settles the matter
 * @param text its words
 * @param place where it stands, the outermost first: {@code [utveckla, Lärande organisation]}
 */
public record Traits(@Nullable String id, String text, List<String> place) {
    public Traits {
        place = List.copyOf(place);
    }

    /** Whether both have an id and it is the same. */
    boolean hasIdOf(Traits other) {
        return id != null && id.equals(other.id);
    }
}
