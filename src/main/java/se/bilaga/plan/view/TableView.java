package se.bilaga.plan.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A table over one or more series: what stands in rows and columns, and what is computed from them. */
@Doc("En tabell ur statistiken: vad som står i rader och kolumner och vad som räknas ut")
public record TableView(
        Span at,

        @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
        Text id,

        @Key(value = "rubrik", also = "titel|tabellrubrik|title", doc = "Tabellens rubrik; annars seriens namn")
        @Nullable
        Text caption,

        @Shorthand @Key(value = "statistik", also = "serie|serier|data", doc = "Serien eller serierna som visas")
        List<Text> series,

        @Key(
                value = "rader",
                also = "rows",
                doc = "Dimensionen eller dimensionerna i rader; \"statistik\" ger en rad för varje serie")
        List<Text> rows,

        @Key(
                value = "kolumner",
                also = "spalter|columns",
                doc = "Dimensionen eller dimensionerna i kolumner; \"statistik\" ger en kolumn för varje serie")
        List<Text> columns,

        @Key(
                value = "urval",
                also = "filter|välj",
                doc = "Vilka värden av en dimension som visas, i ordning",
                example = "{månad: [2024-10, 2023-10]}")
        Map<String, List<Text>> selection,

        @Key(
                value = "visa",
                also = "mått|show",
                doc = "Vad varje cell visar; flera ger flera kolumner",
                fallback = "värde")
        List<Measure> measures,

        @Key(value = "andelsdecimaler", doc = "Antal decimaler i tabellens andelar; annars som i serien") @Nullable
        Integer shareDecimals,

        @Key(value = "summa", also = "summering|total", doc = "Var summor står", fallback = "nej")
        Totals totals,

        @Key(
                value = "summa-av",
                also = "bas|andel-av|helhet",
                doc = "Vad summor är av, när urval lämnar ute något; andelar är av visade bara när summorna är det",
                fallback = "alla")
        TotalsOf totalsOf,

        @Key(value = "jämför", also = "jämförelse|compare", doc = "Extra kolumner som jämför två perioder") @Nullable
        Comparison comparison,

        @Key(
                value = "utveckling",
                also = "trend|riktning|kurva|pil",
                doc = "Sista kolumner som visar vart raderna går, från tabellens första tid till den sista",
                example = "[kurva, pil]")
        List<Course> courses,

        @Key(value = "beräknade", also = "beräkna|beräknade kolumner", doc = "Fler kolumner, räknade med formler")
        List<ComputedColumn> computed,

        @Key(
                value = "skugga",
                also = "markera|skuggning|färg",
                doc = "Rader som framhävs, efter en regel",
                example = "{när: \"andel(anställda, kön)[2025, kvinnor] >= 60 %\", betyder: Kvinnodominerat}")
        List<Shading> shadings,

        @Key(value = "not", also = "anmärkning|kommentar|fotnot|note", doc = "Anmärkning under tabellen") @Nullable
        Text note) {

    public TableView {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        selection = Ordered.copy(selection);
        measures = List.copyOf(measures);
        courses = List.copyOf(courses);
        computed = List.copyOf(computed);
        shadings = List.copyOf(shadings);
    }

    /** What a cell shows of its observation. */
    public enum Measure {
        @Key(value = "värde", doc = "Värdet självt")
        VALUE,
        @Key(value = "andel", also = "procent", doc = "Andel av kolumnens summa, i procent")
        COLUMN_SHARE,
        @Key(value = "radandel", doc = "Andel av radens summa, i procent")
        ROW_SHARE,
        @Key(value = "totalandel", doc = "Andel av hela tabellens summa, i procent")
        TOTAL_SHARE,
        @Key(
                value = "differens",
                also = "skillnad|diff",
                doc = "Skillnad mot närmast föregående period; för procent i procentenheter")
        DIFFERENCE,
        @Key(
                value = "förändring",
                also = "ökning|utveckling|ändring",
                doc = "Förändring mot närmast föregående period, i procent")
        CHANGE;

        /** Whether it is a part of a whole that the table has. */
        public boolean isShare() {
            return this == COLUMN_SHARE || this == ROW_SHARE || this == TOTAL_SHARE;
        }
    }

    /** How a column shows where a row goes. */
    public enum Course {
        @Key(value = "kurva", also = "linje", doc = "En liten linje genom radens tider")
        LINE,
        @Key(value = "pil", also = "riktning", doc = "En pil och ord: ökar eller minskar, bättre eller sämre")
        ARROW
    }

    /** Where totals stand. */
    public enum Totals {
        @Key("nej")
        NONE,
        @Key(value = "rader", doc = "En sista rad med varje kolumns summa")
        ROW,
        @Key(value = "kolumner", doc = "En sista kolumn med varje rads summa")
        COLUMN,
        @Key(value = "båda", doc = "Både summarad och summakolumn")
        BOTH
    }

    /** What totals are of where some parts are left out. */
    public enum TotalsOf {
        @Key(value = "alla", doc = "Alla delar, också dem som inte visas")
        ALL,
        @Key(value = "visade", doc = "Bara de delar som visas; andelar är också av dem")
        SHOWN,
        @Key(value = "båda", doc = "En summa av dem som visas, och en av alla")
        BOTH
    }

    /** Which rows a computed column has values in. */
    public enum RowsOf {
        @Key(value = "alla", doc = "I alla rader")
        ALL,
        @Key(value = "delar", doc = "I alla rader utom summan")
        PARTS,
        @Key(value = "summa", also = "totalt", doc = "Bara i summaraden")
        TOTAL
    }

    /** Extra columns that set one time against another. */
    @Doc("Jämförelse mellan två perioder")
    public record Comparison(
            Span at,

            @Shorthand @Key(value = "visa", doc = "differens, förändring eller båda")
            List<Measure> measures,

            @Key(
                    value = "mellan",
                    doc = "Perioderna, den senare först; annars de två senaste i tabellen",
                    example = "[2024-10, 2023-10]")
            List<Text> between) {
        public Comparison {
            measures = List.copyOf(measures);
            between = List.copyOf(between);
        }
    }

    /** A column computed for each row by a formula, in which {@code radsumma} is the sum of the row's values. */
    @Doc("En kolumn som räknas ut för varje rad")
    public record ComputedColumn(
            Span at,

            @Key(value = "id", doc = "Kolumnens namn i de följande kolumnernas formler", example = "kvot") @Nullable
            Text id,

            @Key(value = "rubrik", also = "titel|namn", doc = "Kolumnens rubrik")
            Text label,

            @Key(
                    value = "beräkna",
                    also = "formel",
                    doc = "Formel; radsumma är summan av radens värden",
                    example = "radsumma / anställda[2024-10]")
            Text formula,

            @Key(value = "enhet", doc = "Enheten; annars den som formeln ger") @Nullable
            Text unit,

            @Key(value = "decimaler", doc = "Antal decimaler") @Nullable
            Integer decimals,

            @Key(value = "plustecken", doc = "Om tal över noll får ett plustecken, som en skillnad", fallback = "nej")
            boolean signed,

            @Key(value = "rader", doc = "I vilka rader kolumnen räknas ut", fallback = "alla")
            RowsOf rows,

            @Key(value = "plats", doc = "Före eller efter de andra kolumnerna", fallback = "sist")
            Place place) {}

    /** On which side of the other columns a computed column stands. */
    public enum Place {
        @Key("först")
        FIRST,
        @Key("sist")
        LAST
    }
}
