package se.bilaga.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bilaga.app.Desk;

/** Old plans of many habits, imported and built. */
class OldPlansTest {
    private static final String PLAN = "plans/ekby/skolan/2025.yaml";

    private final Path folder;
    private final Desk desk;

    OldPlansTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = Desk.real(folder);
    }

    /** The plan of an old one, which builds; its account is what the desk has printed. */
    private String imported(byte[] word) throws IOException {
        Files.write(folder.resolve("gammal.docx"), word);
        assertEquals(0, desk.bilaga("import", "gammal.docx", "-o", PLAN), () -> desk.out() + desk.err());
        String account = desk.out();
        assertEquals(0, desk.bilaga("build", "--format", "html"), () -> desk.err() + desk.read(PLAN));
        return desk.read(PLAN) + "\n=== " + account;
    }

    private static void has(String plan, String part) {
        assertTrue(plan.contains(part), () -> "no " + part + " in\n" + plan);
    }

    private static int count(String plan, String part) {
        return plan.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void boldHeadingsAndATableOverTwoPages() throws IOException {
        String plan = imported(OldPlans.of("fetstil"));
        has(plan, "titel: Strategisk kompetensförsörjningsplan 2024–2026");
        has(plan, "diarienummer: KFN 2023/412");
        has(plan, "datum: 2023-11-28");
        has(plan, "  - rubrik: Nuläge\n    avsnitt:\n      - rubrik: Personalstruktur\n");
        assertEquals(4, count(plan, "aktivitet: "), plan);
        assertEquals(1, count(plan, "- aktiviteter:"), plan);
        has(plan, "      Bibliotek: {2021: 71, 2022: 69, 2023: 68}");
        has(plan, "summa: rader");
    }

    @Test
    void activitiesInListsWithWhoAndWhenAfterThem() throws IOException {
        String plan = imported(OldPlans.of("punktlistor"));
        assertEquals(7, count(plan, "aktivitet: "), plan);
        has(plan, "måldatum: löpande");
        has(plan, "{{tabell avgångar-nyanställda}}");
        has(plan, "numrering: ja");
        has(plan, "  - rubrik: Kompetensläget\n    avsnitt:\n      - rubrik: Medarbetarna\n");
        has(plan, "områden: [attrahera]");
    }

    @Test
    void sumsThatDoNotAddUpComeInAsWrittenWithWhatIsRight() throws IOException {
        String plan = imported(OldPlans.of("textrutor"));
        has(plan, "    vid: 139\n    skäl: 'Så står det i det gamla dokumentet: delarna blir tillsammans 137.'");
        has(plan, "totalt: {2022: 146, 2023: 148, 2024: 139}");
        has(plan, "# Stod i en textruta.");
        has(plan, "diarienummer: OMS-2025/18");
    }

    @Test
    void reviewedWithChangesAndComments() throws IOException {
        String plan = imported(OldPlans.of("granskad"));
        has(plan, "Arbetsmiljön har blivit något bättre under året.");
        has(plan, "# Kommentar i Word: Stämmer siffran? Kolla enkäten.");
        has(plan, "[^1]: Gäller anmälda händelser i KIA.");
        assertEquals(4, count(plan, "fråga: "), plan);
        assertEquals(4, count(plan, "åtgärd: "), plan);
        has(plan, "sannolikhet: 4\n    konsekvens: 3");
        has(plan, "beslutsförslag:");
    }

    @Test
    void capitalsMonthsAndGoals() throws IOException {
        String plan = imported(OldPlans.of("versaler"));
        has(plan, "rubrik: Statistik");
        has(plan, "  Samtliga: {2024-08: 301, 2024-09: 305, 2024-10: 309}".replace("Samtliga", "    totalt"));
        has(plan, "nås: högst");
        assertEquals(3, count(plan, "indikator: "), plan);
        assertEquals(5, count(plan, "aktivitet: "), plan);
    }

    @Test
    void boldLinesOfTheTextsOwnSizeAreHeadings() throws IOException {
        String plan = imported(new WordMaker()
                .bold("HANDLINGSPLAN FÖR ARBETSMILJÖ 2025", 32)
                .text("Bildningsförvaltningen")
                .text("Bildningsnämnden")
                .text("Antagen 2025-01-15")
                .bold("Bakgrund", 22)
                .text("Arbetsmiljön följs upp varje år, och enkäten visar att de flesta är nöjda med den.")
                .bold("Åtgärder", 22)
                .table(
                        "Nr|Åtgärd|Ansvarig|Klart senast|Status",
                        "1|Se över schemaläggningen|Rektor|2025-06-30|Pågår",
                        "2|Bullermätning i matsalen|Rektor|mars 2025|Klar")
                .bold("Sjukfrånvaro", 22)
                .table("Andel i %|2023|2024", "Kvinnor|5,1|4,8", "Män|3,9|4,0")
                .bytes());
        has(plan, "beslut:\n  instans: Bildningsnämnden\n  datum: 2025-01-15\n");
        has(plan, "  - rubrik: Bakgrund\n");
        has(plan, "  - rubrik: Åtgärder\n");
        has(plan, "aktivitet: Se över schemaläggningen\n");
        has(plan, "enhet: procent\n");
    }

    @Test
    void controlsWithTheFieldsOfTheirDocumentType() throws IOException {
        String plan = imported(new WordMaker()
                .bold("Internkontrollplan 2025", 44)
                .text("Socialförvaltningen")
                .text("Fastställd av socialnämnden 2024-12-11, § 142")
                .bold("1. Riskanalys", 28)
                .table(
                        "Process|Risk|Sannolikhet|Konsekvens|Riskvärde|Hantering",
                        "Ekonomi|Fakturor betalas två gånger|2|3|6|Kontrolleras",
                        "Personal|Bisysslor anmäls inte|3|2|6|Accepteras")
                .bold("2. Kontrollmoment", 28)
                .table(
                        "Kontrollmoment|Risk|Kontrollmetod|Frekvens|Kontrollansvarig|Rapportering till",
                        "Dubbla betalningar|Fakturor betalas två gånger|Stickprov|Tertial|Ekonomichef|Nämnden",
                        "Anmälda bisysslor|Bisysslor anmäls inte|Genomgång av alla|Halvår|HR-chef|Nämnden")
                .bold("3. Uppföljning av föregående års plan", 28)
                .table(
                        "Kontrollmoment|Resultat|Åtgärd|Status",
                        "Attester|Två av 40 fakturor saknade attest|Ny rutin från mars|Klar")
                .bytes());
        has(plan, "beslut:\n  instans: Socialnämnden\n  datum: 2024-12-11\n  paragraf: '§ 142'\n");
        has(plan, "    process: Ekonomi\n    hantering: kontrolleras\n");
        has(plan, "    risk: Fakturor betalas två gånger\n    metod: stickprov\n    frekvens: tertial\n");
        has(plan, "kontroll: 'Anmälda bisysslor (kontrollmetod: Genomgång av alla)'\n");
        has(plan, "    process: Personal\n");
        has(plan, "uppföljning:\n  kontroller:\n");
        has(plan, "      resultat: Två av 40 fakturor saknade attest\n");
        assertEquals(0, count(plan, "fritabell"), plan);
    }

    @Test
    void theSameFileGivesTheSamePlan() throws IOException {
        String first = imported(OldPlans.of("fetstil"));
        Files.delete(folder.resolve(PLAN));
        assertEquals(first, imported(OldPlans.of("fetstil")));
    }
}
