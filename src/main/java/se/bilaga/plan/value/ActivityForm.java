package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/** How activities are shown. */
public enum ActivityForm {
    @Key(value = "tabell", doc = "En tabell med sammanslagna celler för område och behov eller mål")
    TABLE,
    @Key(value = "lista", also = "punktlista|punkter", doc = "En punktlista")
    LIST
}
