package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series in a file of their own, which several documents of an administration share. */
class SharedStatisticsTest {
    private static final String FOLDER = "plans/ekby/kansliet/";
    private static final String SERIES = """
            statistik:
              sjuk: {rubrik: Sjukfrånvaro, definition: Frånvaro, källa: System, enhet: procent, per: [år], värden: {2025: 5.9, 2024: 6.3}}
              frisk: {rubrik: Frisknärvaro, definition: Närvaro, källa: System, enhet: procent, per: [år], värden: {2025: 61}}
            """;
    private static final String PLAN = """
            dokument: %s
            förvaltning: Kansliet
            period: 2025
            bilaga: 1
            diarienummer: K 2025/1
            gemensam-statistik: %s
            avsnitt:
              - {rubrik: Nuläge, text: "Sjukfrånvaron var {{sjuk 2025}}."}
            """;

    private final Desk desk;

    SharedStatisticsTest(@TempDir Path folder) {
        desk = Desk.real(folder);
    }

    @BeforeEach
    void write() {
        desk.write("plans/ekby/organisation.yaml", "namn: Ekby kommun\nutseende: enkel\n");
        desk.write(FOLDER + "statistik-2025.yaml", SERIES);
        desk.write(FOLDER + "hälsa-2025.yaml", PLAN.formatted("arbetsmiljörapport", "statistik-2025.yaml"));
        desk.write(
                FOLDER + "plan-2025.yaml",
                PLAN.formatted("kompetensförsörjningsplan", "{fil: statistik-2025.yaml, serier: [sjuk]}"));
    }

    @Test
    void bothDocumentsShowThem() {
        assertEquals(0, desk.bilaga("check", "--strict"), () -> desk.out() + desk.err());
        assertTrue(desk.out().contains("2 planer: 0 fel, 0 varningar, 0 råd"), desk.out());
    }

    @Test
    void aFaultInThemIsToldInTheirFile() {
        desk.write(FOLDER + "statistik-2025.yaml", SERIES.replace("enhet: procent", "enhett: procent"));
        assertEquals(1, desk.bilaga("check", "plan-2025"));
        assertTrue(desk.out().contains("--> " + FOLDER + "statistik-2025.yaml:2:"), desk.out());
    }

    @Test
    void aSeriesIsWrittenOnceAndMustBeThere() {
        desk.write(
                FOLDER + "plan-2025.yaml",
                PLAN.formatted("arbetsmiljörapport", "statistik-2025.yaml")
                        + "statistik: {sjuk: {enhet: procent, per: [år], värden: {2025: 5.9}}}\n");
        assertEquals(1, desk.bilaga("check", "plan-2025"));
        assertTrue(desk.out().contains("fel[dubblerad-serie]: serien \"sjuk\" i statistik-2025.yaml"), desk.out());
        desk.write(
                FOLDER + "plan-2025.yaml",
                PLAN.formatted("arbetsmiljörapport", "{fil: statistik-2025.yaml, serier: [sjuk, friks]}"));
        assertEquals(1, desk.bilaga("check", "plan-2025"));
        assertTrue(desk.out().contains("menade du \"frisk\"?"), desk.out());
    }

    @Test
    void whatTwoDocumentsOfAPeriodSayDifferentlyIsTold() {
        String own = PLAN.formatted("arbetsmiljörapport", "[]")
                .replace(
                        "gemensam-statistik: []",
                        "statistik: {sjuk: {rubrik: S, enhet: procent, per: [år], värden: {2025: 6.1}}}");
        desk.write(FOLDER + "hälsa-2025.yaml", own);
        assertEquals(0, desk.bilaga("check", "hälsa-2025"));
        assertTrue(
                desk.out().contains("varning[skilda-siffror]: " + FOLDER + "plan-2025.yaml har 5,9 för 2025"),
                desk.out());
        desk.write(FOLDER + "hälsa-2025.yaml", own.replace("period: 2025", "period: 2024"));
        assertEquals(0, desk.bilaga("check", "hälsa-2025"));
        assertTrue(!desk.out().contains("skilda-siffror"), desk.out());
    }

    @Test
    void theNextPeriodsPlansShareTheNextFile() {
        assertEquals(0, desk.bilaga("roll", FOLDER + "plan-2025.yaml"), () -> desk.out() + desk.err());
        assertEquals(0, desk.bilaga("roll", FOLDER + "hälsa-2025.yaml"), () -> desk.out() + desk.err());
        assertEquals(SERIES, desk.read(FOLDER + "statistik-2025.yaml"));
        assertEquals(SERIES, desk.read(FOLDER + "statistik-2026.yaml"));
        assertTrue(desk.read(FOLDER + "plan-2026.yaml").contains("{fil: statistik-2026.yaml, serier: [sjuk]}"));
        assertTrue(desk.read(FOLDER + "hälsa-2026.yaml").contains("gemensam-statistik: statistik-2026.yaml"));
        assertTrue(!Files.exists(desk.folder.resolve(FOLDER + "statistik-2026-2.yaml")));
    }
}
