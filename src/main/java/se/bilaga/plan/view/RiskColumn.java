package se.bilaga.plan.view;

import se.bilaga.source.bind.Key;

/** The columns of a risk table. */
public enum RiskColumn {
    @Key("risk")
    RISK("Risk"),
    @Key("sannolikhet")
    LIKELIHOOD("Sannolikhet"),
    @Key("konsekvens")
    CONSEQUENCE("Konsekvens"),
    @Key("nivå")
    LEVEL("Risknivå"),
    @Key("åtgärd")
    MEASURE("Åtgärd"),
    @Key("önskad effekt")
    EFFECT("Önskad effekt"),
    @Key("ansvarig")
    RESPONSIBLE("Ansvarig"),
    @Key("status")
    STATUS("Status"),
    @Key("slutdatum")
    DUE("Slutdatum");

    private final String label;

    RiskColumn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
