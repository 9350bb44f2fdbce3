package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/** Whose risks a table shows. */
public enum RiskSource {
    @Key("planen")
    PLAN,
    @Key("uppföljningen")
    FOLLOW_UP
}
