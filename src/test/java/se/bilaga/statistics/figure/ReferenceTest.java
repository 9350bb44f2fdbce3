package se.bilaga.statistics.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.statistics.Sample;

class ReferenceTest {
    private static final String SERIES = """
            anställda:
              enhet: antal
              per: [månad, kön, ålder]
              värden:
                2024-10: {kvinnor: {20-29: 100, 30-39: 211}, män: {20-29: 40, 30-39: 49}}
                2023-10: {kvinnor: {20-29: 110, 30-39: 190}, män: {20-29: 50, 30-39: 50}}
                2022-10: {kvinnor: {20-29: 90, 30-39: 180}, män: {20-29: 40, 30-39: 40}}
            sjukfrånvaro:
              enhet: procent
              per: [R12, kön]
              värden:
                2023-12: {totalt: '4,2', kvinnor: '5,8', män: '1,8'}
                2022-12: {totalt: '4,4', kvinnor: '5,8', män: '2,1'}
            medelålder: {enhet: år, per: [kön], värden: {kvinnor: '44,8', män: '46,9'}}
            pension: {enhet: antal, per: [avdelning, år], värden: {A: {2024: 4, 2025: 3}, "Barn och unga": {2024: 1, 2025: 3}}}
            mål: {enhet: procent, per: [år], värden: {2025: 90}}
            platser: {enhet: antal, värden: 3}
            deltid: {enhet: antal, per: [år, kön], värden: {2024: {kvinnor: 1, män: 3, totalt: 4}}}
            byten: {enhet: antal, per: [från, till], värden: {A: {A: 1, B: 2}, B: {A: 3, B: 4}}}
            luckor: {enhet: antal, per: [år], värden: {2023: .., 2024: 1}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anställda 2024-10                              | 400",
                "anställda kvinnor oktober 2024                 | 311",
                "anställda 2024-10 20-29                        | 140",
                "anställda 2024-10 20-29 kvinnor                | 100",
                "anställda 2024-10 20-29 30-39 män              | 89",
                "anställda 2024-10 kvinnor andel                | 77,8_%",
                "anställda 2024-10 kvinnor andel 0 decimaler    | 78_%",
                "anställda 2024-10 kvinnor andel utan enhet     | 77,8",
                "anställda 2024-10 kvinnor 20-29 andel          | 32,2_%",
                "anställda 2024-10 20-29 kvinnor andel          | 71,4_%",
                "anställda 2024-10 differens                    | 0",
                "anställda 2024-10 kvinnor differens            | 11",
                "anställda 2024-10 män differens                | −11",
                "anställda 2024-10 män differens belopp         | 11",
                "anställda 2024-10 män differens mot 2022-10    | 9",
                "anställda 2024-10 kvinnor förändring           | 3,7_%",
                "anställda 2024-10 kvinnor förändring mot 2022-10 | 15,2_%",
                "anställda 2024-10 kvinnor andel differens      | 2,8_procentenheter",
                "anställda 2024-10 kvinnor differens mot män    | 222",
                "anställda 2024-10 ålder=20-29                  | 140",
                "sjukfrånvaro R12 2023-12                       | 4,2_%",
                "sjukfrånvaro 2023-12 totalt                    | 4,2_%",
                "sjukfrånvaro \"R12 2023-12\" kvinnor           | 5,8_%",
                "sjukfrånvaro R12 2023-12 differens             | −0,2_procentenheter",
                "sjukfrånvaro R12 2023-12 kvinnor differens     | 0,0_procentenheter",
                "sjukfrånvaro R12 2023-12 förändring            | −4,5_%",
                "medelålder kvinnor                             | 44,8_år",
                "pension summa                                  | 11",
                "pension 2024                                   | 5",
                "pension 2024 2025                              | 11",
                "pension \"Barn och unga\" summa                | 4",
                "pension Barn och unga summa                    | 4",
                "mål                                            | 90_%",
                "platser ord                                    | tre",
                "anställda 2024-10 totalt                       | 400",
                "deltid 2024 totalt andel                       | 100,0_%",
                "byten från=A                                   | 3",
                "anställda 2024-10 kvinnor differens tecken     | +11",
                "anställda 2024-10 män differens tecken         | −11",
                "anställda 2024-10 differens tecken             | 0",
                "sjukfrånvaro R12 2023-12 kvinnor differens mot män tecken | +4,0_procentenheter",
                "anställda 2024-10 kvinnor cirka                | cirka 310",
                "anställda 2024-10 kvinnor Cirka 100            | Cirka 300",
                "anställda 2024-10 kvinnor drygt                | drygt 310",
                "anställda 2024-10 kvinnor knappt 50            | knappt 350",
                "anställda 2024-10 cirka 100                    | 400",
                "anställda 2024-10 kvinnor andel ungefär 1      | ungefär 78_%",
                "anställda 2024-10 kvinnor andel Omkring 5 utan enhet | Omkring 80",
                "anställda 2024-10 män differens cirka 10       | cirka −10",
                "sjukfrånvaro R12 2023-12 ord                   | 4,2_procent",
                "sjukfrånvaro R12 2023-12 0 decimaler ord       | fyra_procent",
                "sjukfrånvaro R12 2023-12 Cirka 1 ord           | Cirka fyra_procent",
            })
    void shows(String reference, String shown) {
        Sample sample = Sample.of(SERIES);
        assertEquals(shown, sample.text(reference).replace('\u00a0', '_'));
        assertEquals("", sample.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anstälda 2024-10           | okänd-serie [anstälda] | menade du \"anställda\"?",
                "anställda 2024-11          | okänt-värde [2024-11]  | månad: 2024-10, 2023-10, 2022-10",
                "anställda 2024-10 kvinor   | okänt-värde [kvinor]   | menade du \"kvinnor\"?",
                "anställda 2024-10 andl     | okänt-värde [andl]     | menade du \"andel\"?",
                "anställda kvinnor          | saknad-dimension       | ange ett värde av månad: 2024-10",
                "medelålder                 | ej-summerbar           | ange ett värde av kön: kvinnor, män",
                "sjukfrånvaro R12 2023-12 kvinnor män | ej-summerbar | ange ett värde av kön",
                "anställda 2024-10 2024-10  | dubbelt-värde [2024-10] | ta bort det ena",
                "anställda 2024-10 andel    | okänd-andel            | ange delen",
                "anställda 2022-10 differens | inget-att-jämföra     | skriv mot",
                "anställda 2024-10 mot      | okänt-ord [mot]        | skriv till exempel mot",
                "sjukfrånvaro R12 2023-12 kvinnor andel | okänd-andel | skriv förhållandet",
                "anställda 2024-10 skillnad | okänt-ord [skillnad]  | skriv differens",
                "anställda 2024-10 kvinnor differens mot sedan | okänt-värde [sedan] | månad: 2024-10",
                "anställda 2024-10 två decimaler | okänt-ord [två]  | skriv till exempel 2 decimaler",
                "byten A                    | tvetydigt-värde [A]   | skriv från=A",
                "anställda 2024-10 differens belopp tecken | ord-mot-ord | skriv ett av dem",
                "anställda 2024-10 män differens cirka 50 | avrundat-till-noll | mindre tal",
                "anställda 2024-10 avrundat | okänt-ord [avrundat] | skriv cirka",
                "luckor 2023 differens      | saknad-uppgift        | skriv värdet i serien",
            })
    void saysWhatIsWrong(String reference, String rule, String hint) {
        Sample sample = Sample.of(SERIES);
        String faults = sample.text(reference);
        assertTrue(faults.contains(rule), faults);
        assertTrue(faults.contains(hint), faults);
        assertEquals(1, faults.lines().count(), faults);
    }

    @Test
    void hintsAtTheSumOverTime() {
        assertTrue(Sample.of(SERIES).text("pension").contains("skriv summa"));
    }
}
