package se.bilaga.plan.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
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
                doc = "Raderna: en lista med celler, utan de beräknade kolumnerna",
                example = "[Förskola, 120, 118]")
        List<List<Text>> rows,

        @Key(
                value = "summa",
                also = "summera|total",
                doc = "Om en sista rad summerar kolumnerna med antal, tid och pengar",
                fallback = "nej")
        boolean total,

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
        rows = List.copyOf(rows);
        footnotes = Ordered.copy(footnotes);
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

            @Key(
                    value = "beräkna",
                    doc = "Formel över radens andra kolumner och planens serier",
                    example = "(i_år - i_fjol) / i_fjol")
            @Nullable
            Text formula) {}
}
