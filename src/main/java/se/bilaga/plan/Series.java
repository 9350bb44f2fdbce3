package se.bilaga.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/**
 * A measure with its dimensions and observations as the author wrote them; {@code statistics} reads the values.
 *
 * <p>Exactly one of {@link #values}, {@link #file} and {@link #formula} is given.
 */
@Doc("En serie: ett mått med dimensioner och värden, en fil med värden eller en formel")
public record Series(
        Span at,

        @Key(
                value = "rubrik",
                also = "titel|namn|title|label",
                doc = "Seriens namn i tabeller och diagram; annars seriens nyckel")
        @Nullable
        Text label,

        @Key(
                value = "definition",
                also = "beskrivning|description",
                doc = "Vad som mäts, som en läsare behöver veta det")
        @Nullable
        Text definition,

        @Key(value = "källa", also = "source", doc = "Varifrån uppgifterna kommer") @Nullable
        Text source,

        @Key(
                value = "enhet",
                also = "måttenhet|unit",
                doc = "Enheten: antal, procent, timmar, kronor, tkr, index, år …",
                example = "antal")
        Text unit,

        @Key(
                value = "decimaler",
                also = "avrundning|decimals",
                doc = "Antal decimaler när värdet visas; annars så många som är skrivna")
        @Nullable
        Integer decimals,

        @Key(value = "andelsdecimaler", doc = "Antal decimaler när en andel eller förändring av serien visas; annars 1")
        @Nullable
        Integer shareDecimals,

        @Key(
                value = "per",
                also = "dimensioner|dimension|uppdelning|uppdelad",
                doc = "Dimensionerna, nivå för nivå i värden nedan",
                example = "[månad, kön]")
        List<Text> dimensions,

        @Key(
                value = "värden",
                also = "data|siffror|tal|values",
                doc =
                        "Värdena, en nivå för varje dimension; .. där uppgift saknas, eller orden redovisas inte och fanns inte")
        @Nullable
        Node values,

        @Key(
                value = "fil",
                also = "csv|excel|file",
                doc = "Fil med värdena, bredvid planen: Excel, Calc, CSV, json-stat2 eller Koladas JSON",
                example = "statistik.csv")
        @Nullable
        Text file,

        @Key(value = "blad", also = "flik|sheet", doc = "Bladet i arbetsboken; behövs bara när flera blad passar")
        @Nullable
        Text sheet,

        @Key(value = "cellområde", also = "område i filen|range", doc = "Cellerna som läses", example = "A3:D20")
        @Nullable
        Text area,

        @Key(
                value = "rubrikrad",
                also = "huvudrad",
                doc = "Radens nummer i filen där kolumnernas namn står; behövs bara när den inte hittas")
        @Nullable
        Integer headRow,

        @Key(
                value = "kolumner",
                also = "columns",
                doc = "Vad filens kolumner är: en dimension i per, värde eller not",
                example = "{Organisation: förvaltning, Antal anställda: värde}")
        Map<String, Text> columns,

        @Key(
                value = "bredd",
                also = "på bredden|wide",
                doc = "Dimensionerna som står som kolumner i filen, den översta raden först",
                example = "[år]")
        List<Text> across,

        @Key(
                value = "urval",
                also = "filter",
                doc = "Vilka rader i filen som hör till serien: kolumnens namn och vad som ska stå i den",
                example = "{Anställningsform: Tillsvidare}")
        Map<String, Text> selection,

        @Key(
                value = "filens-år",
                also = "år i filen|filår",
                doc = "Året för filens månader, där det inte står i filen eller dess namn",
                example = "2025")
        @Nullable
        Integer yearOfMonths,

        @Key(
                value = "tecken",
                also = "marks",
                doc =
                        "Vad filens tecken betyder: ett tal, uppgift saknas, redovisas inte eller fanns inte; tomt för tomma celler",
                example = "{\"-\": 0, tomt: uppgift saknas}")
        Map<String, Text> marks,

        @Key(
                value = "beräkna",
                also = "formel|räkna ut|formula",
                doc = "Formel över andra serier",
                example = "min(avgångar, rekryteringar) / medelantal")
        @Nullable
        Text formula,

        @Key(
                value = "etiketter",
                also = "benämningar|labels",
                doc = "Hur dimensionernas värden heter i tabeller, där det inte är som nyckeln")
        Map<String, Text> labels,

        @Key(
                value = "i-text",
                doc = "Hur dimensionernas värden heter inne i en mening, där det inte är som nyckeln",
                example = "{Förskola: förskolan}")
        Map<String, Text> inText,

        @Key(
                value = "summa",
                also = "summeras|summerbar",
                doc = "Om värdena får summeras; annars får antal, tid och pengar det, men inte medelvärden")
        @Nullable
        Boolean additive,

        @Key(
                value = "bortfall",
                also = "redovisas-av|saknade",
                doc =
                        "Dimensionen vars delar kanske inte alla har redovisat: det som saknas räknas inte med i summor och"
                                + " medelvärden över den, och det står en not",
                example = "avdelning")
        List<Text> reporters,

        @Key(
                value = "döljs-under",
                also = "minsta-antal|sekretess|döljs",
                doc = "Minsta antal personer bakom ett värde som redovisas; under det står x",
                example = "5")
        @Nullable
        Hiding hiding,

        @Key(value = "avser", also = "population", doc = "Vilka som räknas: population och tidpunkt") @Nullable
        Text population,

        @Key(
                value = "omfattar",
                doc = "Tidsavgränsning per period där den skiljer sig",
                example = "{2022: till och med november}")
        Map<String, Text> coverage,

        @Key(
                value = "not",
                also = "anmärkning|kommentar|fotnot|note",
                doc = "Anmärkning under varje tabell som visar serien")
        @Nullable
        Text note,

        @Key(value = "bra", doc = "Åt vilket håll en förändring är bra", fallback = "varken")
        Direction good) {

    public Series {
        dimensions = List.copyOf(dimensions);
        columns = Ordered.copy(columns);
        across = List.copyOf(across);
        selection = Ordered.copy(selection);
        marks = Ordered.copy(marks);
        labels = Ordered.copy(labels);
        inText = Ordered.copy(inText);
        reporters = List.copyOf(reporters);
        coverage = Ordered.copy(coverage);
    }

    /** The same series, whose figures come from where its file says. */
    public Series from(Text from) {
        return new Series(
                at,
                label,
                definition,
                from,
                unit,
                decimals,
                shareDecimals,
                dimensions,
                values,
                file,
                sheet,
                area,
                headRow,
                columns,
                across,
                selection,
                yearOfMonths,
                marks,
                formula,
                labels,
                inText,
                additive,
                reporters,
                hiding,
                population,
                coverage,
                note,
                good);
    }

    /**
     * Which values are kept back by how many they are of.
     *
     * @param of the series that counts them; null where the values are the counts
     */
    @Doc("Vilka värden som döljs efter hur många de gäller")
    public record Hiding(
            Span at,

            @Shorthand @Key(value = "antal", doc = "Minsta antal som redovisas", example = "10")
            int least,

            @Key(
                    value = "efter",
                    also = "räknas-av|serie",
                    doc = "Serien som räknar dem; annars är värdena själva antal")
            @Nullable
            Text of) {}

    /** Which way is good. */
    public enum Direction {
        @Key(value = "högre", doc = "En ökning är bra")
        HIGHER,
        @Key(value = "lägre", doc = "En minskning är bra")
        LOWER,
        @Key(value = "varken", doc = "Ingetdera är bra i sig")
        NEITHER
    }
}
