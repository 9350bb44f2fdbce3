package se.bilaga.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.Status;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * Something that may go wrong, how grave it is, and what is done about it.
 *
 * @param own what is written in the document type's own fields, by their keys
 */
@Doc("En risk med åtgärder")
public record Risk(
        Span at,

        @Key(value = "id", doc = "Namn som är detsamma i nästa års dokument", example = "utmattning")
        Text id,

        @Key(value = "risk", also = "rubrik|beskrivning|text|namn", doc = "Vad som kan hända")
        Text risk,

        @Key(value = "sannolikhet", doc = "Sannolikheten, ett steg på organisationens skala") @Nullable
        Integer likelihood,

        @Key(value = "konsekvens", doc = "Konsekvensen, ett steg på organisationens skala") @Nullable
        Integer consequence,

        @Key(
                value = "nivå",
                also = "risknivå|riskvärde",
                doc = "Risknivån, bara när sannolikhet och konsekvens inte är kända")
        @Nullable
        Integer level,

        @Key(value = "åtgärder", also = "aktiviteter|measures", doc = "Vad som görs åt risken")
        List<Measure> measures,

        Map<String, OwnValue> own) {

    public Risk {
        measures = List.copyOf(measures);
        own = Ordered.copy(own);
    }

    /** Likelihood × consequence, or the level given when they are not known. */
    public int riskLevel() {
        return likelihood != null && consequence != null ? likelihood * consequence : level == null ? 0 : level;
    }

    /** Something done about a risk. */
    @Doc("En åtgärd mot en risk")
    public record Measure(
            Span at,

            @Key(value = "id", doc = "Namn som är detsamma i nästa års dokument") @Nullable
            Text id,

            @Key(value = "åtgärd", also = "aktivitet|text|beskrivning|rubrik", doc = "Vad som görs")
            Text measure,

            @Key(value = "önskad-effekt", also = "effekt|syfte", doc = "Vad åtgärden ska leda till") @Nullable
            Text effect,

            @Key(value = "ansvarig", also = "ansvar|vem|responsible", doc = "Vilka som ansvarar, som roller")
            List<Text> responsible,

            @Key(value = "status", also = "läge", doc = "Hur långt den har kommit") @Nullable
            Status status,

            @Key(
                    value = "slutdatum",
                    also = "måldatum|deadline|datum|klart|när|tidplan|färdigt|sluttid",
                    doc = "När den är eller ska vara klar")
            @Nullable
            DueDate due,

            Map<String, OwnValue> own) {
        public Measure {
            responsible = List.copyOf(responsible);
            own = Ordered.copy(own);
        }
    }
}
