package se.bilaga.plan.type;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A field that a document type gives its things: {@code frekvens: {slag: val, val: [månad, kvartal, år]}}. */
@Doc("Ett fält som dokumenttypen har utöver de vanliga")
public record OwnField(
        Span at,

        @Shorthand @Key(value = "slag", also = "typ|sort", doc = "Vad som skrivs i fältet", fallback = "text")
        FieldKind kind,

        @Key(value = "rubrik", also = "namn|titel", doc = "Fältets kolumnrubrik; annars dess nyckel med stor bokstav")
        @Nullable
        Text label,

        @Key(value = "beskrivning", also = "hjälp|doc", doc = "Vad som ska skrivas, för den som skriver en plan")
        @Nullable
        Text description,

        @Key(value = "val", also = "alternativ|ord", doc = "Orden att välja mellan, för slaget val")
        List<Text> choices,

        @Key(value = "måste", also = "krävs|obligatoriskt", doc = "Om fältet måste fyllas i", fallback = "nej")
        boolean isRequired,

        @Key(
                value = "varje-period",
                also = "årlig|årligen",
                doc = "Om fältet gäller perioden, så att det som stod i den förra planen ska skrivas på nytt",
                fallback = "nej")
        boolean isOfPeriod) {

    public OwnField {
        choices = List.copyOf(choices);
        if ((kind == FieldKind.CHOICE) == choices.isEmpty()) {
            throw new BadValue(
                    new Message(
                            "ett fält av slaget val ska ha orden att välja mellan, och inget annat fält det",
                            "a field of the kind val must have the words to choose among, and no other field"),
                    new Message(
                            "skriv till exempel {slag: val, val: [månad, kvartal, år]}",
                            "write for example {slag: val, val: [månad, kvartal, år]}"));
        }
    }
}
