package se.bilaga.plan.view;

import se.bilaga.plan.value.Term;
import se.bilaga.source.bind.Key;

/** The columns of an activity table. */
public enum ActivityColumn {
    @Key("område")
    AREA(Term.AREA),
    @Key("behov")
    NEED(Term.NEED),
    @Key("mål")
    GOAL(Term.ACTIVITY_GOAL),
    @Key("aktivitet")
    ACTIVITY(Term.ACTIVITY),
    @Key("måldatum")
    DUE(Term.DUE),
    @Key("ansvarig")
    RESPONSIBLE(Term.RESPONSIBLE),
    @Key("status")
    STATUS(Term.STATUS),
    @Key("budget")
    BUDGET(Term.BUDGET),
    @Key("uppföljning")
    FOLLOW_UP(Term.FOLLOW_UP);

    private final Term term;

    ActivityColumn(Term term) {
        this.term = term;
    }

    /** What stands in its head. */
    public Term term() {
        return term;
    }
}
