package se.bilaga.plan.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Amount;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A chart over one or more series. */
@Doc("Ett diagram ur statistiken")
public record ChartView(
        Span at,

        @Key(value = "id", doc = "Namn att hänvisa till: {{figur namnet}}") @Nullable
        Text id,

        @Key(value = "rubrik", also = "titel|bildtext|title", doc = "Bildtext; annars seriens namn") @Nullable
        Text caption,

        @Key(
                value = "budskap",
                also = "slutsats|huvudbudskap|message",
                doc = "Vad diagrammet säger, i en mening; står i bildtexten före rubriken")
        @Nullable
        Text message,

        @Shorthand @Key(value = "statistik", also = "serie|serier|data", doc = "Serien eller serierna som ritas")
        List<Text> series,

        @Key(value = "typ", also = "form|diagramtyp|slag|type", doc = "Diagrammets form", fallback = "staplar")
        Type type,

        @Key(value = "kategorier", also = "x-axel|axel|rader", doc = "Dimensionen längs axeln; annars seriens första")
        @Nullable
        Text categories,

        @Key(
                value = "grupper",
                also = "kolumner|färg",
                doc = "Dimensionen som ger en färg åt varje värde; \"statistik\" ger en färg åt varje serie")
        @Nullable
        Text groups,

        @Key(
                value = "upprepa",
                also = "smådiagram|småbilder|panel|paneler|facet",
                doc =
                        "Dimensionen som ger ett litet diagram för varje värde, alla på samma skala; \"statistik\" ger ett"
                                + " för varje serie",
                example = "avdelning")
        @Nullable
        Text repeated,

        @Key(value = "urval", also = "filter|välj", doc = "Vilka värden av en dimension som ritas, i ordning")
        Map<String, List<Text>> selection,

        @Key(value = "visa", also = "mått|show", doc = "Värdet eller andelen av gruppernas summa", fallback = "värde")
        TableView.Measure measure,

        @Key(
                value = "mål",
                also = "målvärde|målnivå|mållinje|target",
                doc = "En linje vid det som ska nås, i samma enhet som värdena",
                example = "90 %")
        @Nullable
        Amount target,

        @Key(
                value = "markera",
                also = "framhäv|highlight",
                doc = "Grupper som får färg medan de andra blir grå; utan grupper kategorier")
        List<Text> marked,

        @Key(
                value = "beskrivning",
                also = "alt|alttext|alternativtext",
                doc = "Vad diagrammet säger, före den uppläsning av värdena som görs ändå")
        @Nullable
        Text description,

        @Key(value = "not", also = "anmärkning|kommentar|fotnot|note", doc = "Anmärkning under diagrammet") @Nullable
        Text note) {

    public ChartView {
        series = List.copyOf(series);
        marked = List.copyOf(marked);
        selection = Ordered.copy(selection);
    }

    /** The form of a chart. */
    public enum Type {
        @Key(value = "staplar", also = "stapeldiagram|stapel", doc = "Stående staplar, grupperna bredvid varandra")
        COLUMNS,
        @Key(
                value = "liggande staplar",
                also = "cirkeldiagram|tårtdiagram|ringdiagram|munkdiagram",
                doc = "Liggande staplar, för långa namn")
        BARS,
        @Key(value = "staplade staplar", doc = "Stående staplar, grupperna på varandra")
        STACKED_COLUMNS,
        @Key(value = "liggande staplade staplar", doc = "Liggande staplar, grupperna efter varandra")
        STACKED_BARS,
        @Key(value = "linjer", also = "linjediagram|kurva", doc = "En linje för varje grupp över tid")
        LINES,
        @Key(value = "ålderspyramid", doc = "Liggande staplar åt två håll från mitten, en för varje kön")
        PYRAMID,
        @Key(
                value = "punkter",
                also = "punktdiagram|hantlar|dumbbell",
                doc = "En punkt för varje grupp på en rad, till exempel två tider, med ett streck mellan dem")
        DOTS;

        /** Whether bars lie under each other, not beside, in all formats. */
        public boolean lies() {
            return this == BARS || this == STACKED_BARS || this == PYRAMID;
        }

        /** Whether groups are parts of one bar. */
        public boolean stacks() {
            return this == STACKED_COLUMNS || this == STACKED_BARS;
        }
    }
}
