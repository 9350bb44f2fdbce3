package se.bilaga.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.report.SummaryFormats;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

class ExtremesTest {
    private static final List<String> WORDS = List.of(
            "utbildning",
            "chefer",
            "handledning",
            "introduktion",
            "löner",
            "rekrytering",
            "annonser",
            "pension",
            "friskvård",
            "digitalisering",
            "samverkan",
            "universitet",
            "praktik",
            "arbetsmiljö",
            "uppföljning",
            "enhetschefer",
            "nyanställda",
            "specialister",
            "karriärvägar",
            "språk",
            "mentorer",
            "scheman");

    @Test
    void equalPlansHaveNoChanges() {
        PlanFile plan = plan("kompetensförsörjningsplan", activities(5, 1, ""));
        for (String format : SummaryFormats.NAMES) {
            String told = SummaryFormats.write(comparison(plan, plan), format, false);
            assertTrue(told.contains("Inga ändringar.") || told.contains("\"lika\": true"), told);
        }
    }

    @Test
    void againstNothingEverythingIsNew() {
        PlanFile plan = plan("kompetensförsörjningsplan", activities(5, 1, ""));
        assertEquals(
                5,
                comparison(Blank.like(plan), plan)
                        .of(Added.class, Thing.ACTIVITY)
                        .count());
        assertEquals(
                5,
                comparison(plan, Blank.like(plan))
                        .of(Dropped.class, Thing.ACTIVITY)
                        .count());
    }

    @Test
    void differentKindsOfDocumentAreSaidToBeSo() {
        PlanFile plan = plan("kompetensförsörjningsplan", activities(3, 1, ""));
        PlanFile report = plan("arbetsmiljörapport", activities(3, 1, ""));
        String told = SummaryFormats.write(comparison(plan, report), "text", false);
        assertTrue(told.contains("Planerna är av olika slag"), told);
    }

    @Test
    void threeHundredActivitiesFindEachItsOwn() {
        PlanFile before = plan("kompetensförsörjningsplan", activities(300, 1, ""));
        PlanFile now = plan("kompetensförsörjningsplan", activities(300, 1, "från och med i år "));
        Comparison comparison = comparison(before, now);
        assertEquals(300, comparison.of(Reworded.class, Thing.ACTIVITY).count());
        assertEquals(0, comparison.of(Added.class, Thing.ACTIVITY).count());
        comparison
                .of(Reworded.class)
                .forEach(change -> assertTrue(change.rewording().share() < 0.4, change.clause()));
    }

    private static String activities(int count, long seed, String more) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("      - aktivitet: ").append(more);
            for (int word = 0; word < 12; word++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Comparison comparison(PlanFile before, PlanFile now) {
        Diagnostics faults = new Diagnostics();
        return Comparison.of(before, Statistics.of(before, faults), now, Statistics.of(now, faults));
    }

    private static PlanFile plan(String document, String activities) {
        String yaml = """
                dokument: %s
                förvaltning: Skolförvaltningen
                period: 2026-2028
                områden: [utveckla]
                aktiviteter:
                  - område: utveckla
                    aktiviteter:
                %s
                avsnitt:
                  - rubrik: Aktiviteter
                    text: Här är de.
                """.formatted(document, activities);
        String organisation = "namn: Ekby\nutseende: huddinge\nområden: {utveckla: Utveckla}\n";
        Diagnostics faults = new Diagnostics();
        return PlanReading.read(
                        path -> Optional.of((path.endsWith("organisation.yaml") ? organisation : yaml)
                                .getBytes(StandardCharsets.UTF_8)),
                        "plans/ekby/skolan/2026-2028.yaml",
                        faults)
                .orElseThrow(() -> new AssertionError(faults.all()));
    }
}
