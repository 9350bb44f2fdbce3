package se.bilaga.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.Status;

/** What the next plan says of the one that is rolled. */
class FollowedUpTest {
    private static final String SECTION = "avsnitt:\n  - {rubrik: A, text: T}\n";

    @Test
    void everyActivityIsFollowedUp() {
        Rolled rolled = Rolled.of("""
                aktiviteter:
                  - område: [utveckla, behålla]
                    aktiviteter:
                      - id: a
                        aktivitet: Kurser
                        status: klar
                      - aktivitet: |
                          Rådet:

                          - ett
                          - två
                uppföljning:
                  period: 2024
                  aktiviteter:
                    - {område: rekrytera, text: Det gamla.}
                avsnitt:
                  - rubrik: U
                    innehåll: [{uppföljning: {områden: [rekrytera]}}]
                """);
        FollowUp followUp = rolled.followUp();
        assertEquals(new Period(2025, 2025), followUp.period());
        assertEquals(
                List.of("ATT FYLLA I: Kurser", "ATT FYLLA I: Rådet:\n\n- ett\n- två\n", "ATT FYLLA I"),
                followUp.results().stream().map(result -> result.text().value()).toList());
        assertEquals(
                List.of("Kurser", "Rådet", "null"),
                followUp.results().stream()
                        .map(result -> String.valueOf(result.name()))
                        .toList());
        assertEquals(Status.DONE, followUp.results().get(0).status());
        assertNull(followUp.results().get(1).status());
        assertEquals("a", String.valueOf(followUp.results().get(0).activityId()));
        assertEquals(
                List.of("utveckla", "utveckla", "rekrytera"),
                followUp.results().stream()
                        .map(result -> String.valueOf(result.area()))
                        .toList());
        assertFalse(rolled.has("Det gamla"));
    }

    @Test
    void risksAreFollowedUpWithoutTheirOldStatus() {
        Rolled rolled = Rolled.of("""
                risker:
                  - id: r
                    risk: >-
                      Lång
                      text
                    nivå: 8
                    åtgärder:
                      - {åtgärd: A, status: pågår, slutdatum: 2025}
                      - åtgärd: B
                        status: planerad
                      - åtgärd: C
                        status: klar
                uppföljning:
                  risker:
                    - {id: gammal, risk: G, nivå: 1}
                avsnitt:
                  - rubrik: A
                    innehåll:
                      - risker: {från: uppföljningen, urval: [gammal]}
                """);
        var risk = rolled.followUp().risks().get(0);
        assertEquals("Lång text", risk.risk().value());
        assertEquals(
                java.util.Arrays.asList(null, null, Status.DONE),
                risk.measures().stream().map(measure -> measure.status()).toList());
        assertEquals(
                List.of("A", "B"),
                rolled.plan().plan().risks().get(0).measures().stream()
                        .map(m -> m.measure().value())
                        .toList());
        assertTrue(rolled.has("status:\n"), rolled.text());
    }

    @Test
    void aSectionShowsTheFollowUpBeforeThePlan() {
        String plan = "aktiviteter: [{område: utveckla, aktiviteter: [{aktivitet: A}]}]\n";
        assertTrue(Rolled.of(plan + """
                avsnitt:
                  - rubrik: Inledning
                    text: T
                  # om planen
                  - rubrik: Planen
                    innehåll: [{aktiviteter: {}}]
                """).has("""
                    text: T
                  - rubrik: Uppföljning av 2025
                    innehåll:
                      - uppföljning: {form: lista}

                  # om planen
                """));
        assertTrue(Rolled.of(plan + SECTION).has("text: T}\n\n  - rubrik: Uppföljning av 2025\n"));
        assertTrue(Rolled.of(plan + "avsnitt: [{rubrik: A, text: T}]").has("T}, {rubrik: Uppföljning av 2025, "));
    }

    @Test
    void aFollowedUpActivityIsNamedByItsFirstSentence() {
        Rolled rolled = Rolled.of("""
                aktiviteter:
                  - område: utveckla
                    aktiviteter: [{aktivitet: "Chefer får 'stöd': av HR. Det görs varje vår."}]
                """ + SECTION);
        assertEquals(
                "Chefer får 'stöd': av HR",
                String.valueOf(rolled.followUp().results().get(0).name()));
    }

    @Test
    void aSectionShowsTheFollowUpWhereItsTypeHasIt() {
        String plan = """
                dokument: internkontrollplan
                förvaltning: Skolan
                period: 2025
                risker: [{id: r, risk: R, process: P, nivå: 8}]
                avsnitt:
                  - {rubrik: Sammanfattning, text: T}
                  - {rubrik: Riskanalys, innehåll: [{risker: {}}]}
                  - {rubrik: Kontrollmoment, text: T}
                """;
        String decision = "  - {rubrik: Förslag till beslut, text: T}\n";
        assertTrue(Rolled.whole(plan + decision, new Period(2026, 2026))
                .has("Kontrollmoment, text: T}\n  - rubrik: Uppföljning av 2025\n"));
        assertTrue(Rolled.whole(plan, new Period(2026, 2026))
                .has("Kontrollmoment, text: T}\n\n  - rubrik: Uppföljning av 2025\n"));
    }

    @Test
    void anAreaOnALineOfItsOwnStaysReadable() {
        Rolled rolled = Rolled.of("""
                aktiviteter:
                  - område: >-
                      utveckla
                    aktiviteter: [{id: a, aktivitet: A}]
                """ + SECTION);
        assertTrue(rolled.has("    - område: 'utveckla'\n      aktivitet: a\n      namn: 'A'\n"), rolled.text());
    }

    @Test
    void noYearsAreFollowedUpAfterTheOldPlansLast() {
        String yaml = "dokument: kompetensförsörjningsplan\nförvaltning: Skolan\nperiod: 2025-2027\n"
                + "aktiviteter: [{område: utveckla, aktiviteter: [{id: a, aktivitet: A}]}]\n" + SECTION;
        assertTrue(Rolled.whole(yaml, new Period(2030, 2032)).has("uppföljning:\n  period: 2025-2027\n"));
        assertTrue(Rolled.whole(yaml, new Period(2026, 2028)).has("uppföljning:\n  period: 2025\n"));
    }
}
