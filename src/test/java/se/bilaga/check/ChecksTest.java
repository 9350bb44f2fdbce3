package se.bilaga.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/** What an organisation and a plan say of the rules is heeded. */
class ChecksTest {
    private static final String ORGANISATION = "namn: Provkommunen\nutseende: stockholm\n";
    private static final String PLAN = """
            dokument: kompetensförsörjningsplan
            förvaltning: Provförvaltningen
            period: 2025-2027
            bilaga: 1
            avsnitt:
              - rubrik: Prov
                text: Brukarna får stöd av förvaltningen.
            """;

    private static List<Diagnostic> check(String plan, String organisation) {
        return Checks.run(subject(plan, organisation));
    }

    private static Subject subject(String plan, String organisation) {
        SourceTree tree = path -> switch (path) {
            case "p/plan.yaml" -> Optional.of(plan.getBytes(StandardCharsets.UTF_8));
            case "p/organisation.yaml" -> Optional.of(organisation.getBytes(StandardCharsets.UTF_8));
            default -> Optional.empty();
        };
        Diagnostics diagnostics = new Diagnostics();
        PlanFile file = PlanReading.read(tree, "p/plan.yaml", diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        return Subject.of(file, Statistics.of(file, diagnostics), Optional.empty());
    }

    @Test
    void whatIsAcceptedIsListedWithItsReason() {
        String plan = PLAN + "godkända: [{regel: diarienummer-saknas, skäl: Numret kommer senare.}]\n";
        List<AcceptedFinding> accepted = Checks.accepted(subject(plan, ORGANISATION));
        assertEquals(
                List.of(
                        "varning[diarienummer-saknas] p/plan.yaml:2: diarienumret saknas\n  skäl: Numret kommer senare.\n"),
                accepted.stream().map(one -> one.text(Language.SV)).toList());
        assertTrue(AcceptedFinding.json(accepted, Language.SV).contains("\"reason\": \"Numret kommer senare.\""));
        assertEquals(List.of(), Checks.accepted(subject(PLAN, ORGANISATION)));
    }

    private static List<String> told(List<Diagnostic> found) {
        return found.stream()
                .map(diagnostic -> diagnostic.severity().label().sv() + " " + diagnostic.rule() + " "
                        + diagnostic.at().text())
                .toList();
    }

    private static String hints(List<Diagnostic> found) {
        return found.get(0).hints().toString();
    }

    @ParameterizedTest
    @CsvSource({"fel, fel", "varning, varning", "råd, råd"})
    void theOrganisationSaysHowGraveARuleIs(String level, String severity) {
        List<Diagnostic> found = check(PLAN, ORGANISATION + "regler: {diarienummer-saknas: " + level + "}\n");
        assertEquals(
                List.of(severity),
                found.stream().map(d -> d.severity().label().sv()).toList());
        assertEquals("diarienummer-saknas", found.get(0).rule());
    }

    @Test
    void aRuleIsSwitchedOff() {
        assertEquals(List.of(), check(PLAN, ORGANISATION + "regler: {diarienummer-saknas: av}\n"));
    }

    @Test
    void aTableThatComparesTimesOfASeriesWithoutTimeStopsNoRule() {
        String plan = PLAN + """
                    innehåll:
                      - tabell: {statistik: nöjda, rader: kön, jämför: {visa: differens, mellan: [2023, 2024]}}
                statistik: {nöjda: {enhet: procent, definition: Nöjda, per: [kön], värden: {kvinnor: 5, män: 6}}}
                """;
        assertTrue(told(check(plan, ORGANISATION)).contains("varning diarienummer-saknas Provförvaltningen"));
    }

    @Test
    void anAcceptanceIsHeeded() {
        String plan = PLAN + "godkända: [{regel: diarienummer-saknas, skäl: Det framgår inte.}]\n";
        assertEquals(List.of(), check(plan, ORGANISATION));
    }

    @Test
    void anAcceptanceWithoutEffectIsTold() {
        String plan = PLAN + """
                diarienummer: PF-2025/1
                godkända: [{regel: diarienummer-saknas, skäl: Det framgår inte.}]
                """;
        assertEquals(List.of("varning oanvänt-godkännande diarienummer-saknas"), told(check(plan, ORGANISATION)));
    }

    @Test
    void anAcceptanceElsewhereHasNoEffect() {
        String plan = PLAN + "godkända: [{regel: diarienummer-saknas, vid: Brukarna, skäl: Det framgår inte.}]\n";
        assertEquals(2, check(plan, ORGANISATION).size());
    }

    @Test
    void anAcceptanceMayNameWhatTheMessageQuotes() {
        String plan = PLAN + """
                diarienummer: PF-2025/1
                statistik:
                  a: {enhet: antal, värden: 3}
                  b: {enhet: antal, värden: 4}
                godkända: [{regel: definition-saknas, vid: a, skäl: Framgår.}]
                """;
        List<Diagnostic> found = check(plan, ORGANISATION);
        assertEquals(1, found.size(), told(found).toString());
        assertTrue(found.get(0).message().sv().contains("\"b\""), told(found).toString());
    }

    @Test
    void anAcceptanceOfNoRuleIsAnError() {
        String plan = PLAN + """
                diarienummer: PF-2025/1
                godkända: [{regel: diarienumer-saknas, skäl: Det framgår inte.}]
                """;
        List<Diagnostic> found = check(plan, ORGANISATION);
        assertEquals(List.of("fel okänd-regel diarienumer-saknas"), told(found));
        assertTrue(hints(found).contains("menade du \"diarienummer-saknas\"?"), hints(found));
    }

    @Test
    void aLevelOfNoRuleIsAnErrorAtItsKey() {
        String organisation = ORGANISATION + "regler: {diarienummer-saknas: av, lång-männing: av}\n";
        List<Diagnostic> found = check(PLAN, organisation);
        assertEquals(List.of("fel okänd-regel lång-männing"), told(found));
        assertEquals("p/organisation.yaml", found.get(0).at().file().path());
        assertTrue(hints(found).contains("menade du \"lång-mening\"?"), hints(found));
    }

    @Test
    void anOrganisationHasRulesOfItsOwn() {
        String organisation = ORGANISATION + """
                regler: {diarienummer-saknas: av}
                egna-regler:
                  - namn: förlegade-ord
                    uttryck: (?i)\\bbrukarna?\\b
                    meddelande: kommunen skriver inte brukare
                    gör: skriv den enskilde
                    nivå: varning
                """;
        List<Diagnostic> found = check(PLAN, organisation);
        assertEquals(List.of("varning förlegade-ord Brukarna"), told(found));
        assertEquals("kommunen skriver inte brukare", found.get(0).message().sv());
        assertTrue(hints(found).contains("skriv den enskilde"), hints(found));
        String accepted = PLAN + "godkända: [{regel: förlegade-ord, vid: Brukarna, skäl: Citat.}]\n";
        assertEquals(List.of(), check(accepted, organisation));
    }

    @ParameterizedTest
    @CsvSource({
        "lång-mening, a, regelnamn-upptaget",
        "min, '(a', uttryck",
        "min, B.*.*.*.*.*!x, min",
    })
    void aRuleThatCannotBeUsedIsTold(String name, String expression, String rule) {
        String plan = PLAN.replace("Brukarna", "Brukarna ".repeat(200));
        String organisation = ORGANISATION + "regler: {diarienummer-saknas: av}\negna-regler: [{namn: " + name
                + ", uttryck: '" + expression + "', meddelande: nej}]\n";
        List<Diagnostic> found = check(plan, organisation);
        assertTrue(
                found.stream().map(Diagnostic::rule).toList().contains(rule),
                told(found).toString());
    }
}
