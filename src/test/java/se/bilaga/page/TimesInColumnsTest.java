package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.app.Desk;

/** The latest time of a table is brought out, and one without any value is left out unless it was chosen. */
class TimesInColumnsTest {
    @TempDir
    private Path folder = Path.of("");

    private String html(String view) {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        desk.write("plans/ekby/k/2025.yaml", """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                period: 2025
                statistik:
                  folk:
                    rubrik: Anställda
                    definition: Alla
                    källa: Personalsystemet
                    enhet: antal
                    per: [år, kön]
                    värden:
                      2025: {kvinnor: 13, män: 3}
                      2024: {kvinnor: 12, män: ".."}
                      2023: {kvinnor: "..", män: ".."}
                avsnitt:
                  - rubrik: Nuläge
                    innehåll:
                      - tabell: {rubrik: A, statistik: folk, %s}
                """.formatted(view));
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        return desk.read("output/ekby/k/2025.html");
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'rader: kön, kolumner: år'                             | 2025 2024      | 13 3
            'rader: kön, kolumner: år, urval: {år: [2025, 2023]}'  | 2025 2023      | 13 3
            'rader: år, kolumner: kön'                             | Kvinnor Män    |
            'rader: kön, kolumner: år, urval: {år: [2025]}'        | 2025           |
            """)
    void areBroughtOutOrLeftOut(String view, String heads, String newest) {
        String html = html(view);
        List<String> columns = all(html, "<th[^>]*scope=\"col\"[^>]*>([^<]*)</th>");
        assertEquals(heads, String.join(" ", columns.subList(1, columns.size())));
        assertEquals(newest == null ? "" : newest, String.join(" ", all(html, "class=\"tal nyast\"[^>]*>([^<]*)<")));
    }
}
