package se.bilaga.statistics.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.Sample;

/** Where a value stands in a series, what times come before it, and what its dimensions may be. */
class CubeTest {
    private static final String MIXED = """
            årsvis:
              enhet: antal
              per: [period, grupp]
              värden:
                2024: {"Barn – unga": 7, Äldre: 3}
                2024-10: {"Barn – unga": 4, Äldre: 2}
                2022: {"Barn – unga": 9, Äldre: 1}
                2023: {"Barn – unga": 5, Äldre: 6}
                2023-11: {"Barn – unga": 8, Äldre: 2}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "årsvis 2024 Äldre differens          | −3",
                "årsvis 2023 Äldre differens          | 5",
                "årsvis 2024-10 Äldre differens       | 0",
                "årsvis 2024 äldre                    | 3",
                "årsvis 2024 barn - unga              | 7",
                "årsvis oktober 2024 ÄLDRE            | 2",
                "årsvis 2024 2022 Äldre               | 4",
                "årsvis 2024 grupp=Äldre andel        | 30,0_%",
                "årsvis Äldre summa                   | 14",
            })
    void findsAMemberInWhateverFormAndTheTimeBeforeOfItsKind(String reference, String shown) {
        Sample sample = Sample.of(MIXED);
        assertEquals(shown, sample.text(reference).replace('\u00a0', '_'), sample::faults);
    }

    @Test
    void theFirstOfItsKindHasNoneBefore() {
        assertTrue(Sample.of(MIXED).text("årsvis 2023-11 Äldre differens").contains("inget-att-jämföra"));
        assertTrue(Sample.of(MIXED).text("årsvis 2024 2023 Äldre differens").contains("inget-att-jämföra"));
    }

    @Test
    void aNameThatTwoAreLikeIsNeither() {
        String text = Sample.of("a: {enhet: antal, per: [grupp], värden: {A: 1, Vård: 2}, etiketter: {A: Vård}}")
                .text("a vård");
        assertTrue(text.contains("okänt-värde"), text);
    }

    @Test
    void manyMembersAreNamedInPart() {
        String years = "2011: 1, 2012: 2, 2013: 3, 2014: 4, 2015: 5, 2016: 6";
        assertTrue(Sample.of("a: {enhet: antal, per: [år], värden: {" + years + "}}")
                .text("a")
                .contains("ange ett värde av år: 2011, 2012, 2013, 2014, 2015, 2016 / eller skriv summa"));
        assertTrue(Sample.of("a: {enhet: antal, per: [år], värden: {" + years + ", 2017: 7}}")
                .text("a")
                .contains("ange ett värde av år: 2011, 2012, 2013, 2014, 2015, 2016 … / eller skriv summa"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "år       | ett år                          | 2024",
                "månad    | en månad                        | 2024-10",
                "kvartal  | ett kvartal                     | Q1 2025",
                "tertial  | ett tertial                     | T1 2025",
                "halvår   | ett halvår                      | H1 2025",
                "läsår    | ett läsår                       | 2024/2025",
                "datum    | ett datum                       | 2024-10-31",
                "R12      | en rullande tolvmånadersperiod  | 2023-12",
                "period   | en period                       | 2024, 2024-10, R12 2024-12 eller 2024-01--2024-10",
            })
    void aDimensionOfTimesTakesItsOwn(String dimension, String noun, String example) {
        String series = "a: {enhet: antal, per: [" + dimension + "], värden: {\"%s\": 1}}";
        assertEquals(
                "6:" + (39 + dimension.length()) + " ogiltig-tid [\"kvinnor\"] \"kvinnor\" är inte " + noun
                        + " / skriv till exempel " + example,
                Sample.of(series.formatted("kvinnor")).faults());
        String first = example.replaceFirst(",? .*eller .*", "");
        assertEquals("", Sample.of(series.formatted(first)).faults());
    }

    @ParameterizedTest
    @CsvSource({
        "år, 2024-10",
        "månad, 2024",
        "kvartal, T1 2025",
        "tertial, Q1 2025",
        "halvår, Q1 2025",
        "läsår, 2024",
        "datum, 2024-10",
        "R12, 2024"
    })
    void andNoOthers(String dimension, String written) {
        assertTrue(Sample.of("a: {enhet: antal, per: [" + dimension + "], värden: {\"" + written + "\": 1}}")
                .faults()
                .contains("ogiltig-tid"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§år, kön§       | [\"år, kön\"] per ska vara en lista / skriv per: [år, kön]",
                "år, kön, år     | [år] dimensionen år står två gånger / skriv till exempel per: [månad, kön]",
                "år, statistik   | [statistik] statistik kan inte vara en dimension",
                "värde           | [värde] värde kan inte vara en dimension",
            })
    void aDimensionHasANameOfItsOwn(String dimensions, String said) {
        String faults = Sample.of("a: {enhet: antal, per: [" + dimensions.replace('§', '"') + "], värden: 1}")
                .faults();
        assertTrue(faults.contains("ogiltig-dimension " + said), faults);
    }

    @Test
    void aLabelOfNothingIsTold() {
        String series = "a: {enhet: antal, per: [år], värden: {2023: 1, 2024: 2}, %s}";
        assertEquals(
                "",
                Sample.of(series.formatted("etiketter: {år: Årtal, 2024: I fjol}"))
                        .faults());
        assertTrue(Sample.of(series.formatted("etiketter: {2025: I år}"))
                .faults()
                .contains("\"2025\" under etiketter är inget värde i serien a / värdena är 2023, 2024"));
        assertEquals("", Sample.of(series.formatted("omfattar: {2024: Alla}")).faults());
        assertTrue(Sample.of(series.formatted("omfattar: {2022: Alla}"))
                .faults()
                .contains("\"2022\" under omfattar är inget värde i serien a"));
    }

    @Test
    void aRemarkNamesAtMostFourParts() {
        assertEquals("Reviderad", new Remark("Reviderad", List.of(), true, Set.of()).text());
        assertEquals("A: Reviderad", new Remark("Reviderad", List.of("A"), true, Set.of()).text());
        assertEquals(
                "A, B, C och D: Reviderad",
                new Remark("Reviderad", List.of("A", "B", "C", "D"), true, Set.of()).text());
        assertEquals(
                "Om 5 av delarna: Reviderad",
                new Remark("Reviderad", List.of("A", "B", "C", "D", "E"), true, Set.of()).text());
    }

    @Test
    void labelsInAndOutsideASentence() {
        assertEquals("", Labels.capitalised(""));
        assertEquals("Över", Labels.capitalised("över"));
        assertEquals("över", Labels.uncapitalised("Över"));
        assertEquals("R12", Labels.uncapitalised("R12"));
        assertEquals("A", Labels.uncapitalised("A"));
        assertEquals("", Labels.list(List.of()));
        assertEquals("a", Labels.list(List.of("a")));
        assertEquals("a och b", Labels.list(List.of("a", "b")));
        assertEquals("a, b och c", Labels.list(List.of("a", "b", "c")));
    }

    @Test
    void moneyOfSeveralSeriesIsSummedInTheUnitOfTheFirst() {
        String series = """
                lön: {rubrik: Lön, enhet: tkr, per: [år], värden: {2024: 1250, 2023: {värde: 1000, not: Reviderad}}}
                pension: {rubrik: Pension, enhet: kr, per: [år], värden: {2024: 2000000, 2023: 500000}}
                frånvaro: {enhet: procent, per: [år], värden: {2024: 5, 2023: 4}}
                """;
        assertEquals("""
                Lön och Pension
                # Mått | 2024 | 2023
                Lön (tkr) | 1_250 | 1_000^a
                Pension (kr) | 2_000_000 | 500_000
                = Summa (tkr) | 3_250 | 1_500
                a) Reviderad.
                """, Sample.of(series).table("{statistik: [lön, pension], kolumner: år, summa: rader}"));
        Sample unlike = Sample.of(series);
        unlike.table("{statistik: [lön, frånvaro], kolumner: år, summa: rader}");
        assertTrue(unlike.faults().contains("serierna lön och frånvaro kan inte summeras ihop"), unlike.faults());
    }
}
