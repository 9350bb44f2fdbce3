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
        Diagnostics faults = new Diagnostics();
        return PlanReading.read(
                        path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        "plans/plan.yaml",
                        faults)
                .orElseThrow(() -> new AssertionError(faults.all()));
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

    /** A list without columns says what is to be done, and no more; a risk of the follow-up is none of the plan's. */
    @Test
    void whatNoBlockShowsNoReaderSees() {
        PlanFile plan = plan("""
                mål: [{id: a, mål: Ett}, {id: b, mål: Två}]
                aktiviteter:
                  - {område: [behålla], mål: Tre, ansvarig: [HR], aktiviteter: [{aktivitet: Fyra, uppföljning: Fem}]}
                  - {område: [utveckla], mål: Sex, aktiviteter: [{aktivitet: Sju}]}
                risker:
                  - {id: c, risk: Åtta, nivå: 3, åtgärder: [{åtgärd: Nio, önskad-effekt: Tio}]}
                uppföljning:
                  aktiviteter: [{aktivitet: x, område: behålla, text: Elva}, {aktivitet: y, område: utveckla, text: Tolv}]
                  risker: [{id: d, risk: Tretton, nivå: 3}]
                avsnitt:
                  - rubrik: Planen
                    innehåll:
                      - mål: {urval: [b]}
                      - aktiviteter: {områden: [behålla], form: lista}
                      - risker: {kolumner: [risk, åtgärd]}
                      - uppföljning: {områden: [utveckla]}
                """);
        List<String> seen = plan.passages().all().stream()
                .map(passage -> passage.text().value())
                .toList();
        List<String> words = List.of(
                "Ett", "Två", "Tre", "HR", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio", "Elva", "Tolv",
                "Tretton");
        assertEquals(
                List.of("Två", "Fyra", "Åtta", "Nio", "Tolv"),
                words.stream().filter(seen::contains).toList());
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
