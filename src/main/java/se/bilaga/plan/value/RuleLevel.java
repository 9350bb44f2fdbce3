package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/** How grave a rule's findings are. */
public enum RuleLevel {
    @Key("fel")
    ERROR,
    @Key("varning")
    WARNING,
    @Key("råd")
    ADVICE,
    @Key("av")
    OFF
}
