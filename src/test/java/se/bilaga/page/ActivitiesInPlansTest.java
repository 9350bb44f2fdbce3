package se.bilaga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

/** Activities chosen and arranged by what their authors write of them, and what came of others, in documents. */
class ActivitiesInPlansTest {
    private static final String PLAN = """
            dokument: åtgärdsplan
            förvaltning: F
            period: 2026
            aktiviteter:
              - område: utveckla
                avdelning: Äldreomsorg
                ansvarig: EC
                aktiviteter:
                  - {id: skugga, aktivitet: Skugga en kollega, status: pågår, målgrupp: nyanställda}
                  - {id: handleda, aktivitet: Utbilda handledare, status: klar}
              - område: behålla
                avdelning: Förskola
                aktiviteter:
                  - {id: samtal, aktivitet: Samtala om hälsa, status: pågår, ansvarig: HR}
              - område: behålla
                avdelning: Äldreomsorg
                aktiviteter:
                  - {id: scheman, aktivitet: Önska scheman, målgrupp: alla}
            avsnitt:
              - rubrik: Aktiviteter
                innehåll:
                  - aktiviteter: %s
            """;

    @TempDir
    private Path folder = Path.of("");

    private Desk desk(String plan) {
        Desk desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", """
                namn: Ekby
                utseende: enkel
                områden: {utveckla: Utveckla, behålla: Behålla}
                """);
        desk.write("plans/ekby/dokumenttyper/åtgärdsplan.yaml", """
                namn: åtgärdsplan
                bestämd: åtgärdsplanen
                flertal: åtgärdsplaner
                beskrivning: En plan
                fält: {aktiviteter: {målgrupp: {slag: val, val: [nyanställda, alla]}}}
                utkast: "avsnitt: []"
                """);
        desk.write("plans/ekby/k/2026.yaml", plan);
        return desk;
    }

    /** What is read in the section: a line for each row, heading and item. */
    private String shown(String plan) {
        Desk desk = desk(plan);
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
        String html = desk.read("output/ekby/k/2026.html").replaceAll("(?s).*</h2>", "");
        return Pattern.compile("(?s)<(tr|h3|li)[^>]*>(.*?)</\\1>")
                .matcher(html.replaceAll("</?p>", ""))
                .results()
                .map(found -> found.group(1) + " "
                        + found.group(2)
                                .replaceAll("</t[hd]><t[hd][^>]*rowspan=\"(\\d)\"[^>]*>", " | ($1) ")
                                .replaceAll("<t[hd][^>]*rowspan=\"(\\d)\"[^>]*>", "($1) ")
                                .replaceAll("</t[hd]><t[hd][^>]*>", " | ")
                                .replaceAll("<(?!/?(?:ul|strong))[^>]*>", ""))
                .collect(Collectors.joining("\n"));
    }

    private String activities(String view) {
        return shown(PLAN.formatted(view));
    }

    @Test
    void areChosenByTwoDimensions() {
        assertEquals(
                """
                tr Område | Aktivitet | Måldatum
                tr Behålla | Önska scheman | –""",
                activities(
                        "{områden: [behålla], urval: {avdelning: Äldreomsorg}, kolumner: [område, aktivitet, måldatum]}"));
        assertEquals(
                """
                tr Aktivitet | Ansvarig | Status
                tr Skugga en kollega | EC | Pågår""",
                activities("{områden: [utveckla], urval: {status: pågår}, kolumner: [aktivitet, ansvarig, status]}"));
        assertEquals(
                "li Önska scheman",
                activities("{form: lista, urval: {avdelning: [Äldreomsorg, Förskola], målgrupp: alla}}"));
        assertEquals("li Samtala om hälsa", activities("{form: lista, urval: {ansvarig: HR}}"));
        assertEquals("li Samtala om hälsa\nli Önska scheman", activities("{form: lista, urval: [samtal, scheman]}"));
    }

    @Test
    void areArrangedByAnything() {
        assertEquals("""
                tr Område | Ansvarig | Aktivitet | Status | Målgrupp
                tr Äldreomsorg
                tr (2) Utveckla | (2) EC | Skugga en kollega | Pågår | Nyanställda
                tr Utbilda handledare | Klar | –
                tr Behålla | – | Önska scheman | – | Alla
                tr Förskola
                tr Behålla | HR | Samtala om hälsa | Pågår | –""", activities("{efter: avdelning, kolumner: [område, ansvarig, aktivitet, status, målgrupp]}"));
        assertEquals("""
                h3 Pågår
                li Skugga en kollega
                li Samtala om hälsa
                h3 Klar
                li Utbilda handledare
                h3 Övrigt
                li Önska scheman""", activities("{form: lista, efter: status}"));
        assertEquals("""
                h3 Nyanställda
                li Skugga en kollega
                h3 Övrigt
                li Utbilda handledare
                li Samtala om hälsa
                h3 Alla
                li Önska scheman""", activities("{form: lista, efter: målgrupp}"));
    }

    @Test
    void whatIsNotThereIsToldAtItsPlace() {
        Desk desk = desk(PLAN.formatted("{urval: {id: skuga, avdelning: Äldreomsorgen}, efter: behov}"));
        assertEquals(1, desk.bilaga("build"));
        assertTrue(desk.err().contains("aktiviteterna kan inte ordnas efter det"), desk.err());

        desk = desk(PLAN.formatted("{urval: {id: skuga, avdelning: Äldreomsorgen}}"));
        assertEquals(1, desk.bilaga("build"));
        for (String told : new String[] {
            "2026.yaml:22:35",
            "det finns ingen aktivitet med id \"skuga\"",
            "menade du \"skugga\"?",
            "ingen aktivitet har avdelningen \"Äldreomsorgen\"",
            "menade du \"Äldreomsorg\"?"
        }) {
            assertTrue(!desk.err().contains("tomt-innehåll"), desk.err());
            assertTrue(desk.err().contains(told), told + "\n" + desk.err());
        }

        desk = desk(PLAN.formatted("{områden: [utveckla], urval: {avdelning: Förskola}}"));
        assertEquals(1, desk.bilaga("build"));
        assertTrue(desk.err().contains("tomt-innehåll]: ingen aktivitet motsvarar urvalet"), desk.err());
    }

    private static String followedUp(String view) {
        return """
                dokument: åtgärdsplan
                förvaltning: F
                period: 2026
                uppföljning:
                  - period: VÅR 2025
                    aktiviteter:
                      - {område: utveckla, namn: Skugga en kollega, status: pågår, text: Fyra har skuggat.}
                      - {område: utveckla, namn: Handledare, status: klar, text: Två är utbildade.}
                  - period: HÖST 2025
                    aktiviteter:
                      - {område: utveckla, namn: Skugga en kollega, status: klar, text: Tio har skuggat.}
                      - {område: behålla, status: pågår, text: "Scheman önskas.\\n\\nMer följer."}
                avsnitt:
                  - rubrik: Så gick det
                    innehåll:
                      - uppföljning: %s
                """.formatted(view);
    }

    @Test
    void severalFollowUpsStandWithTheirPeriodAndNames() {
        assertEquals("""
                tr Period | Område | Aktivitet | Resultat | Status
                tr (2) Våren 2025 | (2) Utveckla | Skugga en kollega | Fyra har skuggat. | Pågår
                tr Handledare | Två är utbildade. | Klar
                tr (2) Hösten 2025 | Utveckla | Skugga en kollega | Tio har skuggat. | Klar
                tr Behålla | – | Scheman önskas.Mer följer. | Pågår""", shown(followedUp("{form: tabell}")));
        assertEquals("""
                h3 Utveckla
                li <strong>Skugga en kollega:</strong> Tio har skuggat.
                h3 Behålla
                li Scheman önskas.Mer följer.""", shown(followedUp("{period: HÖST 2025}")));
        assertTrue(
                shown(followedUp("{form: lista}")).contains("h3 Utveckla, våren 2025"),
                shown(followedUp("{form: lista}")));
    }

    @Test
    void theLastFollowUpHasTheWord() {
        Desk desk = desk(followedUp("{form: tabell}")
                .replace("uppföljning:\n  -", """
                aktiviteter: [{aktiviteter: [{id: skugga, aktivitet: Skugga}]}]
                uppföljning:
                  -""".stripTrailing())
                .replace("namn: Skugga en kollega, status: klar", "aktivitet: skugga, status: utgår"));
        desk.bilaga("check");
        assertTrue(desk.out().contains("struken-men-planerad"), desk.out());
        desk = desk(desk.read("plans/ekby/k/2026.yaml")
                .replace("namn: Skugga en kollega, status: pågår", "aktivitet: skugga, status: utgår")
                .replace("aktivitet: skugga, status: utgår, text: Tio", "aktivitet: skugga, status: pågår, text: Tio"));
        desk.bilaga("check");
        assertTrue(!desk.out().contains("struken-men-planerad"), desk.out());
    }
}
