package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document type says of rules and small groups holds for its documents, and for no others. */
class TypesOwnRulesTest {
    private static final String PLAN = "plans/ekby/kansliet/2026.yaml";
    private static final String YAML = """
            dokument: %s
            förvaltning: Kansliet
            period: 2026
            områden: [löner]
            statistik:
              antal: {definition: D, källa: K, enhet: antal, per: [arbete, kön], värden: {Kock: {kvinnor: 30, män: 3}}}
              medellön: {definition: D, källa: K, enhet: kr, per: [arbete, kön], värden: {Kock: {totalt: 30100, kvinnor: 30000, män: 31000}}}
            aktiviteter:
              - {område: löner, ansvarig: chef, aktiviteter: [{id: a, aktivitet: Lönerna justeras}, {id: b, aktivitet: Kriterierna förklaras, måldatum: 2026}]}
            avsnitt:
              - rubrik: Lika arbete
                text: Se {{tabell antal}}, {{tabell lön}} och {{tabell åtgärder}}.
                innehåll:
                  - tabell: {id: antal, statistik: antal, rader: arbete, kolumner: kön}
                  - tabell: {id: lön, statistik: medellön, rader: arbete, kolumner: kön}
                  - aktiviteter: {id: åtgärder}
            """;

    private final Desk desk;

    TypesOwnRulesTest(@TempDir Path folder) {
        desk = Desk.real(folder);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\nområden: {löner: Löner}\n");
    }

    private List<String> found(String type) {
        desk.write(PLAN, YAML.formatted(type));
        assertEquals(0, desk.bilaga("check"), () -> desk.out() + desk.err());
        return List.copyOf(
                new TreeSet<>(Pattern.compile("(?m)^(?:varning|råd)\\[(liten-grupp|medel[^]]*|måldatum-saknas)]")
                        .matcher(desk.out())
                        .results()
                        .map((MatchResult rule) -> rule.group(1))
                        .toList()));
    }

    @Test
    void aPaySurveyShowsHowFewTheyAreButNotWhatTheyEarn() {
        assertEquals(List.of("liten-grupp", "medelvärde-av-liten-grupp", "måldatum-saknas"), found("verksamhetsplan"));
        assertEquals(List.of("medelvärde-av-liten-grupp", "måldatum-saknas"), found("lönekartläggning"));
    }

    @Test
    void aRuleIsOffInDocumentsOfTheTypeUnlessTheOrganisationSaysOtherwise() {
        assertEquals(List.of("liten-grupp", "medelvärde-av-liten-grupp"), found("internkontrollplan"));
        desk.write(
                "plans/ekby/organisation.yaml",
                "namn: Ekby\nutseende: enkel\nområden: {löner: Löner}\nregler: {måldatum-saknas: råd, liten-grupp: av}\n");
        assertEquals(List.of("medelvärde-av-liten-grupp", "måldatum-saknas"), found("internkontrollplan"));
    }
}
