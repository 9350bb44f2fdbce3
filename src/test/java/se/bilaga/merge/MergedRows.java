package se.bilaga.merge;

import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of rows of tables. */
final class MergedRows {
    private MergedRows() {}

    interface Right<C> {
        C of(String plan, String written, String gone, UnaryOperator<WordEditing> editing);
    }

    interface Refused<C> {
        C of(String plan, String reason, UnaryOperator<WordEditing> editing);
    }

    static <C> List<C> cases(Right<C> right, Refused<C> refused) {
        String huddinge = "plans/huddinge/kommunstyrelsen/2024.yaml";
        String social = "plans/stockholm/socialnamnden/2024-2026.yaml";
        return List.of(
                right.of(
                        huddinge,
                        "åtgärd: Gemensamma mål\n        ansvarig: HR-chef\n        slutdatum: 2025-03-31",
                        "",
                        file -> file.rowAfter(
                                "Kommunikation kring förändringar", "", "", "Gemensamma mål", "HR-chef", "2025-03-31")),
                right.of(
                        huddinge,
                        "id: gemensamma-prioriteringar",
                        "id: kommunikation-kring-förändringar",
                        file -> file.withoutRow("Kommunikation kring förändringar")),
                right.of(
                        huddinge,
                        "åtgärd: Gemensamma prioriteringar\n        ansvarig: Ansvarig chef\n        slutdatum: 2025-01-31\n      - id: kommunikation-kring-förändringar",
                        "",
                        file -> file.moveRow("Kommunikation kring förändringar", "Gemensamma prioriteringar")),
                right.of(
                        huddinge,
                        "fråga: Har alla fått svar?\n                  svar: ja",
                        "",
                        file -> file.rowAfter("Har rapporteringen fungerat", "Har alla fått svar?", "Ja")),
                right.of(
                        social,
                        "id: muntlig-återkoppling",
                        "id: återkoppling-till-kandidater",
                        file -> file.withoutRow("Alla kandidater får en återkoppling efter avslutad")),
                right.of(
                        social,
                        "aktivitet: Enkät till sökande\n        ansvarig: HR",
                        "",
                        file -> file.rowAfter("Muntlig återkoppling ges", "", "Enkät till sökande", "", "HR", "")),
                refused.of(
                        "plans/stockholm/hasselby-vallingby/2025-2027.yaml",
                        "räknas",
                        file -> file.rowAfter("1 311", "Annat", "3", "4", "1", "2")));
    }
}
