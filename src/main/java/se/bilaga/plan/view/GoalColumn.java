package se.bilaga.plan.view;

import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.bind.Key;

/** The columns of a table of goals. */
public enum GoalColumn {
    @Key("mål")
    GOAL(DocumentWord.GOAL),
    @Key("indikator")
    INDICATOR(DocumentWord.INDICATOR),
    @Key("utfall")
    OUTCOME(DocumentWord.OUTCOME),
    @Key("målvärde")
    TARGET(DocumentWord.TARGET),
    @Key("uppnått")
    MET(DocumentWord.MET),
    @Key("ansvarig")
    RESPONSIBLE(DocumentWord.RESPONSIBLE),
    @Key("budget")
    BUDGET(DocumentWord.BUDGET);

    private final DocumentWord term;

    GoalColumn(DocumentWord term) {
        this.term = term;
    }

    /** What stands in its head. */
    public DocumentWord term() {
        return term;
    }
}
