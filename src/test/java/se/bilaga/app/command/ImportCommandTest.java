package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;
import se.bilaga.importing.WordMaker;

class ImportCommandTest {
    private final Path folder;
    private final Desk desk;

    ImportCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = Desk.real(folder);
    }

    private void word(String name, WordMaker maker) throws IOException {
        Files.write(folder.resolve(name), maker.bytes());
    }

    private static WordMaker plan() {
        return new WordMaker()
                .bold("Kompetensförsörjningsplan 2025-2027", 40)
                .text("Socialförvaltningen")
                .bold("Inledning", 28)
                .text("Planen gäller förvaltningens alla medarbetare och följs upp varje år.");
    }

    @Test
    void thePlaceIsToldByTheFirstPageWhereNobodySaysIt() throws IOException {
        word("a.docx", plan());
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        assertEquals(0, desk.bilaga("import", "a.docx"), desk.err());
        assertTrue(desk.read("plans/ekby/socialforvaltningen/2025-2027.yaml").contains("period: 2025-2027\n"));
        assertTrue(desk.out().startsWith("skrev plans/ekby/socialforvaltningen/2025-2027.yaml\n"), desk.out());
        assertEquals(2, desk.bilaga("import", "a.docx"), desk.out());
        assertTrue(desk.err().contains("finns redan"), desk.err());
    }

    @Test
    void amongSeveralOrganisationsItMustBeSaid() throws IOException {
        word("a.docx", plan());
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby\nutseende: enkel\n");
        desk.write("plans/alby/organisation.yaml", "namn: Alby\nutseende: enkel\n");
        assertEquals(2, desk.bilaga("import", "a.docx"));
        assertTrue(desk.err().contains("-o plans/alby/socialforvaltningen/2025-2027.yaml"), desk.err());
    }

    @Test
    void areasThatTheOrganisationLacksAreAddedToItsFile() throws IOException {
        word(
                "a.docx",
                plan().bold("Aktiviteter", 28)
                        .table(
                                "Område|Aktivitet|Ansvarig",
                                "Ledarskap|Starta ett chefsforum|HR",
                                "Behålla|Se över schemat|Chef"));
        String before = "namn: Ekby\nutseende: enkel\nområden:\n  behålla: Behålla # vår\nriskgräns: 9\n";
        desk.write("plans/ekby/organisation.yaml", before);
        assertEquals(0, desk.bilaga("import", "a.docx"), desk.err());
        assertEquals(
                before.replace("vår\n", "vår\n  ledarskap: Ledarskap\n"), desk.read("plans/ekby/organisation.yaml"));
        assertTrue(desk.out().contains("tillagda i organisation.yaml: Ledarskap"), desk.out());
        assertEquals(0, desk.bilaga("build", "--format", "html"), desk.err());
    }

    @Test
    void whatCannotBeImportedIsToldAndNothingIsWritten() throws IOException {
        desk.write("a.pdf", "%PDF-1.7\n");
        assertEquals(1, desk.bilaga("import", "a.pdf", "-o", "plans/ekby/skolan/2025.yaml"));
        assertTrue(desk.err().contains("filen är en PDF"), desk.err());
        assertTrue(Files.notExists(folder.resolve("plans")));
        assertEquals(2, desk.bilaga("import", "saknas.docx"));
        word("a.docx", plan());
        assertEquals(2, desk.bilaga("import", "a.docx", "-o", "plan.yaml"));
    }

    @Test
    void theAccountIsInTheReadersLanguage() throws IOException {
        word("a.docx", plan().bold("Risker", 28).table("Risk|Nivå|Åtgärd", "Låg bemanning|9|Anställ två"));
        assertEquals(
                0, desk.bilaga("import", "a.docx", "-o", "plans/ekby/skolan/2025.yaml", "--lang", "en"), desk.err());
        assertTrue(desk.out().contains("table read as 1 risks"), desk.out());
        assertEquals(0, desk.bilaga("import", "--help", "--lang", "sv"), desk.err());
        assertTrue(desk.out().contains("Läser in en gammal plan i Word"), desk.out());
    }
}
