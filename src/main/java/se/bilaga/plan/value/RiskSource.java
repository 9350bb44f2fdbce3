package se.bilaga.plan;

import se.bilaga.source.Key;

/** Whose risks a table shows. */
public enum RiskSource {
    @Key("planen")
    PLAN,
    @Key("uppföljningen")
    FOLLOW_UP
}
