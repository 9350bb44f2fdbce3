package se.bilaga.plan.view;

import se.bilaga.plan.value.Term;
import se.bilaga.source.bind.Key;

/** The columns of a risk table. */
public enum RiskColumn {
    @Key("risk")
    RISK(Term.RISK),
    @Key("sannolikhet")
    LIKELIHOOD(Term.LIKELIHOOD),
    @Key("konsekvens")
    CONSEQUENCE(Term.CONSEQUENCE),
    @Key("nivå")
    LEVEL(Term.LEVEL),
    @Key("åtgärd")
    MEASURE(Term.MEASURE),
    @Key("önskad effekt")
    EFFECT(Term.EFFECT),
    @Key("ansvarig")
    RESPONSIBLE(Term.RESPONSIBLE),
    @Key("status")
    STATUS(Term.STATUS),
    @Key("slutdatum")
    DUE(Term.END_DATE);

    private final Term term;

    RiskColumn(Term term) {
        this.term = term;
    }

    /** What stands in its head. */
    public Term term() {
        return term;
    }
}
