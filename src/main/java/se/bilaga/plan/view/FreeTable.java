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

/** A table whose cells are written in the plan, with computed columns and a total row. */
@Doc("En tabell vars celler skrivs här")
public record FreeTable(
        Span at,

        @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
        Text id,

        @Key(value = "rubrik", also = "titel|tabellrubrik|title", doc = "Tabellens rubrik") @Nullable
        Text caption,

        @Key(value = "kolumner", also = "spalter|columns", doc = "Kolumnerna i ordning; den första är radernas rubrik")
        List<Column> columns,

        @Key(
                value = "rader",
                also = "rows|värden",
                doc = "Raderna: en lista med celler, utan de beräknade kolumnerna; emellan kan stå grupp och delsumma",
                example = "[Förskola, 120, 118]")
        List<Line> lines,

        @Key(
                value = "summa",
                also = "summera|total",
                doc = "Om en sista rad summerar kolumnerna med antal, tid och pengar",
                fallback = "nej")
        boolean total,

        @Key(
                value = "skugga",
                also = "markera|skuggning|färg",
                doc = "Rader som framhävs, efter en regel",
                example = "{när: kvinnor >= 60 %, betyder: Kvinnodominerat}")
        List<Shading> shadings,

        @Key(
                value = "fotnoter",
                also = "noter",
                doc = "Fotnoter: i en cell skrivs namnet som [^namn]",
                example = "{a: Reviderad uppgift}")
        Map<String, Text> footnotes,

        @Key(value = "not", also = "anmärkning|kommentar|note", doc = "Anmärkning under tabellen") @Nullable
        Text note) {

    public FreeTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        shadings = List.copyOf(shadings);
        footnotes = Ordered.copy(footnotes);
    }

    /** The rows with cells, without groups and subtotals. */
    public List<List<Text>> rows() {
        return lines.stream()
                .filter(line -> line.group() == null && line.subtotal() == null)
                .map(Line::cells)
                .toList();
    }

    /** A row: cells, the heading of a group of rows, or the sum of those since the last. */
    @Doc("En rad: en lista med celler, en rubrik över en grupp av rader eller en delsumma")
    public record Line(
            Span at,

            @Shorthand @Key(value = "celler", doc = "Radens celler, utan de beräknade kolumnerna")
            List<Text> cells,

            @Key(value = "grupp", also = "rubrik", doc = "Rubriken över raderna som följer", example = "Intäkter")
            @Nullable
            Text group,

            @Key(
                    value = "delsumma",
                    also = "summa",
                    doc = "Vad summan av raderna sedan den förra gruppen eller delsumman heter",
                    example = "Summa intäkter")
            @Nullable
            Text subtotal) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A column; with a unit its cells are figures, without they are text. */
    @Doc("En kolumn i en fri tabell")
    public record Column(
            Span at,
            @Key(value = "rubrik", doc = "Kolumnens rubrik") Text label,

            @Key(value = "id", doc = "Namn att använda i formler", example = "i_fjol") @Nullable
            Text id,

            @Key(value = "enhet", doc = "Enheten när kolumnen innehåller siffror") @Nullable
            Text unit,

            @Key(value = "decimaler", doc = "Antal decimaler") @Nullable
            Integer decimals,

            @Key(value = "plustecken", doc = "Om tal över noll får ett plustecken, som en skillnad", fallback = "nej")
            boolean signed,

            @Key(
                    value = "beräkna",
                    doc = "Formel över radens andra kolumner och planens serier",
                    example = "(i_år - i_fjol) / i_fjol")
            @Nullable
            Text formula) {}
}
