package se.bilaga.check.activities;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Plan;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;
import se.bilaga.source.Span;
import se.bilaga.source.Text;

/** An activity of the plan before that this one says nothing of. */
final class ForgottenActivity implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "bortglömd-aktivitet",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "En aktivitet i den förra planen är varken uppföljd, fortsatt eller struken i den här.",
                "Nämnden beslutade om aktiviteten och vill veta hur det gick.",
                """
                föregående: 2023-2025.yaml   # har aktiviteten friskvårdstimme
                # friskvårdstimme finns varken under aktiviteter eller uppföljning
                """,
                """
                uppföljning:
                  aktiviteter:
                    - {aktivitet: friskvårdstimme, status: klar, text: Friskvårdstimmen är införd.}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Text before = subject.plan().previous();
        if (subject.previous() == null || before == null) {
            return;
        }
        Set<String> known = new HashSet<>();
        Plan plan = subject.plan();
        plan.allActivities()
                .map(Activity::id)
                .filter(Objects::nonNull)
                .map(Text::value)
                .forEach(known::add);
        if (plan.followUp() != null) {
            plan.followUp().results().stream()
                    .map(FollowUp.Result::activityId)
                    .filter(Objects::nonNull)
                    .map(Text::value)
                    .forEach(known::add);
        }
        Span at = before.at();
        subject.previous()
                .file()
                .plan()
                .allActivities()
                .filter(activity ->
                        activity.id() != null && !known.contains(activity.id().value()))
                .forEach(activity -> findings.add(
                        at,
                        Message.of(
                                "aktiviteten \"%s\" i den förra planen är varken uppföljd, fortsatt eller struken",
                                "the activity \"%s\" of the plan before is neither followed up, continued nor dropped",
                                activity.id()),
                        Message.of(
                                "skriv under uppföljning: {aktivitet: %s, status: klar, text: …} eller status: utgår",
                                "write under uppföljning: {aktivitet: %s, status: klar, text: …} or status: utgår",
                                activity.id())));
    }
}
