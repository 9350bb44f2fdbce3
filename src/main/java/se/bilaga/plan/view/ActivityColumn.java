package se.bilaga.plan.view;

import se.bilaga.source.bind.Key;

/** The columns of an activity table. */
public enum ActivityColumn {
    @Key("område")
    AREA("Område"),
    @Key("behov")
    NEED("Behov"),
    @Key("mål")
    GOAL("Vad ska vi uppnå?"),
    @Key("aktivitet")
    ACTIVITY("Aktivitet"),
    @Key("måldatum")
    DUE("Måldatum"),
    @Key("ansvarig")
    RESPONSIBLE("Ansvarig"),
    @Key("status")
    STATUS("Status"),
    @Key("budget")
    BUDGET("Budget"),
    @Key("uppföljning")
    FOLLOW_UP("Uppföljning");

    private final String label;

    ActivityColumn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
