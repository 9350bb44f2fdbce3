package se.bilaga.plan.view;

import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.bind.Key;

/** The columns of a table of controls. */
public enum ControlColumn {
    @Key("kontroll")
    CONTROL(DocumentWord.CONTROL),
    @Key("ansvarig")
    RESPONSIBLE(DocumentWord.RESPONSIBLE),
    @Key("måldatum")
    DUE(DocumentWord.DUE),
    @Key("status")
    STATUS(DocumentWord.STATUS),
    @Key("resultat")
    RESULT(DocumentWord.RESULT);

    private final DocumentWord term;

    ControlColumn(DocumentWord term) {
        this.term = term;
    }

    /** What stands in its head. */
    public DocumentWord term() {
        return term;
    }
}
