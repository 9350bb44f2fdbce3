package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.bilaga.output.html.HtmlFormat;
import se.bilaga.page.Page;
import se.bilaga.statistics.chart.Chart;

/** A chart says that a table shows its values when one does, and only then. */
class ChartsInDocumentsTest {
    private static Page page(String table) throws IOException {
        return Flow.page(Flow.plans().get(0), plan -> text(table));
    }

    private static String text(String table) {
        String values = IntStream.range(2018, 2025)
                .mapToObj(year -> "      " + year + ": {Norr: " + (year - 2010) + ", Syd: 7}")
                .collect(Collectors.joining("\n"));
        return """
                dokument: arbetsmiljörapport
                förvaltning: Skolförvaltningen
                diarienummer: SKN 2025/1
                period: 2025
                statistik:
                  f:
                    rubrik: Frånvaro
                    källa: Personalsystemet
                    enhet: procent
                    per: [år, enhet]
                    värden:
                %s
                avsnitt:
                  - rubrik: Nuläge
                    text: Se {{tabell t}} och {{figur f}}.
                    innehåll:
                      - tabell: {rubrik: Senaste året, statistik: f, rader: enhet, urval: {år: 2024}}
                      - tabell: {id: t, statistik: f, rader: enhet, kolumner: år%s}
                      - diagram: {id: f, statistik: f, typ: linjer, kategorier: år, grupper: enhet}
                """.formatted(values, table);
    }

    private static Chart chart(Page page) {
        List<Chart> charts = new ArrayList<>(page.charts().values());
        return charts.get(0);
    }

    @Test
    void valuesThatATableShowsAreFoundThere() throws IOException {
        String told = chart(page("")).description();
        assertTrue(told.endsWith(" Värdena står i tabell 2."), told);
        assertTrue(told.contains("Norr ökar från 8"), told);
    }

    @Test
    void valuesThatATableShowsSomeOfAreReadOut() throws IOException {
        for (String other : List.of(", urval: {år: [2023, 2024]}", ", urval: {enhet: [Norr]}")) {
            String told = chart(page(other)).description();
            assertFalse(told.contains("tabell"), told);
            assertTrue(told.contains("Värden: 2018: Norr 8"), told);
        }
    }

    @Test
    void aMessageStandsBeforeTheStatisticalTitle() throws IOException {
        Page page = Flow.page(
                Flow.plans().get(0),
                plan -> text("").replace(
                                "grupper: enhet}",
                                "grupper: enhet, budskap: 'Norr hade {{f 2024 Norr}} 2024', mål: 5 %}"));
        String html = new String(Flow.write(new HtmlFormat(), page), StandardCharsets.UTF_8);
        assertTrue(
                html.contains("</span></span>. <strong>Norr hade 14&nbsp;% 2024</strong><br>Frånvaro</figcaption>"),
                html);
        assertTrue(html.contains(">Mål 5&nbsp;%<"), html);
    }

    @Test
    void inABrowserTheyStandUnderTheChart() throws IOException {
        Page page = page("");
        String html = new String(Flow.write(new HtmlFormat(), page), StandardCharsets.UTF_8);
        assertTrue(html.contains("<details class=\"varden\"><summary>Värden i diagrammet</summary>"), html);
        assertTrue(html.contains("<tr><th scope=\"row\">2018</th><td class=\"tal\">8"), html);
        assertFalse(html.contains("aria-label=\"" + chart(page).description()), "they are not told twice");
        assertTrue(html.contains("aria-label=\"" + chart(page).gist().replace("\u00a0", "&nbsp;")));
    }
}
