package se.bilaga.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.plan.value.Status;
import se.bilaga.plan.view.ControlColumn;
import se.bilaga.prose.Referent;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * Something that is looked into, and what was found: a control of an administration's work, a finding of a round.
 *
 * @param own what is written in the document type's own fields, by their keys: {@code process}, {@code frekvens}
 */
@Doc("En kontroll eller iakttagelse")
public record ControlPoint(
        Span at,

        @Key(value = "id", doc = "Namn som är detsamma i nästa års dokument", example = "attest")
        Text id,

        @Key(
                value = "kontroll",
                also = "kontrollmoment|iakttagelse|moment|text|rubrik|beskrivning",
                doc = "Vad som kontrolleras, eller har iakttagits, i Markdown")
        Text text,

        @Key(value = "ansvarig", also = "ansvar|vem|responsible", doc = "Vilka som ansvarar, som roller")
        List<Text> responsible,

        @Key(value = "måldatum", also = "slutdatum|deadline|datum|klart|när|tidplan", doc = "När den ska vara gjord")
        @Nullable
        DueDate due,

        @Key(value = "status", also = "läge", doc = "Hur långt den har kommit") @Nullable
        Status status,

        @Key(value = "resultat", also = "utfall|slutsats", doc = "Vad kontrollen visade, i Markdown") @Nullable
        Text result,

        Map<String, OwnValue> own) {

    public ControlPoint {
        responsible = List.copyOf(responsible);
        own = Ordered.copy(own);
    }

    /** The block that shows controls as a table. */
    @Key(
            value = "kontroller",
            also = "kontrolltabell|iakttagelser|kontrollmoment",
            doc = "Planens kontroller, eller uppföljningens, som tabell")
    public record Listed(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "urval", doc = "Bara kontrollerna med de här id:na; annars alla")
            List<Text> ids,

            @Key(value = "från", doc = "Planens kontroller eller uppföljningens", fallback = "planen")
            RiskSource from,

            @Key(value = "kolumner", doc = "Tabellens kolumner i ordning; annars de som det finns uppgifter till")
            List<Word<ControlColumn>> columns)
            implements Block {
        public Listed {
            ids = List.copyOf(ids);
            columns = List.copyOf(columns);
        }

        /** Whether it shows a control of those that it is of. */
        public boolean shows(ControlPoint control) {
            return ids.isEmpty() || ids.contains(control.id());
        }

        @Override
        public Referent numberedAs() {
            return Referent.TABLE;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }
}
