package se.bilaga.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.Round;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

class NextPlanTest {
    private static final String SECTION = "avsnitt:\n  - {rubrik: A, text: T}\n";

    @Test
    void theHeadIsTheNewPlansAndTheRestAsItWas() {
        Rolled rolled = Rolled.whole("""
                # överst
                dokument: kompetensförsörjningsplan
                förvaltning: "Skolan" # i citattecken
                period: 2025-2027   # tre år
                bilaga: 7
                datum: 2024-11-20
                beslut:
                  instans: Nämnden
                  datum: 2024-12-03
                föregående: 2024-2026.yaml
                uppgifter: {Version: "1.2", Ansvarig: HR-chef}

                # näst sist
                avsnitt:
                  - rubrik:   A
                    text: |
                      Två   blanka.
                """, new Period(2027, 2029));
        assertEquals("""
                # överst
                dokument: kompetensförsörjningsplan
                förvaltning: "Skolan" # i citattecken
                period: 2027-2029   # tre år
                bilaga: # 7
                datum: # 2024-11-20
                beslut:
                  # instans: Nämnden
                  # datum: 2024-12-03
                föregående: 2025-2027.yaml
                uppgifter: {Version: ATT FYLLA I, Ansvarig: HR-chef}

                # näst sist
                avsnitt:
                  - rubrik:   A
                    text: |
                      Två   blanka.
                """, rolled.text());
        assertNull(rolled.plan().plan().decision());
    }

    @Test
    void whereOneIsReachedIsNoVersion() {
        Rolled rolled = Rolled.of("""
                uppgifter:
                  Telefon: 08-2024 50 00
                  Växel: 08-508 000 00
                  Besöksadress: Storgatan 2025
                  Postadress: Box 2025, 123 45 Ekby
                  Kontor: 0152-291 00
                  E-post: plan2025@ekby.se
                  Upplaga: "3"
                  Utgåva: v1.2
                  Reviderad: den 3 mars 2025
                  Giltig: 2025-2027
                """ + SECTION);
        List<String> marked = rolled.plan().plan().coverFacts().entrySet().stream()
                .filter(fact -> fact.getValue().value().equals("ATT FYLLA I"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of("Upplaga", "Utgåva", "Reviderad", "Giltig"), marked);
    }

    @Test
    void aPlanWithoutOneGetsItsForegoer() {
        assertTrue(Rolled.of("diarienummer: S 1\n" + SECTION).has("diarienummer: # S 1\nföregående: 2025-2027.yaml\n"));
        assertTrue(Rolled.of("föregående:\n" + SECTION).has("föregående: 2025-2027.yaml\n"));
    }

    @Test
    void whatIsFinishedLeavesTheListWithItsComment() {
        Rolled rolled = Rolled.of("""
                aktiviteter:
                  - område: utveckla
                    behov: Växa
                    aktiviteter:
                      # om den första
                      - id: a
                        aktivitet: A
                        status: klar # i maj
                      # om den andra
                      - id: b
                        aktivitet: B
                        status: pågår
                      - {id: c, aktivitet: C, status: utgår}
                  - område: behålla
                    aktiviteter: [{id: d, aktivitet: D, status: avslutad}, {id: e, aktivitet: E}]
                """ + SECTION);
        assertTrue(rolled.has("""
                aktiviteter:
                  - område: utveckla
                    behov: Växa
                    aktiviteter:
                      # om den andra
                      - id: b
                        aktivitet: B
                        status: pågår
                  - område: behålla
                    aktiviteter: [{id: e, aktivitet: E}]
                """), rolled.text());
        assertEquals(List.of("b", "e"), ids(rolled));
    }

    private static List<String> ids(Rolled rolled) {
        return rolled.plan()
                .plan()
                .allActivities()
                .map(Activity::id)
                .filter(Objects::nonNull)
                .map(Text::value)
                .toList();
    }

    @Test
    void answersAreTakenAwayAndWhatIsSaidToThemMarked() {
        Rolled rolled = Rolled.of("""
                avsnitt:
                  - rubrik: A
                    innehåll:
                      - checklista:
                          frågor:
                            - fråga: Är det gjort?
                              svar: ja # i maj
                              kommentar: Två gånger.
                            - {fråga: Är det bra, svar: nej, kommentar: "Nej: inte än."}
                            - fråga: Är det klart?
                              svar: delvis
                              kommentar: |
                                I juni.
                """);
        assertTrue(rolled.has("svar: # ja # i maj\n"), rolled.text());
        assertTrue(rolled.has("{fråga: Är det bra, svar: , kommentar: \"ATT FYLLA I: Nej: inte än.\"}"), rolled.text());
        assertTrue(rolled.has("kommentar: ATT FYLLA I – Två gånger.\n"), rolled.text());
        assertTrue(rolled.has("kommentar: |\n                ATT FYLLA I: I juni.\n"), rolled.text());
        assertTrue(
                rolled.left().contains("svara på checklistornas frågor [10, 13, 14][]"),
                rolled.left().toString());
    }

    @Test
    void aHeadingThatRollWroteFollowsWithThePeriod() {
        Rolled rolled = Rolled.of("""
                aktiviteter: [{område: utveckla, aktiviteter: [{id: a, aktivitet: A}]}]
                uppföljning: {period: 2024, aktiviteter: [{status: klar, text: Gjort.}]}
                avsnitt:
                  - rubrik: Uppföljning av 2024
                    innehåll: [{uppföljning: {form: lista}}]
                """);
        assertTrue(rolled.has("rubrik: Uppföljning av 2025\n"), rolled.text());
    }

    @Test
    void aPartOfAYearGoesOnToTheNextOrToTheSameOfAnotherYear() {
        String yaml = """
                dokument: arbetsmiljörapport
                förvaltning: Skolan
                period: T1 2025
                statistik:
                  tillbud:
                    enhet: antal
                    per: [tertial]
                    värden:
                      T1 2025: 3
                  sjuka:
                    enhet: procent
                    per: [månad]
                    värden:
                      2025-04: 5,0
                avsnitt: [{rubrik: A, text: T}]
                """;
        Rolled next = Rolled.whole(yaml, new Period(2025, 2025, Round.T1).next());
        assertTrue(next.has("period: T2 2025\n"), next.text());
        assertTrue(next.has("# T2 2025: ..\n"), next.text());
        assertTrue(next.has("# 2025-08: ..\n"), next.text());
        Rolled later = Rolled.whole(yaml, new Period(2026, 2026, Round.T1));
        assertTrue(later.has("period: T1 2026\n"), later.text());
        assertTrue(later.has("# T1 2026: ..\n"), later.text());
        assertTrue(later.has("# 2026-04: ..\n"), later.text());
    }

    @Test
    void aNeedWhoseActivitiesAreAllFinishedAsksForNewOnes() {
        Rolled rolled = Rolled.of("""
                aktiviteter:
                  - område: utveckla
                    aktiviteter:
                      - aktivitet: A
                        status: klar
                      - aktivitet: B
                        status: klar
                  - område: behålla
                    aktiviteter: [{aktivitet: C, status: klar}]
                  - område: rekrytera
                    aktiviteter:
                      aktivitet: D
                      status: klar
                avsnitt:
                  - rubrik: A
                    innehåll: [{aktiviteter: {}}]
                """);
        assertEquals(
                List.of("ATT FYLLA I", "ATT FYLLA I", "ATT FYLLA I"),
                rolled.plan()
                        .plan()
                        .allActivities()
                        .map(activity -> activity.text().value())
                        .toList());
    }

    @Test
    void otherWaysToWriteYamlAreFollowed() {
        Rolled rolled = Rolled.whole("""
                avsnitt:
                - rubrik: Planen
                  innehåll:
                  - aktiviteter: {form: lista}
                  - risker: {}
                risker:
                - id: r
                  risk: R
                  nivå: 2
                  åtgärder:
                  -
                    åtgärd: A
                    # om statusen
                    status: pågår # än så länge
                  - # om B
                    åtgärd: B
                    status: klar
                "aktiviteter":
                -   område: utveckla
                    aktiviteter:
                    -   id: 'a'
                        aktivitet: A
                        status: klar
                    -   id: "b"
                        aktivitet: 'Säg: "ja" # nej'
                dokument: kompetensförsörjningsplan
                förvaltning: Skolan
                "period": '2025-2027'""", new Period(2026, 2028));
        assertEquals(List.of("b"), ids(rolled));
        assertTrue(rolled.has("- rubrik: Uppföljning av 2025\n  innehåll:\n    - uppföljning"), rolled.text());
        FollowUp followUp = rolled.followUp();
        assertEquals(
                "ATT FYLLA I: Säg: \"ja\" # nej",
                followUp.results().get(1).text().value());
        assertEquals(2, followUp.risks().get(0).measures().size());
        assertNull(followUp.risks().get(0).measures().get(0).status());
        assertTrue(rolled.has("    status: # än så länge\n") || rolled.has("status:  # än så länge\n"), rolled.text());
        assertEquals(1, rolled.plan().plan().risks().get(0).measures().size());
        assertTrue(rolled.text().endsWith("\"period\": 2026-2028\nföregående: 2025-2027.yaml\n"), rolled.text());
    }

    @Test
    void acceptancesOfTheOldDocumentGo() {
        Rolled rolled = Rolled.of("""
                # godkända är
                godkända:
                  - regel: diarienummer-saknas
                    skäl: Okänt.
                  - regel: liten-grupp
                    skäl: Publicerad.
                """ + SECTION);
        assertEquals(1, rolled.plan().plan().acceptances().size());
        assertTrue(rolled.has("# godkända är\ngodkända:\n  - regel: liten-grupp\n    skäl: Publicerad.\navsnitt"));
        Rolled none = Rolled.of("# g\ngodkända: {regel: diarienummer-saknas, skäl: Okänt}\n\n" + SECTION);
        assertFalse(none.has("godkända"), none.text());
        assertFalse(none.has("# g"), none.text());
    }

    @Test
    void aPlanInBracesIsLeftAlone() {
        PlanFile plan = Rolled.read(
                "plans/ekby/skolan/2025.yaml",
                "{dokument: arbetsmiljörapport, förvaltning: S, period: 2025, avsnitt: [{rubrik: A, text: T}]}");
        Diagnostics diagnostics = new Diagnostics();
        Shift shift = new Shift(plan.plan().period(), new Period(2026, 2026));
        assertTrue(NextPlan.of(plan, Statistics.of(plan, diagnostics), shift, file -> false, diagnostics)
                .isEmpty());
        assertEquals("plan-i-klammer", diagnostics.all().get(0).rule());
    }
}
