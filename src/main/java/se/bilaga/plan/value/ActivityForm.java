package se.bilaga.plan.value;

import org.jspecify.annotations.Nullable;
import se.bilaga.prose.Referent;
import se.bilaga.source.bind.Key;

/** How activities are shown. */
public enum ActivityForm {
    @Key(value = "tabell", doc = "En tabell med sammanslagna celler för område och behov eller mål")
    TABLE,
    @Key(value = "lista", also = "punktlista|punkter", doc = "En punktlista")
    LIST;

    /** What it is numbered as; null for a list, which has no number. */
    public @Nullable Referent numberedAs() {
        return switch (this) {
            case TABLE -> Referent.TABLE;
            case LIST -> null;
        };
    }
}
