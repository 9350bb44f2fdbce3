package se.bilaga.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.previous.PeriodRule;
import se.bilaga.check.previous.PreviousRules;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.DueDate;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

/** What the author of a plan that has just been rolled has left to do. */
public final class Remaining {
    private final Plan plan;
    private final SourceFile file;
    private final List<Task> tasks = new ArrayList<>();

    private Remaining(PlanFile plan) {
        this.plan = plan.plan();
        this.file = plan.source();
    }

    /**
     * The tasks, in the order of the file.
     *
     * @param next the new plan, as it is written
     * @param previous the plan that it was made of
     */
    public static List<Task> of(PlanFile next, Statistics statistics, Shift shift, Subject.Previous previous) {
        Remaining remaining = new Remaining(next);
        remaining.head();
        remaining.tasks.addAll(new WantedFigures(next.source(), statistics, shift).tasks());
        remaining.deeds();
        remaining.dates();
        remaining.followUp();
        remaining.period(Subject.of(next, statistics, Optional.of(previous)));
        return List.copyOf(remaining.tasks);
    }

    /** What {@code check} will find until it is seen to; series have told of their figures. */
    private void period(Subject subject) {
        for (PeriodRule rule : PreviousRules.PERIOD) {
            Findings findings = new Findings();
            rule.foresee(subject, findings);
            if (!rule.manual().rule().equals("inga-nya-siffror")) {
                add(findings.all().stream().map(found -> found.at().line()).toList(), rule.task());
            }
        }
    }

    private void add(List<Integer> lines, Message what) {
        if (!lines.isEmpty()) {
            tasks.add(Task.at(lines, what));
        }
    }

    private void head() {
        List<String> missing = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (String key : HeadEdits.CLEARED) {
            Optional<Integer> line = lineOf(key);
            boolean wanted = key.equals("bilaga") || key.equals("diarienummer") || line.isPresent();
            if (wanted && isMissing(key)) {
                missing.add(key);
                line.ifPresent(lines::add);
            }
        }
        if (!missing.isEmpty()) {
            tasks.add(Task.at(lines, Message.of("skriv %s", "write %s", String.join(", ", missing))));
        }
        add(
                left(plan.coverFacts().values().stream()),
                new Message("skriv uppgifterna på första sidan", "write the facts on the first page"));
    }

    private boolean isMissing(String key) {
        return switch (key) {
            case "bilaga" -> plan.appendixNumber() == null;
            case "diarienummer" -> plan.registryNumber() == null;
            case "datum" -> plan.date() == null;
            case "beslut" -> plan.decision() == null;
            default -> throw new IllegalArgumentException(key);
        };
    }

    private Optional<Integer> lineOf(String key) {
        return Stream.iterate(1, line -> line + 1)
                .limit(file.lines())
                .filter(line -> file.lineText(line).startsWith(key + ":"))
                .findFirst();
    }

    private void deeds() {
        Stream<Text> texts = Stream.concat(
                plan.allActivities().map(ActivityGroup.Activity::text),
                plan.risks().stream().flatMap(risk -> risk.measures().stream()).map(Risk.Measure::measure));
        add(
                left(texts),
                new Message(
                        "skriv något nytt där allt är klart, eller ta bort gruppen",
                        "write something new where all is finished, or remove the group"));
    }

    private void dates() {
        List<Integer> late = before(LocalDate.of(plan.period().from(), 1, 1));
        add(
                late,
                Message.of(
                        "flytta datum före %s, eller ta bort det som är klart: %s kvar",
                        "move dates before %s, or remove what is finished: %s left",
                        plan.period().from(),
                        late.size()));
    }

    /** The lines of what was to be done before the plan begins. */
    private List<Integer> before(LocalDate first) {
        List<Integer> late = new ArrayList<>();
        for (ActivityGroup group : plan.activities()) {
            group.activities().stream()
                    .filter(activity -> isBefore(activity.due() == null ? group.due() : activity.due(), first))
                    .forEach(activity -> late.add(activity.text().at().line()));
        }
        plan.risks().stream()
                .flatMap(risk -> risk.measures().stream())
                .filter(measure -> isBefore(measure.due(), first))
                .forEach(measure -> late.add(measure.measure().at().line()));
        return late;
    }

    private static boolean isBefore(@Nullable DueDate due, LocalDate day) {
        return due != null && due.last() != null && due.last().isBefore(day);
    }

    private void followUp() {
        FollowUp followUp = plan.followUp();
        if (followUp == null) {
            return;
        }
        List<Integer> results = left(followUp.results().stream().map(FollowUp.Result::text));
        add(
                results,
                Message.of(
                        "skriv status för varje uppföljd aktivitet och vad det blev av den: %s kvar",
                        "write the status of each activity followed up and what came of it: %s left", results.size()));
        List<Integer> controls =
                left(followUp.controls().stream().map(ControlPoint::result).filter(Objects::nonNull));
        add(
                controls,
                Message.of(
                        "skriv vad varje uppföljd kontroll visade: %s kvar",
                        "write what each control followed up showed: %s left", controls.size()));
        List<Integer> measures = followUp.risks().stream()
                .flatMap(risk -> risk.measures().stream())
                .filter(measure -> measure.status() == null)
                .map(measure -> measure.measure().at().line())
                .toList();
        add(
                measures,
                Message.of(
                        "skriv status för varje uppföljd åtgärd: %s kvar",
                        "write the status of each measure followed up: %s left", measures.size()));
    }

    /** The lines of the texts that the author is to write. */
    private static List<Integer> left(Stream<Text> texts) {
        return texts.filter(text -> text.value().startsWith(TaskMarker.TEXT))
                .map(text -> text.at().line())
                .toList();
    }
}
