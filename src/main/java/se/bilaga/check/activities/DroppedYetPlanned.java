package se.bilaga.check.activities;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.FollowUp.Result;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk.Measure;
import se.bilaga.plan.value.Status;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** An activity or a measure that the follow-up drops while the plan goes on with it. */
final class DroppedYetPlanned implements Rule {
    @Override
    public Manual manual() {
        return new Manual(
                "struken-men-planerad",
                Manual.Group.ACTIVITIES,
                Severity.ERROR,
                "Uppföljningen säger att en aktivitet eller en åtgärd utgår, men planen har den kvar.",
                "Nämnden får i samma dokument veta att det inte ska göras och att det ska göras.",
                """
                uppföljning:
                  aktiviteter:
                    - {aktivitet: skugga, status: utgår, text: Ingen anmälde sig.}
                aktiviteter:
                  - aktiviteter: [{id: skugga, aktivitet: Skugga en kollega}]
                """,
                """
                uppföljning:
                  aktiviteter:
                    - {aktivitet: skugga, status: utgår, text: Ingen anmälde sig.}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Plan plan = subject.plan();
        FollowUp followUp = plan.followUp();
        if (followUp == null) {
            return;
        }
        List<Result> dropped = followUp.results().stream()
                .filter(result -> result.status() == Status.DROPPED)
                .toList();
        plan.allActivities()
                .filter(activity ->
                        isPlanned(activity.status()) && dropped.stream().anyMatch(result -> isOf(result, activity)))
                .forEach(activity -> report(activity.text(), findings));
        measures(plan, followUp, findings);
    }

    /** By id, else by the activity's words or its first sentence. */
    private static boolean isOf(Result result, Activity activity) {
        if (result.activityId() != null || activity.id() != null) {
            return Objects.equals(result.activityId(), activity.id());
        }
        String name =
                (result.name() == null ? result.text() : result.name()).value().strip();
        String text = activity.text().value().strip();
        return text.equals(name) || text.startsWith(name + ".");
    }

    private static void measures(Plan plan, FollowUp followUp, Findings findings) {
        followUp.risks().forEach(told -> {
            Set<Text> dropped = new HashSet<>();
            told.measures().stream()
                    .filter(measure -> measure.status() == Status.DROPPED)
                    .forEach(measure -> dropped.add(id(measure)));
            plan.risks().stream()
                    .filter(risk -> risk.id().equals(told.id()))
                    .flatMap(risk -> risk.measures().stream())
                    .filter(measure -> isPlanned(measure.status()) && dropped.contains(id(measure)))
                    .forEach(measure -> report(measure.measure(), findings));
        });
    }

    private static Text id(Measure measure) {
        return id(measure.id(), measure.measure());
    }

    /** What a thing is known by: its words where it has no id. */
    private static Text id(@Nullable Text id, Text words) {
        return id == null ? words : id;
    }

    private static boolean isPlanned(@Nullable Status status) {
        return status == null || !status.isFinished();
    }

    private static void report(Text planned, Findings findings) {
        findings.add(
                planned.at(),
                new Message(
                        "uppföljningen säger att detta utgår, men planen har det kvar",
                        "the follow-up says that this is dropped, but the plan still has it"),
                new Message(
                        "ta bort det ur planen, eller skriv en annan status i uppföljningen",
                        "remove it from the plan, or write another status in the follow-up"));
    }
}
