package se.bilaga.plan;

import se.bilaga.source.Key;

/** How far an activity or a measure has come. */
public enum Status {
    @Key("ej påbörjad")
    NOT_STARTED("Ej påbörjad"),
    @Key("planerad")
    PLANNED("Planerad"),
    @Key("pågår")
    ONGOING("Pågår"),
    @Key("försenad")
    DELAYED("Försenad"),
    @Key("klar")
    DONE("Klar"),
    @Key("avslutad")
    CLOSED("Avslutad"),
    @Key("utgår")
    DROPPED("Utgår");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** As in a table cell: {@code Pågår}. */
    public String label() {
        return label;
    }

    /** Whether nothing more is to be done. */
    public boolean isFinished() {
        return this == DONE || this == CLOSED || this == DROPPED;
    }
}
