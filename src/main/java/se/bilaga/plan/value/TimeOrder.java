package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/** In which order times stand in tables whose author has chosen none. */
public enum TimeOrder {
    @Key(value = "som skrivna", doc = "Som i serien")
    AS_WRITTEN,

    @Key(value = "äldst först", also = "stigande|vänster till höger", doc = "Från vänster till höger, som i diagram")
    OLDEST_FIRST,

    @Key(value = "nyast först", also = "fallande", doc = "Det senaste först")
    NEWEST_FIRST
}
