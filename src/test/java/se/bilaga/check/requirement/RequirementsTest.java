package se.bilaga.check.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.plan.read.RequirementFiles;
import se.bilaga.plan.read.Shipped;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

class RequirementsTest {
    private static final String REPORT = """
            dokument: arbetsmiljörapport
            förvaltning: Skolförvaltningen
            period: 2024
            krav:
              - sjuk
              - lista: egen
                undantag:
                  - {krav: pengar, skäl: Kostnaden är inte känd förrän i maj.}
            statistik:
              sjukfrånvaro:
                enhet: procent
                per: [år, kön]
                värden:
                  2023: {totalt: 6.1, kvinnor: 7.0, män: redovisas inte}
              sjukfrånvaro_ålder:
                enhet: procent
                per: [ålder]
                värden: {–29: 4.1, 30–49: 5.2, 50+: 6.9}
              frånvaro_av_annat:
                definition: Sjukfrånvaro räknas inte
                enhet: dagar
                värden: 4
              olyckor:
                enhet: antal
                per: [år]
                värden: {2019: 4, 2020: 7}
            aktiviteter:
              - måldatum: 2025
                aktiviteter:
                  - {aktivitet: Handleda nya lärare}
                  - {aktivitet: Se över rutinerna}
            avsnitt:
              - rubrik: Samverkan med facken
                text: Facken har läst rapporten.
              - rubrik: Ekonomi
                innehåll: [aktiviteter: {}]
                avsnitt: [{rubrik: Kostnader}]
            """;
    private static final String SICK = """
            namn: Sjukfrånvaro
            källa: en lag
            krav:
              - {id: alla, krav: Total, finns: "serie(sjukfrånvaro, procent)"}
              - {id: män, krav: Mäns, finns: "serie(sjukfrånvaro, män)"}
              - {id: pojkar, krav: Pojkars, finns: "serie(sjukfrånvaro, pojkar)"}
              - {id: unga, krav: Ungas, finns: "serie(sjukfrånvaro, –29)"}
              - {id: äldre, krav: Äldres, finns: "serie(sjukfrånvaro, 50–)"}
              - {id: dagar, krav: Dagar, finns: "serie(sjukfrånvaro, dagar)"}
              - {id: olyckor, krav: Olyckor, finns: serie(olyckor)}
            """;
    private static final String OWN = """
            namn: Vår egen
            källa: kommunfullmäktige 2023 § 4
            från: 2020
            krav:
              - {id: facken, krav: Samverkan, finns: avsnitt(samverkan)}
              - {id: rutiner, krav: Rutiner, finns: text(rutin se över)}
              - {id: datum, krav: Tidsplan, finns: fält(aktiviteter måldatum)}
              - {id: pengar, krav: Kostnad, finns: avsnitt(kostnader) och fält(aktiviteter budget) eller text(kronor)}
              - {id: kommande, krav: Kommande, finns: text(x), från: 2026}
              - {id: förra, krav: Förra, finns: text(x), till: 2023}
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Compliance> answers(String plan, Map<String, String> files) {
        SourceTree tree = path -> Optional.ofNullable(
                        path.equals("p/plan.yaml")
                                ? plan
                                : path.equals("p/organisation.yaml") ? "namn: K\nutseende: enkel\n" : files.get(path))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        PlanFile file = PlanReading.read(tree, "p/plan.yaml", diagnostics).orElseThrow();
        Shipped shipped = new Shipped(tree, kind -> List.of("sjuk"));
        var lists = RequirementFiles.read(tree, shipped, file, diagnostics);
        return Requirements.of(
                Subject.of(file, Statistics.of(file, new Diagnostics()), Optional.empty()), lists, diagnostics);
    }

    private static String line(Compliance answer) {
        return answer.requirement().id() + " " + answer.status().label().sv()
                + (answer.at() == null ? "" : " " + answer.at().line())
                + (answer.reason().isEmpty() ? "" : ": " + answer.reason());
    }

    private String faults() {
        return diagnostics.all().stream()
                .map(fault -> fault.at() + " " + fault.rule() + " "
                        + fault.message().sv() + " / " + fault.hints().get(0).sv())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachRequirementIsMetMissingOrExempt() {
        List<Compliance> answers = answers(REPORT, Map.of("krav/sjuk.yaml", SICK, "p/krav/egen.yaml", OWN));
        assertEquals("""
                alla uppfyllt 14
                män undantag 14: redovisas inte
                pojkar saknas: serie(sjukfrånvaro, pojkar)
                unga uppfyllt 18
                äldre uppfyllt 18
                dagar saknas: serie(sjukfrånvaro, dagar)
                olyckor saknas: serie(olyckor)
                facken uppfyllt 33
                rutiner uppfyllt 31
                datum uppfyllt 30
                pengar undantag 8: Kostnaden är inte känd förrän i maj.""", answers.stream().map(RequirementsTest::line).collect(Collectors.joining("\n")));
        assertEquals("", faults());
    }

    @Test
    void faultsOfAListStandAtTheirLine() {
        String broken = OWN.replace("avsnitt(samverkan)", "avsnit(samverkan)").replace("från: 2020", "frn: 2020");
        answers(REPORT, Map.of("krav/sjuk.yaml", SICK, "p/krav/egen.yaml", broken));
        assertTrue(
                faults().contains(
                                "p/krav/egen.yaml:5:42 fel-värde \"avsnit(…)\" går inte att fråga efter / menade du \"avsnitt\"?"),
                faults());
        assertTrue(faults().contains("p/krav/egen.yaml:3:1 okänd-nyckel"), faults());
    }

    @Test
    void namesThatAreNotThereAreFaults() {
        String plan = REPORT.replace("- sjuk\n", "- sjukt\n").replace("krav: pengar", "krav: penga");
        answers(plan, Map.of("krav/sjuk.yaml", SICK, "p/krav/egen.yaml", OWN));
        assertEquals("""
                p/plan.yaml:5:5 okänd-kravlista det finns ingen kravlista "sjukt" / menade du "sjuk"?
                p/plan.yaml:8:16 okänt-krav egen har inget krav "penga" / menade du "pengar"?""", faults());
    }

    @Test
    void anExemptionOfWhatIsMetIsNotNeeded() {
        answers(
                REPORT.replace("krav: pengar", "krav: facken"),
                Map.of("krav/sjuk.yaml", SICK, "p/krav/egen.yaml", OWN));
        assertTrue(faults().contains("onödigt-undantag kravet \"facken\" är uppfyllt"), faults());
    }

    @Test
    void plansAreToldListByList() {
        List<Compliance> answers = answers(REPORT, Map.of("krav/sjuk.yaml", SICK, "p/krav/egen.yaml", OWN));
        String text = CompliancePrinter.text(new CompliancePrinter.OfPlan("p/plan.yaml", answers), Language.SV);
        assertTrue(text.contains("  Vår egen: 3 uppfyllda, 1 undantag, 0 saknas\n"), text);
        assertTrue(text.contains("    uppfyllt  facken             Samverkan  p/plan.yaml:33\n"), text);
        assertTrue(text.contains("              det finns inte: serie(olyckor)\n"), text);
        String json = CompliancePrinter.json(List.of(new CompliancePrinter.OfPlan("p/plan.yaml", answers)));
        assertTrue(json.contains("\"status\": \"exempt\""), json);
    }
}
