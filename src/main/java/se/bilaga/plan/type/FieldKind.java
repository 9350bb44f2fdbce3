package se.bilaga.plan.type;

import java.math.BigDecimal;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.DueDate;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Text;

/** What is written in a field of a document type's own. */
public enum FieldKind {
    @Key(value = "text", doc = "Text i Markdown")
    TEXT(Text.class),
    @Key(value = "datum", also = "måldatum|dag|tid", doc = "Som ett måldatum: 2026-05-31, 2026-05, Q2 2026, löpande")
    DATE(DueDate.class),
    @Key(value = "belopp", also = "kostnad|pengar", doc = "Ett tal med enhet: 250 tkr")
    AMOUNT(Amount.class),
    @Key(value = "val", also = "ord|alternativ", doc = "Ett av orden under val, eller flera: [kön, ålder]")
    CHOICE(Text.class),
    @Key(value = "roll", also = "ansvarig|roller|vem", doc = "En roll, eller flera: [AC, EC]")
    ROLE(Text.class),
    @Key(value = "tal", also = "siffra|antal|nummer", doc = "Ett tal: 12 eller 4,5")
    NUMBER(BigDecimal.class);

    private final Class<?> scalar;

    FieldKind(Class<?> scalar) {
        this.scalar = scalar;
    }

    /** Whether several may be written: {@code [AC, EC]}. */
    public boolean isList() {
        return this == ROLE || this == CHOICE;
    }

    /** What each text in it is read as. */
    public Class<?> scalar() {
        return scalar;
    }
}
