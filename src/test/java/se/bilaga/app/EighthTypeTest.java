package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document type that an organisation has written in YAML alone goes through the whole program. */
class EighthTypeTest {
    private static final String FILE = "plans/ekby/dokumenttyper/jämställdhetsplan.yaml";
    private static final String PLAN = "plans/ekby/kansliet/2026.yaml";
    private static final String TYPE = """
            namn: jämställdhetsplan
            bestämd: jämställdhetsplanen
            flertal: jämställdhetsplaner
            beskrivning: Plan för jämställdhet i verksamheten
            titel: Plan för jämställdhet
            ord: {aktiviteter: Åtgärder, aktivitet: Jämställdhetsåtgärd}
            områden: {service: Likvärdig service}
            delar:
              - {del: Nuläge, måste: ja}
              - {del: Åtgärder, heter-också: [handlingsplan], måste: ja}
              - {del: Uppföljning}
            fält:
              aktiviteter:
                målgrupp: {slag: val, val: [kvinnor, män, alla], måste: ja}
                kostnadsställe: {slag: tal, rubrik: Konto}
                beslutas-av: roll
            utkast: |
              områden: [service]
              aktiviteter:
                - område: service
                  måldatum: ÅR
                  ansvarig: kanslichef
                  aktiviteter:
                    - id: blanketter
                      aktivitet: Blanketterna skrivs om så att de passar alla
                      målgrupp: alla
                      kostnadsställe: 4711
                      beslutas-av: [nämnden, kanslichef]
              avsnitt:
                - rubrik: Nuläge
                  text: Planen bygger på det som kansliet såg under FJOL.
                - rubrik: Åtgärder
                  text: Under året görs det som {{tabell åtgärder}} visar.
                  innehåll:
                    - aktiviteter: {id: åtgärder}
            """;

    private final Desk desk;

    EighthTypeTest(@TempDir Path folder) {
        desk = Desk.real(folder);
    }

    @BeforeEach
    void write() {
        desk.write(FILE, TYPE);
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby kommun\nutseende: enkel\n");
    }

    private void bilaga(String... args) {
        assertEquals(0, desk.bilaga(args), () -> desk.out() + desk.err());
    }

    @Test
    void aNewPlanOfItIsBuiltAndCheckedWithoutAFinding() throws IOException {
        bilaga("new", PLAN, "--document", "jämställdhetsplan", "-a", "Kansliet");
        bilaga("check", "--strict");
        assertTrue(desk.out().contains("1 plan: 0 fel, 0 varningar, 0 råd"), desk.out());
        bilaga("build");
        try (PDDocument pdf = Loader.loadPDF(
                desk.folder.resolve("output/ekby/kansliet/2026.pdf").toFile())) {
            assertEquals("Plan för jämställdhet", pdf.getDocumentInformation().getSubject());
            String text =
                    new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
            assertTrue(text.contains("Plan för jämställdhet 2026"), text);
            assertTrue(text.contains("Tabell 1. Åtgärder"), text);
            assertTrue(text.contains("Jämställdhetsåtgärd Måldatum Ansvarig Målgrupp Konto Beslutas av"), text);
            assertTrue(text.contains("2026 kanslichef Alla 4 711 nämnden, kanslichef"), text);
        }
        assertTrue(Files.exists(desk.folder.resolve("output/ekby/kansliet/2026.docx")));
    }

    @Test
    void theNextPlanIsOfItTooAndComparesItsFields() {
        bilaga("new", PLAN, "--document", "jämställdhetsplan", "-a", "Kansliet");
        bilaga("roll", PLAN, "2027.yaml");
        String next = desk.read("plans/ekby/kansliet/2027.yaml");
        assertTrue(next.contains("dokument: jämställdhetsplan") && next.contains("målgrupp: alla"), next);
        desk.write("plans/ekby/kansliet/2027.yaml", next.replace("målgrupp: alla", "målgrupp: kvinnor"));
        bilaga("diff", "ekby/kansliet/2027");
        assertTrue(desk.out().contains("jämställdhetsplan 2027: vad som har ändrats sedan 2026"), desk.out());
        assertTrue(desk.out().contains("målgrupp har ändrats från Alla till Kvinnor"), desk.out());
    }

    @Test
    void theSchemaKnowsIt() {
        bilaga("schema");
        assertTrue(desk.out().contains("\"jämställdhetsplan\"") && desk.out().contains("\"beslutas-av\""));
    }

    @Test
    void whatTheTypeDoesNotAllowIsToldInThePlan() {
        bilaga("new", PLAN, "--document", "jämställdhetsplan", "-a", "Kansliet");
        String plan = desk.read(PLAN);
        desk.write(PLAN, plan.replace("målgrupp: alla", "målgrupp: barn"));
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains("fel[okänt-ord]: \"barn\" går inte att välja här"), desk.out());
        assertTrue(desk.out().contains("välj mellan: kvinnor, män, alla"), desk.out());
        desk.write(PLAN, plan.replace("kostnadsställe: 4711", "kostnadsställe: okänt"));
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains("fel[fel-tal]: \"okänt\" är inget tal"), desk.out());
        desk.write(PLAN, plan.replaceFirst("(?m)^ *målgrupp: alla\\n", ""));
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains("fel[nyckel-saknas]: nyckeln \"målgrupp\" saknas"), desk.out());
        desk.write(PLAN, plan.replace("rubrik: Åtgärder", "rubrik: Vad vi gör"));
        assertEquals(0, desk.bilaga("check"));
        assertTrue(
                desk.out().contains("varning[del-saknas]: jämställdhetsplanen saknar delen \"Åtgärder\""), desk.out());
    }

    @Test
    void aMistakeInTheTypeIsToldOnItsLine() {
        bilaga("new", PLAN, "--document", "jämställdhetsplan", "-a", "Kansliet");
        desk.write(FILE, TYPE.replace("slag: tal", "slag: siffror i rad"));
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains(FILE + ":15:28"), desk.out());
        desk.write(FILE, TYPE.replace("kostnadsställe:", "ansvarig:"));
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains("fel[dubblerat-fält]: fältet \"ansvarig\" finns redan"), desk.out());
        desk.write(FILE, TYPE.replace("ord: {aktiviteter:", "ord: {aktivteter:"));
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains("menade du \"aktiviteter\"?"), desk.out());
        desk.write(FILE, TYPE.replace("namn: jämställdhetsplan", "namn: jämlikhetsplan"));
        assertEquals(1, desk.bilaga("check"));
        assertTrue(desk.out().contains("fel[dokumenttypens-namn]"), desk.out());
    }
}
