package se.bilaga.plan.view;

import se.bilaga.plan.value.Term;
import se.bilaga.source.bind.Key;

/** The columns of a table of controls. */
public enum ControlColumn {
    @Key("kontroll")
    CONTROL(Term.CONTROL),
    @Key("ansvarig")
    RESPONSIBLE(Term.RESPONSIBLE),
    @Key("måldatum")
    DUE(Term.DUE),
    @Key("status")
    STATUS(Term.STATUS),
    @Key("resultat")
    RESULT(Term.RESULT);

    private final Term term;

    ControlColumn(Term term) {
        this.term = term;
    }

    /** What stands in its head. */
    public Term term() {
        return term;
    }
}
