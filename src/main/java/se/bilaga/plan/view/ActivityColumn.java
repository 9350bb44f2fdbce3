package se.bilaga.plan.view;

import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.bind.Key;

/** The columns of an activity table. */
public enum ActivityColumn {
    @Key("område")
    AREA(DocumentWord.AREA),
    @Key("avdelning")
    DEPARTMENT(DocumentWord.DEPARTMENT),
    @Key("behov")
    NEED(DocumentWord.NEED),
    @Key("mål")
    GOAL(DocumentWord.ACTIVITY_GOAL),
    @Key("aktivitet")
    ACTIVITY(DocumentWord.ACTIVITY),
    @Key("måldatum")
    DUE(DocumentWord.DUE),
    @Key("ansvarig")
    RESPONSIBLE(DocumentWord.RESPONSIBLE),
    @Key("status")
    STATUS(DocumentWord.STATUS),
    @Key("budget")
    BUDGET(DocumentWord.BUDGET),
    @Key("uppföljning")
    FOLLOW_UP(DocumentWord.FOLLOW_UP);

    private final DocumentWord term;

    ActivityColumn(DocumentWord term) {
        this.term = term;
    }

    /** What stands in its head. */
    public DocumentWord term() {
        return term;
    }
}
