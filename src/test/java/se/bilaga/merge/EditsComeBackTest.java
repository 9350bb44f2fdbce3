package se.bilaga.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.source.diagnostic.Message.Language;

/** Edits of three documents, made as Word makes them: each comes back right or is refused for a good reason. */
class EditsComeBackTest {
    private static final String HV = "plans/stockholm/hasselby-vallingby/2025-2027.yaml";
    private static final String SN = "plans/stockholm/socialnamnden/2024-2026.yaml";
    private static final String KS = "plans/huddinge/kommunstyrelsen/2024.yaml";

    private enum Outcome {
        RIGHT,
        REFUSED,
        LOST,
        WRONG
    }

    /**
     * An edit and what is to come of it.
     *
     * @param written what the plan is to hold then
     * @param gone what it is to hold no more, or why it is refused
     */
    private record Case(String plan, UnaryOperator<WordEditing> editing, String written, String gone, boolean refusal) {
        static Case right(String plan, String written, String gone, UnaryOperator<WordEditing> editing) {
            return new Case(plan, editing, written, gone, false);
        }

        static Case refused(String plan, String reason, UnaryOperator<WordEditing> editing) {
            return new Case(plan, editing, "", reason, true);
        }
    }

    private static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        all.addAll(prose());
        all.addAll(figures());
        all.addAll(fields());
        all.addAll(paragraphs());
        all.addAll(lost());
        all.addAll(MergedRows.cases(Case::right, Case::refused));
        return all;
    }

    private static List<Case> prose() {
        return List.of(
                Case.right(
                        HV,
                        "vilket styrdokument",
                        "",
                        file -> file.replace("ett strategiskt styrdokument", "vilket styrdokument")),
                Case.right(
                        HV,
                        "ett viktigt strategiskt styrdokument",
                        "",
                        file -> file.by("Anna Berg")
                                .replace("ett strategiskt styrdokument", "ett viktigt strategiskt styrdokument")),
                Case.right(
                        HV,
                        "är ett strategiskt verktyg för hela",
                        "strategiskt styrdokument för hela",
                        file -> file.splitRuns().replace("strategiskt styrdokument", "strategiskt verktyg")),
                Case.right(
                        HV,
                        "hålla rätt riktning",
                        " och fokus.\n",
                        file -> file.by("Anna Berg").replace(" och fokus", "")),
                Case.right(
                        HV,
                        "varje år. Den beslutas av nämnden.",
                        "",
                        file -> file.append("Planen innehåller en analys", " Den beslutas av nämnden.")),
                Case.right(HV, "**strategiskt styrdokument**", "", file -> file.bold("strategiskt styrdokument")),
                Case.right(HV, "”fokus” på", "", file -> file.replace("att fokusera på", "att “fokus” på")),
                Case.right(
                        HV, "rubrik: Bakgrund och syfte", "", file -> file.replace("Bakgrund", "Bakgrund och syfte")),
                Case.right(
                        HV,
                        "Planen bygger på stadens UBARA-modell",
                        "",
                        file -> file.replace("Planen följer stadens", "Planen bygger på stadens")
                                .forgetMarks("Planen bygger på stadens")),
                Case.right(
                        SN,
                        "förutsättning för socialnämndens arbete",
                        "grunden för socialnämndens",
                        file -> file.replace("grunden för socialnämndens", "förutsättning för socialnämndens")),
                Case.right(
                        SN,
                        "i ett\n      fyraårigt perspektiv",
                        "treårigt",
                        file -> file.by("Bo Ek").replace("treårigt", "fyraårigt")),
                Case.right(
                        SN,
                        "- behålla medarbetare genom delaktighet",
                        "genom engagemang\n",
                        file -> file.replace(
                                "behålla medarbetare genom engagemang", "behålla medarbetare genom delaktighet")),
                Case.right(
                        SN,
                        "på data från den 1 september 2023",
                        "",
                        file -> file.replace("på data från september 2023", "på data från den 1 september 2023")),
                Case.right(
                        SN,
                        "kort, medellång och lång sikt",
                        "",
                        file -> file.splitRuns()
                                .by("Bo Ek")
                                .replace("på både kort och lång", "på kort, medellång och lång")),
                Case.right(
                        KS,
                        "Under hösten 2023 inleddes det arbetet och kommer",
                        "",
                        file -> file.replace(
                                "Det arbetet påbörjades hösten 2023 och kommer",
                                "Under hösten 2023 inleddes det arbetet och kommer")),
                Case.right(
                        KS,
                        "en större arbetsbelastning",
                        "",
                        file -> file.replace("en högre arbetsbelastning", "en större arbetsbelastning")),
                Case.right(
                        KS,
                        "Fråga 5: a \\* b",
                        "",
                        file -> file.replace("Nytt kök och lunchrum har byggts", "Fråga 5: a * b")),
                Case.right(
                        KS,
                        "trivas, äta sin lunch",
                        "",
                        file -> file.replace("äta sin lunch", "trivas, äta sin lunch")),
                Case.refused(
                        KS,
                        "säger inte det som de hålls mot",
                        file -> file.replace("i dagsläget minskat", "i dagsläget ökat")));
    }

    private static List<Case> figures() {
        return List.of(
                Case.refused(HV, "hämtas ur medarbetare; ändra på rad", file -> file.replace("1 799", "1 850")),
                Case.refused(
                        HV,
                        "räknas ur anställda; ändra 1311 på rad",
                        file -> file.by("Anna Berg").replace("84 %", "85 %")),
                Case.right(
                        HV,
                        "cirka {{heltidsandel 2024-10}} anställda",
                        "ungefär {{heltidsandel",
                        file -> file.replace("och ungefär 91,9", "och cirka 91,9")),
                Case.right(
                        HV,
                        "{{medarbetare 2024-10}} anställda, när",
                        "",
                        file -> file.replace("medarbetare, när både", "anställda, när både")),
                Case.right(
                        HV,
                        "är {{anställda 2024-10 kvinnor andel}} kvinnor\n              och resten män, {{anställda",
                        "",
                        file -> file.replace("kvinnor och 16", "kvinnor och resten män, 16")),
                Case.refused(HV, "hämtas ur anställda; ändra på rad 41", file -> file.replace("1 311", "1 400")),
                Case.refused(SN, "ändra", file -> file.by("Bo Ek").replace("uppgick till 112", "uppgick till 130")),
                Case.refused(KS, "sjukfrånvaro", file -> file.replace("0,3 procentenheter", "0,5 procentenheter")),
                Case.refused(KS, "skrivs av programmet", file -> file.replace("Tabell 2", "Tabell 20")));
    }

    private static List<Case> fields() {
        return List.of(
                Case.right(KS, "status: pågår", "", file -> file.replace("Avslutad", "Pågår")),
                Case.right(
                        KS,
                        "slutdatum: 2024-06-30",
                        "slutdatum: 2024-03-31",
                        file -> file.replace("2024-03-31", "2024-06-30")),
                Case.right(
                        KS,
                        "åtgärd: Arbete med att minska personalomsättningen",
                        "",
                        file -> file.by("Eva Lind")
                                .replace(
                                        "Arbete med att sänka personalomsättningen",
                                        "Arbete med att minska personalomsättningen")),
                Case.right(
                        KS,
                        "fler sökande och att öka",
                        "",
                        file -> file.replace(
                                "Den önskade effekten är att öka", "Den önskade effekten är fler sökande och att öka")),
                Case.right(KS, "svar: delvis", "", file -> file.replace("Ja", "Delvis")),
                Case.right(
                        KS,
                        "fråga: Har rapporteringen fungerat enligt rutinen?",
                        "kommungemensamma rutinen?",
                        file -> file.replace("enligt den kommungemensamma rutinen", "enligt rutinen")),
                Case.right(
                        KS,
                        "åtgärd: Kommunikation om förändringar",
                        "",
                        file -> file.splitRuns()
                                .by("Eva Lind")
                                .replace("Kommunikation kring förändringar", "Kommunikation om förändringar")),
                Case.refused(KS, "", file -> file.replace("Avslutad", "Nästan klar")),
                Case.right(
                        SN,
                        "aktivitet: Verka för ett gott och varaktigt ambassadörskap",
                        "",
                        file -> file.replace(
                                "Verka för ett gott ambassadörskap",
                                "Verka för ett gott och varaktigt ambassadörskap")),
                Case.right(SN, "måldatum: 2025-06-30", "", file -> file.replace("2024-12-31", "2025-06-30")),
                Case.right(
                        SN,
                        "mål: Moderna arbetssätt",
                        "",
                        file -> file.replace("Moderna och innovativa processer och arbetssätt", "Moderna arbetssätt")),
                Case.right(
                        HV,
                        "rubrik: Tillsvidareanställda fördelade på kön",
                        "",
                        file -> file.replace(
                                "Tillsvidareanställda efter kön", "Tillsvidareanställda fördelade på kön")),
                Case.right(HV, "måldatum: Q2 2025", "", file -> file.replace("kvartal 1 2025", "kvartal 2 2025")),
                Case.right(HV, "ansvarig: [HR, AC]", "", file -> file.replace("HR, AC, EC", "HR, AC")));
    }

    private static List<Case> paragraphs() {
        return List.of(
                Case.right(
                        HV,
                        "varje år.\n\n          Planen beslutas av nämnden i december.",
                        "",
                        file -> file.paragraphAfter(
                                "Planen innehåller en analys", "Planen beslutas av nämnden i december.")),
                Case.right(HV, "", "Planen innehåller en analys", file -> file.without("Planen innehåller en analys")),
                Case.right(
                        HV,
                        "möten, {{medarbetare 2024-10}} medarbetare",
                        "",
                        file -> file.replace("sammanlagt 1 799", "sammanlagt möten, 1 799")),
                Case.right(
                        SN,
                        "- behålla medarbetare genom engagemang\n      - belöna goda exempel\n",
                        "",
                        file -> file.paragraphAfter("behålla medarbetare genom engagemang", "belöna goda exempel")),
                Case.right(
                        SN,
                        "",
                        "- rekrytera efter kompetensbaserad metodik",
                        file -> file.without("rekrytera efter kompetensbaserad metodik")),
                Case.right(
                        SN,
                        "motivera medarbetare\n      - avsluta för gott ambassadörskap",
                        "",
                        file -> file.move("avsluta för gott ambassadörskap", "utveckla och motivera medarbetare")),
                Case.right(
                        KS,
                        "Samverkan sker i tre grupper.",
                        "",
                        file -> file.by("Eva Lind")
                                .paragraphAfter(
                                        "Upplevelsen av trängsel och av att", "Samverkan sker i tre grupper.")));
    }

    /** Marks lost by copy and paste, two people at once, and what belongs to the program. */
    private static List<Case> lost() {
        return List.of(
                Case.right(
                        HV,
                        "är ett strategiskt verktyg",
                        "",
                        file -> file.forgetAllMarks()
                                .replace("är ett strategiskt styrdokument", "är ett strategiskt verktyg")),
                Case.right(
                        SN,
                        "- behålla medarbetare genom delaktighet",
                        "",
                        file -> file.forgetAllMarks().splitRuns().replace("genom engagemang", "genom delaktighet")),
                Case.right(
                        HV,
                        "{{medarbetare 2024-10}} personer, när",
                        "",
                        file -> file.forgetAllMarks().replace("medarbetare, när både", "personer, när både")),
                Case.refused(
                        HV,
                        "hämtas ur medarbetare",
                        file -> file.forgetAllMarks().replace("1 799", "1 850")),
                Case.right(
                        KS,
                        "slutdatum: 2024-06-30",
                        "slutdatum: 2024-03-31",
                        file -> file.forgetAllMarks().replace("2024-03-31", "2024-06-30")),
                Case.right(
                        KS,
                        "en mycket högre arbetsbelastning. Det fanns tyvärr också",
                        "",
                        file -> file.by("Eva Lind")
                                .replace("en högre arbetsbelastning", "en mycket högre arbetsbelastning")
                                .by("Bo Ek")
                                .replace("Det fanns också en risk", "Det fanns tyvärr också en risk")),
                Case.right(
                        KS,
                        "förvaltning: Kommunstyrelsens stab",
                        "förvaltning: Kommunstyrelsens förvaltning",
                        file -> file.replace("Kommunstyrelsens förvaltning", "Kommunstyrelsens stab")),
                Case.refused(KS, "skrivs av programmet", file -> file.replace("Nämnd", "Styrelse")),
                Case.right(
                        KS,
                        "En ny tjänst som kontorsvärd inrättades",
                        "tillsattes, så att det",
                        file -> file.by("Eva Lind").replace(" och tillsattes", "")));
    }

    @Test
    void everyEditComesBackOrIsRefused() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<String> told = new ArrayList<>();
        int number = 0;
        for (Case one : cases()) {
            number++;
            String got;
            Outcome outcome;
            try {
                Merge merge = Merged.of(one.plan, one.editing);
                outcome = outcome(one, merge);
                got = describe(merge);
            } catch (RuntimeException | AssertionError e) {
                outcome = Outcome.LOST;
                got = e.toString();
            }
            counts.merge(outcome, 1, Integer::sum);
            boolean asWanted = outcome == (one.refusal ? Outcome.REFUSED : Outcome.RIGHT);
            if (!asWanted) {
                told.add(number + " " + outcome + ": wanted " + one.written + " / " + one.gone + "\n   got " + got);
            }
        }
        System.out.println("edits " + number + ": " + counts);
        assertEquals(List.of(), told);
        assertEquals(0, counts.getOrDefault(Outcome.WRONG, 0));
        assertTrue(number >= 60, "edits: " + number);
    }

    private static Outcome outcome(Case one, Merge merge) {
        boolean safe = merge.edits().stream().anyMatch(WordEdit::isSafe);
        if (one.refusal) {
            boolean told = merge.edits().stream()
                    .anyMatch(edit -> edit.reason() != null
                            && edit.reason().in(Language.SV).contains(one.gone));
            return safe ? Outcome.WRONG : told ? Outcome.REFUSED : Outcome.LOST;
        }
        if (!safe) {
            return Outcome.LOST;
        }
        boolean written = merge.text().contains(one.written);
        boolean gone = one.gone.isEmpty() || !merge.text().contains(one.gone);
        return written && gone ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static String describe(Merge merge) {
        StringBuilder told = new StringBuilder();
        for (WordEdit edit : merge.edits()) {
            told.append(edit.kind())
                    .append(" [")
                    .append(edit.was())
                    .append("] → [")
                    .append(edit.is())
                    .append("] ");
            told.append(edit.reason() == null ? "" : edit.reason().in(Language.SV))
                    .append(" @")
                    .append(edit.at().line());
            if (edit.isSafe()) {
                edit.changes().forEach(change -> told.append(" ").append(change));
            }
            told.append("; ");
        }
        return told.length() > 700 ? told.substring(0, 700) : told.toString();
    }
}
