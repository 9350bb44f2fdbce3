package se.bilaga.plan.view;

import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.bind.Key;

/** The columns of a risk table. */
public enum RiskColumn {
    @Key("risk")
    RISK(DocumentWord.RISK),
    @Key("sannolikhet")
    LIKELIHOOD(DocumentWord.LIKELIHOOD),
    @Key("konsekvens")
    CONSEQUENCE(DocumentWord.CONSEQUENCE),
    @Key("nivå")
    LEVEL(DocumentWord.LEVEL),
    @Key("åtgärd")
    MEASURE(DocumentWord.MEASURE),
    @Key("önskad effekt")
    EFFECT(DocumentWord.EFFECT),
    @Key("ansvarig")
    RESPONSIBLE(DocumentWord.RESPONSIBLE),
    @Key("status")
    STATUS(DocumentWord.STATUS),
    @Key("slutdatum")
    DUE(DocumentWord.END_DATE);

    private final DocumentWord term;

    RiskColumn(DocumentWord term) {
        this.term = term;
    }

    /** What stands in its head. */
    public DocumentWord term() {
        return term;
    }
}
