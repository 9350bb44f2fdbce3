package se.bilaga.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * What the plan is to achieve, and how one sees that it has.
 *
 * @param own what is written in the document type's own fields, by their keys
 */
@Doc("Ett mål med indikatorer och budget")
public record Goal(
        Span at,

        @Key(value = "id", doc = "Namn som är detsamma i nästa års plan", example = "trygga-anställningar")
        Text id,

        @Key(value = "mål", also = "rubrik|text|beskrivning|namn", doc = "Målet")
        Text goal,

        @Key(value = "område", doc = "Området som målet hör till") @Nullable
        Text area,

        @Key(value = "ansvarig", also = "ansvar|vem|responsible", doc = "Vem som ansvarar")
        List<Text> responsible,

        @Key(value = "budget", also = "kostnad", doc = "Vad det får kosta", example = "250 tkr") @Nullable
        Amount budget,

        @Key(value = "indikatorer", also = "mått|nyckeltal", doc = "Hur målet mäts")
        List<Indicator> indicators,

        Map<String, OwnValue> own) {

    public Goal {
        own = Ordered.copy(own);
        responsible = List.copyOf(responsible);
        indicators = List.copyOf(indicators);
    }

    /** A figure that tells whether the goal is met. */
    @Doc("En indikator: ett utfall ur statistiken mot ett målvärde")
    public record Indicator(
            Span at,

            @Key(value = "indikator", also = "namn|mått|nyckeltal|rubrik", doc = "Vad som mäts")
            Text name,

            @Key(
                    value = "utfall",
                    also = "resultat|värde|serie",
                    doc = "Utfallet, som en hänvisning till statistiken",
                    example = "heltid 2024-10 andel")
            @Nullable
            Text outcome,

            @Key(
                    value = "målvärde",
                    also = "mål|målnivå",
                    doc = "Vad som ska nås, i samma enhet som utfallet",
                    example = "90 %")
            Amount target,

            @Key(
                    value = "nås",
                    also = "riktning",
                    doc = "Om utfallet ska vara minst eller högst målvärdet",
                    fallback = "minst")
            Bound bound,

            @Key(value = "år", also = "måldatum|datum|när", doc = "Året då målvärdet ska vara nått") @Nullable
            Integer year,

            Map<String, OwnValue> own) {
        public Indicator {
            own = Ordered.copy(own);
        }
    }

    /** On which side of the target the outcome is to be. */
    public enum Bound {
        @Key(value = "minst", also = "min|över")
        AT_LEAST,
        @Key(value = "högst", also = "max|under")
        AT_MOST
    }
}
