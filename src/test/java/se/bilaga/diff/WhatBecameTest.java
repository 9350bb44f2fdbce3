package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.report.SummaryFormats;
import se.bilaga.diff.things.Side;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** What a reader is told became of things: finished, dropped, divided, moved, and what only looks like it. */
class WhatBecameTest {
    private static final String AREA = "aktiviteter:\n  - område: utveckla\n    måldatum: %s\n    aktiviteter: [%s]\n";
    private static final String SECTION = "avsnitt: [{rubrik: A, innehåll: [aktiviteter: {}]}]\n";

    private static Side plan(int year, String keys) {
        String head = "dokument: kompetensförsörjningsplan\nförvaltning: Skolan\nperiod: " + year + "\n";
        Map<String, String> files = Map.of(
                "p/plan.yaml",
                head + keys,
                "p/organisation.yaml",
                "namn: Ekby\nutseende: enkel\nområden: {utveckla: Utveckla}\n");
        Diagnostics diagnostics = new Diagnostics();
        PlanFile file = PlanReading.read(
                        path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        "p/plan.yaml",
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        return Side.of(file, Statistics.of(file, diagnostics));
    }

    private static String deeds(int due, String... texts) {
        return AREA.formatted(due, "{aktivitet: " + String.join("}, {aktivitet: ", texts) + "}") + SECTION;
    }

    private static List<String> told(Side before, Side now, Side... between) {
        return Comparison.of(before, List.of(between), now).changes().stream()
                .filter(change -> !(change instanceof Change.Kept))
                .map(change -> change.subject().thing().singular() + " "
                        + change.subject().name() + ": " + change.clause())
                .toList();
    }

    @Test
    void whatUtgarIsToldWithItsReason() {
        Side before =
                plan(2024, AREA.formatted(2024, "{id: a, aktivitet: Kurs}, {id: b, aktivitet: Vikarier}") + SECTION);
        Side now = plan(2025, """
                uppföljning:
                  aktiviteter:
                    - {aktivitet: a, status: klar, text: Hölls i maj.}
                    - {aktivitet: b, status: utgår, text: Pengarna räckte inte.}
                """ + deeds(2025, "Ny mentor för lärare"));
        assertEquals(
                List.of(
                        "aktivitet Ny mentor för lärare: ny",
                        "aktivitet Kurs: klar: Hölls i maj.",
                        "aktivitet Vikarier: utgår: Pengarna räckte inte."),
                told(before, now));
        String text = SummaryFormats.write(Comparison.of(before, List.of(), now), "text", false)
                .replaceAll("\\s+", " ");
        assertTrue(text.contains("en är ny, en är avslutad och en utgår."), text);
        assertTrue(text.contains("utbytta: en är avslutad, en utgår och en är ny."), text);
        assertTrue(text.contains("Aktiviteter som utgår × Vikarier"), text);
    }

    @Test
    void aMeasureIsFinishedWhenTheFollowUpSaysSo() {
        String risk = "risker: [{id: r, risk: Stress, nivå: 4, åtgärder: [{åtgärd: %s, status: pågår}]}]\n"
                + "avsnitt: [{rubrik: A, innehåll: [risker: {}]}]\n";
        Side now = plan(
                2025,
                "uppföljning: {risker: [{id: r, risk: Stress, nivå: 4,"
                        + " åtgärder: [{åtgärd: Nya rutiner, status: utgår}]}]}\n" + risk.formatted("Fler rektorer"));
        assertEquals(
                List.of("åtgärd Fler rektorer: ny", "åtgärd Nya rutiner: utgår"),
                told(plan(2024, risk.formatted("Nya rutiner")), now));
    }

    @Test
    void aRiskWhoseMeasuresWereDroppedIsNotDone() {
        Side before = plan(
                2024,
                "risker: [{id: r, risk: Stress, nivå: 4, åtgärder: [{åtgärd: A}, {åtgärd: B}]}]\n"
                        + "avsnitt: [{rubrik: A, innehåll: [risker: {}]}]\n");
        Side now = plan(
                2025,
                "uppföljning: {risker: [{id: r, risk: Stress, nivå: 4,"
                        + " åtgärder: [{åtgärd: A, status: klar}, {åtgärd: B, status: utgår}]}]}\navsnitt: [{rubrik: A, text: T}]\n");
        assertTrue(told(before, now).contains("risk Stress: avslutad: 1 av 2 åtgärder är genomförda, 1 utgår"));
    }

    @Test
    void aPairThatIsOnlySomewhatAlikeIsNoPostponement() {
        Side before = plan(2024, deeds(2024, "Erbjuda handledning till alla lärare i matematik"));
        Side now = plan(2025, deeds(2026, "Erbjuda språkkurser till alla barnskötare i förskolan"));
        assertEquals(
                List.of(
                        "aktivitet Erbjuda språkkurser till alla barnskötare i förskolan: ny",
                        "aktivitet Erbjuda handledning till alla lärare i matematik: finns inte kvar"),
                told(before, now));
    }

    @Test
    void twoIdsAreTwoThingsUnlessTheWordsAreTheSame() {
        String one = "{id: a, aktivitet: Utbilda chefer i lönebildning varje år}";
        Side before = plan(2024, AREA.formatted(2024, one) + SECTION);
        Side other =
                plan(2025, AREA.formatted(2026, "{id: b, aktivitet: Utbilda chefer i arbetsmiljö varje år}") + SECTION);
        Side renamed = plan(2025, AREA.formatted(2025, one.replace("id: a", "id: c")) + SECTION);
        assertEquals(2, told(before, other).size());
        assertEquals(List.of(), told(before, renamed));
    }

    @Test
    void whatIsDividedOrMergedIsTold() {
        String whole = "Ta fram en introduktion för nyanställda och utbilda handledare för dem";
        Side before = plan(2024, deeds(2024, whole));
        Side now = plan(
                2025, deeds(2025, "Ta fram en introduktion för nyanställda", "Utbilda handledare för nyanställda"));
        List<String> told = told(before, now);
        assertTrue(
                told.contains("aktivitet Ta fram en introduktion för nyanställda: delad i två: resten är"
                        + " ”Utbilda handledare för nyanställda”"),
                told.toString());
        List<String> back = told(now, before);
        assertTrue(
                back.contains("aktivitet " + whole + ": sammanslagen med ”Utbilda handledare för nyanställda”"),
                back.toString());
    }

    @Test
    void thePlansBetweenSayWhatBecameOfThings() {
        Side first = plan(2024, AREA.formatted(2024, "{id: a, aktivitet: Kurs}, {id: b, aktivitet: Bok}") + SECTION);
        Side second = plan(
                2025,
                "uppföljning: {period: 2024, aktiviteter: [{aktivitet: a, status: klar, text: Hölls i maj.}]}\n"
                        + AREA.formatted(2025, "{id: b, aktivitet: Bok}") + SECTION);
        Side third = plan(
                2026,
                "uppföljning: {period: 2025, aktiviteter: [{aktivitet: b, status: utgår, text: Ingen läste.}]}\n"
                        + deeds(2026, "Ny mentor för lärare"));
        List<String> told = told(first, third, second);
        assertTrue(told.contains("aktivitet Kurs: klar: Hölls i maj (enligt planen för 2025)"), told.toString());
        assertTrue(told.contains("aktivitet Bok: utgår: Ingen läste."), told.toString());
    }

    @Test
    void aTargetOfAYearToComeIsNotMissed() {
        String goal = "statistik:\n  sjuk: {enhet: procent, per: [år], definition: %s, värden: {%s}}\n"
                + "mål: [{id: m, mål: Friskare, indikatorer: [{indikator: Sjuk, utfall: sjuk %d, målvärde: %s, nås: högst, år: 2027}]}]\n"
                + "avsnitt: [{rubrik: A, innehåll: [mål: {}]}]\n";
        Side before = plan(2025, goal.formatted("Av ordinarie tid", "2024: 5.2", 2024, "5.0 %"));
        Side now = plan(2026, goal.formatted("Av arbetad tid", "2024: 5.2, 2025: 5.4", 2025, "4.5 %"));
        List<String> told = told(before, now);
        assertTrue(told.get(0).endsWith("alltså högre ställt"), told.toString());
        assertTrue(told.get(1).endsWith("målåret är inte här än"), told.toString());
        assertTrue(told.get(2).contains("förut ”Av ordinarie tid”, nu ”Av arbetad tid”"), told.toString());
        Side due = plan(2027, goal.formatted("Av arbetad tid", "2027: 5.4", 2027, "4.5 %"));
        assertTrue(told(now, due).toString().contains("målet är inte nått"));
    }

    @Test
    void anotherTitleIsToldAndAPeriodChangesWhole() {
        Side before =
                plan(2025, "titel: Plan 2025\navsnitt: [{rubrik: A, text: Målen för 2023–2025 står fast här.}]\n");
        Side now =
                plan(2026, "titel: Framtid 2026\navsnitt: [{rubrik: A, text: Målen för 2025–2027 står fast här.}]\n");
        Comparison comparison = Comparison.of(before, List.of(), now);
        assertTrue(told(before, now).contains("dokument Framtid 2026: hette förut ”Plan 2025”"));
        String json = SummaryFormats.write(comparison, "json", false);
        assertFalse(json.contains("2023–2025–2027"), json);
        assertEquals(
                List.of("2023–2025", "2025–2027"),
                se.bilaga.diff.words.Rewording.tokens("2023–2025 2025–2027").stream()
                        .filter(token -> !token.isBlank())
                        .toList());
    }

    @Test
    void noPercentOfLikenessIsForReaders() {
        Side before = plan(2024, deeds(2024, "Erbjuda utbildning i ledarskap och lönebildning för chefer"));
        Side now = plan(2025, deeds(2026, "Chefer erbjuds utbildning i ledarskap och lönebildning varje år"));
        Comparison comparison = Comparison.of(before, List.of(), now);
        String text = SummaryFormats.write(comparison, "text", false);
        assertFalse(text.contains("%"), text);
        assertTrue(text.contains("att döma av orden samma som förut"), text);
        assertTrue(SummaryFormats.write(comparison, "json", false).contains("likhet "));
    }
}
