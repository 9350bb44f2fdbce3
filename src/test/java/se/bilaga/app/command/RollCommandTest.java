package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

class RollCommandTest {
    private static final String PLAN = "plans/ekby/skolan/2025-2027.yaml";
    private static final String YAML = """
            dokument: kompetensförsörjningsplan
            förvaltning: Skolan
            period: 2025-2027
            bilaga: 7
            aktiviteter:
              - område: utveckla
                aktiviteter: [{id: a, aktivitet: A, status: klar}, {id: b, aktivitet: B}]
            avsnitt:
              - rubrik: Planen
                innehåll: [{aktiviteter: {}}]
            """;

    private final Path folder;
    private final Desk desk;

    RollCommandTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new Desk(folder);
    }

    @BeforeEach
    void aPlan() {
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\nområden: {utveckla: Utveckla}\n");
        desk.write(PLAN, YAML);
    }

    @Test
    void writesTheNextPlanAndTellsWhatIsLeft() {
        assertEquals(0, desk.bilaga("roll", "ekby/skolan/2025-2027"), desk.err());
        assertTrue(desk.out().startsWith("skrev plans/ekby/skolan/2026-2028.yaml\n"), desk.out());
        assertTrue(desk.out().contains("borttagna: a\n"), desk.out());
        assertTrue(desk.out().contains("  skriv bilaga, diarienummer (rad 4)\n"), desk.out());
        assertTrue(desk.read("plans/ekby/skolan/2026-2028.yaml").contains("föregående: 2025-2027.yaml"));
        assertEquals(YAML, desk.read(PLAN));
        assertEquals(0, desk.bilaga("roll", "skolan/2026-2028", "--lang", "en"), desk.err());
        assertTrue(desk.out().contains("Left to do:\n  write bilaga"), desk.out());
    }

    @Test
    void thePeriodIsTheNamesOrTheOptionsOrAYearLater() {
        assertEquals(0, desk.bilaga("roll", PLAN, "2027-2029"), desk.err());
        assertTrue(desk.read("plans/ekby/skolan/2027-2029.yaml").contains("period: 2027-2029\n"));
        assertEquals(0, desk.bilaga("roll", PLAN, "plans/ekby/skolan/utkast.yaml", "--period", "2028"), desk.err());
        assertTrue(desk.read("plans/ekby/skolan/utkast.yaml").contains("period: 2028\n"));
    }

    @Test
    void theNewPlanMayBeNamedAsPlansAre() {
        assertEquals(0, desk.bilaga("roll", "ekby/skolan/2025-2027", "ekby/skolan/2026-2028"), desk.err());
        assertTrue(desk.read("plans/ekby/skolan/2026-2028.yaml").contains("period: 2026-2028\n"));
    }

    @Test
    void theNameKeepsWhatTellsItFromOtherDocuments() {
        desk.write("plans/ekby/skolan/arbetsmiljo-2025-2027.yaml", YAML);
        assertEquals(0, desk.bilaga("roll", "arbetsmiljo-2025"), desk.err());
        assertTrue(desk.out().startsWith("skrev plans/ekby/skolan/arbetsmiljo-2026-2028.yaml\n"), desk.out());
        desk.write("plans/ekby/skolan/plan.yaml", YAML);
        assertEquals(0, desk.bilaga("roll", "skolan/plan"), desk.err());
        assertTrue(desk.out().startsWith("skrev plans/ekby/skolan/plan-2026-2028.yaml\n"), desk.out());
    }

    @Test
    void aPartOfAYearIsFollowedByTheNextOrByNextYears() {
        desk.write("plans/ekby/skolan/2025-VÅR.yaml", YAML.replace("2025-2027", "VÅR 2025"));
        assertEquals(0, desk.bilaga("roll", "2025-VÅR"), desk.err());
        assertTrue(desk.read("plans/ekby/skolan/2025-HÖST.yaml").contains("period: HÖST 2025\n"));
        assertEquals(0, desk.bilaga("roll", "2025-HÖST"), desk.err());
        assertTrue(desk.read("plans/ekby/skolan/2026-VÅR.yaml").contains("föregående: 2025-HÖST.yaml\n"));
        assertEquals(0, desk.bilaga("roll", "2025-HÖST", "--next-year"), desk.err());
        assertTrue(desk.read("plans/ekby/skolan/2026-HÖST.yaml").contains("period: HÖST 2026\n"));
        assertEquals(0, desk.bilaga("roll", "2025-VÅR", "--period", "T3 2025", "annat"), desk.err());
        assertTrue(desk.read("plans/ekby/skolan/annat.yaml").contains("period: T3 2025\n"));
    }

    @Test
    void aNameThatNoPlanHasIsRefused() {
        for (String name : List.of("organisation", ".dold", "..", "2026.schema")) {
            assertEquals(2, desk.bilaga("roll", PLAN, name), name);
            assertTrue(desk.err().contains("en plan kan inte heta " + name), desk.err());
        }
    }

    @Test
    void aWholeNameIsTakenBeforeAPartOfAnother() {
        desk.write("plans/ekby/skolan/2025.yaml", YAML.replace("2025-2027", "2025"));
        assertEquals(0, desk.bilaga("roll", "skolan/2025"), desk.err());
        assertTrue(desk.out().startsWith("skrev plans/ekby/skolan/2026.yaml\n"), desk.out());
    }

    @Test
    void nothingIsOverwritten() {
        desk.write("plans/ekby/skolan/2027-2029.yml", "min");
        assertEquals(2, desk.bilaga("roll", PLAN, "2027-2029"));
        assertTrue(desk.err().contains("plans/ekby/skolan/2027-2029.yml finns redan"), desk.err());
        desk.write("plans/ekby/skolan/2026-2028.yaml", "min");
        assertEquals(2, desk.bilaga("roll", PLAN));
        assertTrue(desk.err().contains("plans/ekby/skolan/2026-2028.yaml finns redan; ett annat namn"), desk.err());
        assertEquals("min", desk.read("plans/ekby/skolan/2026-2028.yaml"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertEquals(2, desk.bilaga("roll"));
        desk.write("plans/ekby/vården/2025.yaml", YAML);
        assertEquals(2, desk.bilaga("roll", "plans"));
        assertTrue(desk.err().contains("nämn en plan"), desk.err());
        assertEquals(2, desk.bilaga("roll", PLAN, "--period", "nästa"));
        assertTrue(desk.err().contains("till exempel 2026-2028"), desk.err());
        assertEquals(2, desk.bilaga("roll", PLAN, "--period", "2025-2028"));
        assertTrue(desk.err().contains("börjar inte efter 2025–2027"), desk.err());
        assertEquals(2, desk.bilaga("roll", PLAN, "plans/ekby/vården/2026-2028.yaml"));
        assertTrue(desk.err().contains("samma mapp"), desk.err());
        assertFalse(Files.exists(folder.resolve("plans/ekby/vården/2026-2028.yaml")));
    }

    @Test
    void aPlanWithFaultsIsNotRolled() {
        desk.write(PLAN, YAML.replace("förvaltning", "förvaltnin"));
        assertEquals(1, desk.bilaga("roll", PLAN));
        assertTrue(desk.err().contains("2025-2027.yaml:2:1"), desk.err());
        assertFalse(Files.exists(folder.resolve("plans/ekby/skolan/2026-2028.yaml")));
    }
}
