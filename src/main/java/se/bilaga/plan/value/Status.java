package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/** How far an activity or a measure has come. */
public enum Status {
    @Key(value = "ej påbörjad", also = "inte påbörjad|ej startad|ej påbörjat")
    NOT_STARTED("Ej påbörjad"),
    @Key(value = "planerad", also = "planeras|ska göras")
    PLANNED("Planerad"),
    @Key(value = "pågår", also = "pågående|påbörjad|startad|löpande")
    ONGOING("Pågår"),
    @Key(value = "försenad", also = "sen")
    DELAYED("Försenad"),
    @Key(value = "klar", also = "klart|färdig|genomförd|slutförd|utförd")
    DONE("Klar"),
    @Key("avslutad")
    CLOSED("Avslutad"),
    @Key(value = "utgår", also = "avbruten|struken|inställd|ej aktuell")
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
