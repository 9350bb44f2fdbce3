package se.bilaga.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

class FiguresCommandTest {
    private final Desk desk;

    FiguresCommandTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void showsWhatAFileWouldGiveAndTheLinesToPaste() {
        desk.write("anställda.csv", "Anställda;;\nEnhet;2023;2024\nNorr;3;4\nSyd;5;5\nTotalt;8;9\n");
        assertEquals(0, desk.bilaga("figures", "anställda.csv"), desk.err());
        assertEquals("""
                anställda: 6 värden
                  enhet: Norr, Syd, totalt
                  år: 2023, 2024

                Klistra in i planen:

                statistik:
                  anställda:
                    enhet: antal
                    per: [enhet, år]
                    fil: anställda.csv
                    bredd: [år]
                """, desk.out());
    }

    @Test
    void aFileWithSeveralColumnsGivesSeveralSeries() {
        desk.write("lön.csv", "Månad;Kön;Antal anst;Frånvaro\nokt-25;kvinnor;1311;5,8 %\nokt-25;män;250;4,1 %\n");
        assertEquals(0, desk.bilaga("figures", "lön.csv"), desk.err());
        assertTrue(desk.out().contains("kolumner: {Antal anst: värde}"), desk.out());
        assertTrue(desk.out().contains("  frånvaro:\n    enhet: procent\n    per: [månad, kön]\n"), desk.out());
    }

    @Test
    void freezesTheFiguresAsCsvAndOverwritesNothing() {
        desk.write("a.txt", "enhet\t2023\t2024\nNorr\t3\t4\nSyd\t5\t5,25\n");
        assertEquals(0, desk.bilaga("figures", "a.txt", "--freeze"), desk.err());
        assertEquals("enhet;år;värde\nNorr;2023;3\nNorr;2024;4\nSyd;2023;5\nSyd;2024;5,25\n", desk.read("a.csv"));
        assertEquals(2, desk.bilaga("figures", "a.txt", "--freeze"), desk.err());
    }

    @Test
    void printsItsCellsForGitAndNeverFails() {
        desk.write("a.csv", "Anställda 2024;;\n\nEnhet;Antal;\nNorr;3;\n");
        assertEquals(0, desk.bilaga("figures", "--text", "a.csv"), desk.err());
        assertEquals("Anställda 2024\n\nEnhet;Antal\nNorr;3\n", desk.out());
        desk.write("b.xlsx", "ingen arbetsbok");
        assertEquals(0, desk.bilaga("figures", "--text", "b.xlsx"), desk.err());
        assertEquals("", desk.err());
        assertEquals(1, desk.out().lines().count(), desk.out());
    }

    @Test
    void tellsWhatItDoubtsAndWhatIsNoTable() {
        desk.write("a.csv", "enhet;2023\nNorr;-\nSyd;4\n");
        assertEquals(1, desk.bilaga("figures", "a.csv"));
        assertTrue(desk.err().contains("säg vad det betyder: tecken: {\"-\": uppgift saknas}"), desk.err());
        assertTrue(desk.out().contains("bredd: [år]") || desk.out().contains("per: [enhet]"), desk.out());
        assertEquals(2, desk.bilaga("figures", "saknas.csv"));
        desk.write("b.csv", "Bara en rubrik\n");
        assertEquals(1, desk.bilaga("figures", "b.csv"));
    }
}
