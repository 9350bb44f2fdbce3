package se.bilaga.roll;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.plan.value.Period;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.Statistics;

/** A plan of a test before and after it is rolled. */
record Rolled(String text, PlanFile plan, Statistics statistics, Shift shift, Subject.Previous old) {
    private static final String ORGANISATION =
            "namn: Ekby\nutseende: enkel\nområden: {utveckla: Utveckla, behålla: Behålla, rekrytera: Rekrytera}\n";

    /** A plan for 2025-2027 with {@code keys} below its head, rolled a year. */
    static Rolled of(String keys) {
        return whole(
                "dokument: kompetensförsörjningsplan\nförvaltning: Skolan\nperiod: 2025-2027\n" + keys,
                new Period(2026, 2028));
    }

    static Rolled whole(String yaml, Period next) {
        PlanFile old = read("plans/ekby/skolan/2025-2027.yaml", yaml);
        Shift shift = new Shift(old.plan().period(), next);
        Diagnostics diagnostics = new Diagnostics();
        Optional<NextPlan> made = NextPlan.of(old, Statistics.of(old, diagnostics), shift, file -> false, diagnostics);
        if (made.isEmpty() || diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.all().toString());
        }
        PlanFile plan = read("plans/ekby/skolan/2026-2028.yaml", made.get().text());
        return new Rolled(
                made.get().text(),
                plan,
                Statistics.of(plan, diagnostics),
                shift,
                new Subject.Previous(old, Statistics.of(old, diagnostics)));
    }

    static PlanFile read(String path, String yaml) {
        Map<String, String> files = Map.of(path, yaml, "plans/ekby/organisation.yaml", ORGANISATION);
        Diagnostics diagnostics = new Diagnostics();
        return PlanReading.read(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        path,
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all() + "\n" + yaml));
    }

    /** What the author is told is left, with its lines and parts. */
    List<String> left() {
        return Remaining.of(plan, statistics, shift, old).stream()
                .map(task -> task.what().sv() + " " + task.lines()
                        + task.parts().stream().map(Task.Part::text).toList())
                .toList();
    }

    FollowUp followUp() {
        return Objects.requireNonNull(plan.plan().followUp(), text);
    }

    boolean has(String part) {
        return text.contains(part);
    }
}
