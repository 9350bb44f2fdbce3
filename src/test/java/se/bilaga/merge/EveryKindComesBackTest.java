package se.bilaga.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.source.diagnostic.Message.Language;

/** Edits of each kind of thing that a plan may show. */
class EveryKindComesBackTest {
    private static final String PLAN = "src/test/samples/exempelkommun/plan.yaml";
    private static final String CONTROLS = "exempel/plans/ekby/skolan/internkontrollplan-2026.yaml";

    private final List<String> missing = new ArrayList<>();

    private void right(String plan, String written, UnaryOperator<WordEditing> editing) {
        Merge merge = Merged.of(plan, editing);
        boolean safe = merge.edits().stream().allMatch(WordEdit::isSafe);
        if (!safe || !merge.text().contains(written)) {
            missing.add(written + ": " + told(merge));
        }
    }

    private void refused(String plan, String reason, UnaryOperator<WordEditing> editing) {
        Merge merge = Merged.of(plan, editing);
        boolean none = merge.edits().stream().noneMatch(WordEdit::isSafe);
        if (!none || !told(merge).contains(reason)) {
            missing.add(reason + ": " + told(merge));
        }
    }

    private static String told(Merge merge) {
        StringBuilder told = new StringBuilder();
        merge.edits()
                .forEach(edit -> told.append(edit.kind())
                        .append(" [" + edit.was() + "] [" + edit.is() + "] ")
                        .append(edit.reason() == null ? "" : edit.reason().in(Language.SV))
                        .append("; "));
        return told.toString();
    }

    @Test
    void paragraphsThatWereDividedAndJoined() {
        String hasselby = "plans/stockholm/hasselby-vallingby/2025-2027.yaml";
        right(
                hasselby,
                "planeras.\n\n          Den tas fram i ett perspektiv på [tre år]{fri}",
                file -> file.split("Den tas fram i ett perspektiv"));
        right(
                hasselby,
                "timavlönade räknas.\n\n              Av dem är ungefär {{tillsvidareandel}}\n              tillsvidareanställda[^andel]",
                file -> file.split("Av dem är ungefär"));
        right(hasselby, "rätt riktning och fokus. Planen innehåller", file -> file.join("Att arbeta strategiskt med"));
        right(
                hasselby,
                "åtgärder\n          och aktiviteter som planeras.\n\n          Planen ska",
                file -> file.replace(" Den tas fram i ett perspektiv på tre år och revideras varje år.", ""));
        assertEquals(List.of(), missing);
    }

    @Test
    void goalsAndTheirFields() {
        right(
                PLAN,
                "mål: Fler ska vilja arbeta heltid",
                file -> file.replace("Fler ska kunna och vilja", "Fler ska vilja"));
        right(
                PLAN,
                "indikator: Andel anställda med heltid",
                file -> file.replace("Andel tillsvidareanställda med heltid", "Andel anställda med heltid"));
        assertEquals(List.of(), missing);
    }

    @Test
    void budgetsOfGoalsAndActivities() {
        right(PLAN, "budget: 300 tkr", file -> file.replace("250 tkr", "300 tkr"));
        right(PLAN, "budget: 175 tkr", file -> file.replace("150 tkr", "175 tkr"));
        right(PLAN, "målvärde: 95 %", file -> file.replace("minst 90 % (2028)", "minst 95 % (2028)"));
        assertEquals(List.of(), missing);
    }

    @Test
    void targetsOfGoals() {
        right(PLAN, "nås: högst", file -> file.replace("minst 90 % (2028)", "högst 90 % (2028)"));
        right(PLAN, "år: 2029", file -> file.replace("minst 90 % (2028)", "minst 90 % (2029)"));
        right(PLAN, "målvärde: 92,5 %", file -> file.splitRuns().replace("90 % (2028)", "92,5 % (2028)"));
        refused(PLAN, "inget tal med enhet", file -> file.replace("minst 90 % (2028)", "minst nästan alla (2028)"));
        refused(PLAN, "räknas ur", file -> file.inRow("högst 6,0 %", "Inte än", "Ja"));
        assertEquals(List.of(), missing);
    }

    @Test
    void titleAndFactsOfTheFirstPage() {
        right(
                PLAN,
                "titel: Personalplan 2026–2028",
                file -> file.replace("Kompetensförsörjningsplan 2026–2028", "Personalplan 2026–2028"));
        right(PLAN, "period: 2027-2029", file -> file.replace("plan 2026–2028", "plan 2027–2029"));
        right(PLAN, "nämnd: Kommunstyrelsen och nämnderna", file -> file.append("Kommunstyrelsen", " och nämnderna"));
        right(PLAN, "bilaga: 4", file -> file.replace("Bilaga 3", "Bilaga 4"));
        right(PLAN, "diarienummer: KS 2025/00413", file -> file.replace("KS 2025/00412", "KS 2025/00413"));
        right(PLAN, "datum: 2025-11-27", file -> file.by("Eva").replace("2025-11-20", "2025-11-27"));
        right(
                PLAN,
                "beslut: {instans: Kommunstyrelsen, datum: 2025-12-10, paragraf: § 121}",
                file -> file.replace(
                        "Kommunstyrelsens arbetsutskott 2025-12-03, § 118", "Kommunstyrelsen 2025-12-10, § 121"));
        right(PLAN, "Version: \"1.3\"", file -> file.replace("1.2", "1.3"));
        right(PLAN, "  Gäller: Alla förvaltningar\n  Kontakt: HR\n", file -> file.rowAfter("Gäller", "Kontakt", "HR"));
        right(PLAN, "  Version: \"1.2\"\n  Gäller", file -> file.withoutRow("Personalchef"));
        right(PLAN, "datum: 2025-11-20\nuppgifter:", file -> file.withoutRow("arbetsutskott"));
        right(PLAN, "00412\nbeslut", file -> file.withoutRow("2025-11-20"));
        refused(PLAN, "är inget datum", file -> file.replace("2025-11-20", "i november"));
        refused(PLAN, "etiketter på första sidan", file -> file.replace("Diarienummer", "Dnr"));
        refused(PLAN, "hos organisationen", file -> file.replace("Exempelkommunen", "Provkommunen"));
        assertEquals(List.of(), missing);
    }

    @Test
    void whatReviewersDoByHand() {
        String hasselby = "plans/stockholm/hasselby-vallingby/2025-2027.yaml";
        right(hasselby, "är ett för hela", file -> file.strike("strategiskt styrdokument"));
        right(hasselby, "              UBARA-modell. Det innebär", file -> file.replace("Planen följer stadens ", ""));
        right(
                hasselby,
                "              1\\. Första punkten\n",
                file -> file.paragraphAfter("Planen följer stadens", "1. Första punkten"));
        right(
                PLAN,
                "räcker inte i vården Det är allvarligt.",
                file -> file.paragraphAfter("Sommarens bemanning", "Det är allvarligt."));
        for (UnaryOperator<WordEditing> nothing : List.<UnaryOperator<WordEditing>>of(
                file -> file.split("räcker inte i vården"), file -> file.replace("bemanning", "be\u00admanning"))) {
            assertEquals(List.of(), Merged.of(PLAN, nothing).edits());
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void tablesWithCellsOfTheirOwn() {
        right(PLAN, "- [Bildningsförvaltningen, 36 900, 35 300]", file -> file.replace("36 450", "36 900"));
        right(
                PLAN,
                "- [Skolförvaltningen, 36 450, 35 300]",
                file -> file.inRow("36 450", "Bildningsförvaltningen", "Skolförvaltningen"));
        right(PLAN, "{rubrik: Medellön i år, id: i_år", file -> file.replace("Medellön 2025", "Medellön i år"));
        right(
                PLAN,
                "not: Heltidslön, medelvärde bland alla.",
                file -> file.replace("medelvärde bland tillsvidareanställda", "medelvärde bland alla"));
        refused(PLAN, "räknas ur", file -> file.replace("3,3 %", "4,3 %"));
        right(
                PLAN,
                "- ['Kulturförvaltningen', 31000, 30000]",
                file -> file.rowAfter("34 120", "Kulturförvaltningen", "31 000", "30 000", ""));
        assertEquals(List.of(), missing);
    }

    @Test
    void stepsProposalsAndAbbreviations() {
        right(
                PLAN,
                "{steg: Prioritera, text: Nämnden väljer vad",
                file -> file.replace("Ledningen väljer vad", "Nämnden väljer vad"));
        right(PLAN, "{steg: Kartlägg behoven, text", file -> file.replace("Kartlägg", "Kartlägg behoven"));
        right(
                PLAN,
                "- Planen ersätter den förra planen.",
                file -> file.replace("Planen ersätter planen för 2023–2025", "Planen ersätter den förra planen"));
        right(
                PLAN,
                "- 'Planen följs upp varje år.'",
                file -> file.paragraphAfter("Planen ersätter planen för", "Planen följs upp varje år."));
        right(PLAN, "underlag:\n            - Protokoll", file -> file.without("Tjänsteskrivelse den 20 november"));
        assertEquals(List.of(), missing);
    }

    @Test
    void followUpAndChecklists() {
        right(
                PLAN,
                "status: klar\n      text: Hälften",
                file -> file.inRow("Hälften av arbetsledarna", "Pågår", "Klar"));
        right(
                PLAN,
                "text: Två tredjedelar av arbetsledarna har gått **grundutbildningen**",
                file -> file.replace("Hälften av", "Två tredjedelar av"));
        right(PLAN, "har gått hela **grundutbildningen**", file -> file.replace("har gått ", "har gått hela "));
        right(PLAN, "kommentar: TF lämnar i mars.", file -> file.replace("TF lämnar i januari", "TF lämnar i mars"));
        right(PLAN, "rubrik: Så gjordes planen", file -> file.replace("Så togs planen fram", "Så gjordes planen"));
        assertEquals(List.of(), missing);
    }

    @Test
    void risksAndWhatIsComputedOfThem() {
        right(PLAN, "sannolikhet: 2\n    konsekvens: 4", file -> file.inRow("Sommarens bemanning", "3", "2"));
        refused(PLAN, "", file -> file.replace("12 (hög)", "8"));
        right(
                PLAN,
                "risk: Sommarens bemanning räcker inte i skolan",
                file -> file.replace("räcker inte i vården", "räcker inte i skolan"));
        right(PLAN, "slutdatum: 2026-03", file -> file.replace("januari 2026", "mars 2026"));
        assertEquals(List.of(), missing);
    }

    @Test
    void controlsWithFieldsOfTheirOwn() {
        right(
                CONTROLS,
                "kontroll: Levererat och rätt pris är granskat innan",
                file -> file.replace("är kontrollerat innan", "är granskat innan"));
        right(CONTROLS, "frekvens: månad", file -> file.replace("Kvartal", "Månad"));
        assertEquals(List.of(), missing);
    }

    @Test
    void commentsInTheMarginStandAtTheirPlace() {
        byte[] file = new WordEditing(Merged.document(PLAN))
                .comment("Planen gäller hela kommunen", "Eva Lind", "Stämmer det?")
                .bytes();
        Merge told = Merged.of(PLAN, file, false);
        assertEquals(1, told.edits().size());
        assertEquals("Stämmer det?", told.edits().get(0).is());
        assertEquals(
                "Eva Lind 2025-03-04",
                Objects.requireNonNull(told.edits().get(0).by()).by());
        Merge written = Merged.of(PLAN, file, true);
        assertTrue(
                written.text().contains("    # Eva Lind 2025-03-04: Stämmer det?\n    text: Planen gäller hela"),
                told(written));
    }
}
