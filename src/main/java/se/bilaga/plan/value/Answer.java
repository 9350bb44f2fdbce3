package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/** The answer to a question of a checklist. */
public enum Answer {
    @Key("ja")
    YES("Ja"),
    @Key("nej")
    NO("Nej"),
    @Key("delvis")
    PARTLY("Delvis");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
