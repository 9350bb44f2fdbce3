package se.bilaga.plan.view;

import se.bilaga.plan.value.Term;
import se.bilaga.source.bind.Key;

/** The columns of a table of goals. */
public enum GoalColumn {
    @Key("mål")
    GOAL(Term.GOAL),
    @Key("indikator")
    INDICATOR(Term.INDICATOR),
    @Key("utfall")
    OUTCOME(Term.OUTCOME),
    @Key("målvärde")
    TARGET(Term.TARGET),
    @Key("uppnått")
    MET(Term.MET),
    @Key("ansvarig")
    RESPONSIBLE(Term.RESPONSIBLE),
    @Key("budget")
    BUDGET(Term.BUDGET);

    private final Term term;

    GoalColumn(Term term) {
        this.term = term;
    }

    /** What stands in its head. */
    public Term term() {
        return term;
    }
}
