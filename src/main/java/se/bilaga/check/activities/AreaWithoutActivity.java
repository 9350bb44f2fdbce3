package se.bilaga.check.activities;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.FollowUp;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** An area that the plan names without an activity in it. */
final class AreaWithoutActivity implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "område-utan-aktivitet",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "Planen säger att den arbetar inom ett område men har ingen aktivitet där, varken planerad eller uppföljd.",
                "Nämnden frågar vad som ska göras. Ett område utan aktivitet är ett löfte utan innehåll, eller något glömt.",
                """
                områden: [utveckla, introducera]
                aktiviteter:
                  - område: utveckla
                    aktiviteter: [{aktivitet: Skugga en kollega}]
                """,
                """
                områden: [utveckla]
                aktiviteter:
                  - område: utveckla
                    aktiviteter: [{aktivitet: Skugga en kollega}]
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> covered = subject.plan().activities().stream()
                .filter(group -> !group.activities().isEmpty())
                .flatMap(group -> group.areas().stream())
                .map(Text::value)
                .collect(Collectors.toCollection(HashSet::new));
        FollowUp followUp = subject.plan().followUp();
        if (followUp != null) {
            followUp.results().stream()
                    .flatMap(result -> Stream.ofNullable(result.area()))
                    .map(Text::value)
                    .forEach(covered::add);
        }
        for (Text area : subject.plan().areas()) {
            if (!covered.contains(area.value())) {
                findings.add(
                        area.at(),
                        Message.of("området \"%s\" har ingen aktivitet", "the area \"%s\" has no activity", area),
                        Message.of(
                                "lägg till en aktivitet inom området, eller ta bort det ur områden",
                                "add an activity in the area, or remove it from områden"));
            }
        }
    }
}
