package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.report.SummaryFormats;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

class RealPairTest {
    private static final String FOLDER = "plans/stockholm/miljoforvaltningen/";

    @Test
    void tellsTheBoardOfTheEnvironmentAdministrationWhatIsNew() {
        String told = SummaryFormats.write(comparison(), "text", false);
        String text = told.replaceAll("[ \\n]+", " ");
        for (String sentence : List.of(
                "Introducera är inte längre ett eget område. Av dess fyra aktiviteter lever en vidare under Utveckla;",
                "Planen har 22 aktiviteter mot 27 i den förra: 17 lever vidare, fem är nya och tio finns inte kvar.",
                "Alla aktiviteter under Rekrytera är utbytta: två finns inte kvar och fyra är nya.",
                "Personalomsättning: 7,14\u00a0% för 2022 och 4,10\u00a0% för 2024 får inte jämföras",
                "Mål och uppdrag: hette förut ”Mål, uppdrag och kompetens”")) {
            assertTrue(text.contains(sentence), told);
        }
    }

    static Comparison comparison() {
        PlanFile before = plan("2023-2025.yaml");
        PlanFile now = plan("2025-2027.yaml");
        Diagnostics faults = new Diagnostics();
        return Comparison.of(before, Statistics.of(before, faults), now, Statistics.of(now, faults));
    }

    static PlanFile plan(String name) {
        Diagnostics diagnostics = new Diagnostics();
        return PlanReading.read(
                        path -> Files.exists(Path.of(path))
                                ? Optional.of(Files.readAllBytes(Path.of(path)))
                                : Optional.empty(),
                        FOLDER + name,
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }
}
