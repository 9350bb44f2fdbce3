package se.bilaga.plan.type;

import java.util.List;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A part that documents of a type have: {@code {del: Åtgärder, heter-också: [handlingsplan], måste: ja}}. */
@Doc("En del som dokumenttypens dokument har")
public record DocumentPart(
        Span at,

        @Shorthand
        @Key(
                value = "del",
                also = "avsnitt|rubrik|namn",
                doc = "Delens rubrik, eller de ord i en rubrik som betyder den")
        Text heading,

        @Key(value = "heter-också", also = "annars|alternativ", doc = "Andra ord i en rubrik som betyder detsamma")
        List<Text> others,

        @Key(value = "måste", also = "krävs|obligatorisk", doc = "Om delen måste finnas", fallback = "nej")
        boolean isRequired) {
    public DocumentPart {
        others = List.copyOf(others);
    }
}
