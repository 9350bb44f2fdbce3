package se.bilaga.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.Plan;
import se.bilaga.plan.value.Period;

/** What a plan controls is controlled in the next one too, and what it showed is told there. */
class ControlsTest {
    private static final String PLAN = """
            kontroller:
              - id: attest
                kontroll: Fakturor är attesterade
                status: klar
                resultat: >-
                  Fyra fakturor
                  saknade attest.
                ansvarig: ekonom
              - {id: utdrag, kontroll: Registerutdrag är uppvisat}
            uppföljning:
              kontroller: [{id: gammal, kontroll: Något annat, resultat: Inget att anmärka.}]
            avsnitt:
              - rubrik: Kontroller
                innehåll: [{kontroller: {}}]
              - rubrik: Resultat
                innehåll: [{kontroller: {från: uppföljningen, urval: [gammal]}}]
            """;

    @Test
    void theFollowUpHasThemWithRoomForResults() {
        Plan next = Rolled.of(PLAN).plan().plan();
        List<ControlPoint> told =
                next.followUp() == null ? List.of() : next.followUp().controls();
        assertEquals(
                List.of("attest: Fyra fakturor saknade attest.", "utdrag: ATT FYLLA I"),
                told.stream().map(one -> one.id() + ": " + one.result()).toList());
        assertEquals(
                List.of("attest", "utdrag"),
                next.controls().stream().map(one -> one.id().value()).toList());
        next.controls().forEach(control -> {
            assertNull(control.result());
            assertNull(control.status());
        });
        assertEquals("ekonom", next.controls().get(0).responsible().get(0).value());
    }

    @Test
    void whatEachShowedIsLeftToWrite() {
        assertTrue(
                Rolled.of(PLAN).left().stream()
                        .anyMatch(left -> left.startsWith("skriv vad varje uppföljd kontroll visade: 1 kvar")),
                Rolled.of(PLAN).left()::toString);
    }

    @Test
    void whatIsOfThePeriodIsLeftToWriteAnew() {
        Rolled rolled = Rolled.whole("""
                dokument: verksamhetsplan
                förvaltning: Skolan
                period: 2025
                mål:
                  - id: a
                    mål: Fler behöriga
                    kf-mål: Alla lyckas
                    indikatorer: [{indikator: Behöriga, målvärde: 90 %, år: 2030, prognos: 88 %}]
                avsnitt: [{rubrik: Mål, innehåll: [{mål: {}}]}]
                """, new Period(2026, 2026));
        assertTrue(
                rolled.left().contains("skriv årets uppgifter i de fria tabellerna, och det som gäller perioden [9][]"),
                rolled.left()::toString);
    }

    @Test
    void theTableOfTheOldOnesShowsTheseInstead() {
        Rolled rolled = Rolled.of(PLAN);
        assertTrue(
                rolled.plan()
                        .plan()
                        .blocks(ControlPoint.Listed.class)
                        .allMatch(view -> view.ids().isEmpty()),
                rolled.text());
    }
}
