package se.bilaga.plan;

import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A finding of the checks that the author has looked at and lets stand. */
@Doc("En anmärkning som godtas")
public record Acceptance(
        Span at,

        @Key(value = "regel", doc = "Regelns namn", example = "liten-grupp")
        Text rule,

        @Key(
                value = "vid",
                also = "text|var",
                doc = "Text som den markerade texten innehåller; annars gäller det hela planen")
        @Nullable
        Text where,

        @Key(value = "skäl", also = "motivering|orsak|varför", doc = "Varför anmärkningen godtas")
        Text reason) {}
