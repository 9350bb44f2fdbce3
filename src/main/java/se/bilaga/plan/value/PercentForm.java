package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/** How percent stands after a number in running text. */
public enum PercentForm {
    @Key(value = "tecken", doc = "6,9 %")
    SIGN,

    @Key(value = "ord", doc = "6,9 procent")
    WORD
}
