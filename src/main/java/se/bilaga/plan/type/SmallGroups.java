package se.bilaga.plan.type;

import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;

/** A document type's own limits for how small a group may be shown; what it says nothing of, the organisation says. */
@Doc("Dokumenttypens egna gränser för hur små grupper som visas")
public record SmallGroups(
        Span at,

        @Key(
                value = "antal",
                also = "minsta-grupp|personer",
                doc = "Minsta antal personer i en redovisad cell; 1 visar alla")
        @Nullable
        Integer counts,

        @Key(
                value = "medelvärde",
                also = "medelvärden|lön|median",
                doc = "Minsta antal personer i en grupp vars medelvärde, median eller andel redovisas")
        @Nullable
        Integer means,

        @Key(
                value = "sjukfrånvaro",
                also = "minsta-grupp-sjukfrånvaro",
                doc = "Minsta antal personer i en grupp vars sjukfrånvaro redovisas")
        @Nullable
        Integer sickLeave) {}
