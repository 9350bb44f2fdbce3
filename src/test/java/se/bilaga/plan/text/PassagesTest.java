package se.bilaga.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bilaga.plan.Inset;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;

class PassagesTest {
    private static final String HEAD = """
            dokument: kompetensförsörjningsplan
            förvaltning: Miljöförvaltningen
            period: 2025-2027
            """;

    private static PlanFile plan(String rest) {
        Map<String, String> files = Map.of(
                "plans/plan.yaml",
                HEAD + rest,
                "plans/organisation.yaml",
                "namn: Staden\nutseende: enkel\nförkortningar: {HR: personalfunktionen, XYZ: ett system, AC: avdelningschef}\n");
        return PlanReading.read(
                        path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        "plans/plan.yaml",
                        new Diagnostics())
                .orElseThrow();
    }

    private static List<String> explained(String rest) {
        PlanFile plan = plan(rest);
        return plan.plan()
                .blocks(Inset.Abbreviations.class)
                .flatMap(view -> plan.passages().abbreviations(view).keySet().stream())
                .toList();
    }

    @Test
    void abbreviationsAreThoseThatAReaderSees() {
        assertEquals(List.of("HR"), explained("""
                # fråga XYZ
                statistik:
                  XYZ: {enhet: antal, definition: Anställda hos AC, värden: 1}
                avsnitt:
                  - {rubrik: Om HR, id: AC, text: "Det är {{XYZ}} enligt [länken](https://AC.se).", innehåll: [förkortningar: ]}
                """));
    }

    @Test
    void aRoleInATableIsOneToo() {
        assertEquals(List.of("HR", "AC"), explained("""
                aktiviteter:
                  - {ansvarig: [AC, HR], aktiviteter: [{aktivitet: Mötas}]}
                avsnitt:
                  - {rubrik: Ord, innehåll: [aktiviteter: {}, förkortningar: ]}
                """));
    }

    @Test
    void partsOfWordsAreNone() {
        assertEquals(List.of(), explained("""
                avsnitt: [{rubrik: HRM och XYZ2, innehåll: [förkortningar: ]}]
                """));
    }

    @Test
    void faultsOfMarkdownAreFoundWhereverItIsRead() {
        List<String> rules = plan("""
                        risker: [{id: a, risk: "Se {{tabell t", nivå: 3}]
                        avsnitt:
                          - rubrik: Inledning
                            innehåll:
                              - bild: {fil: a.png, alt: Bild, rubrik: "Se [^1]"}
                        """).passages().faults().stream()
                .map(fault -> fault.rule() + " " + fault.at().line())
                .toList();
        assertEquals(List.of("bruten-hänvisning 4", "okänd-fotnot 8"), rules);
    }
}
