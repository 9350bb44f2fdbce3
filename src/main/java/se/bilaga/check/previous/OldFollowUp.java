package se.bilaga.check.previous;

import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.FollowUp;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A follow-up that is the plan before's own. */
final class OldFollowUp implements PeriodRule {
    @Override
    public Manual manual() {
        return new Manual(
                "förra-planens-uppföljning",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "Uppföljningen gäller samma period som i den förra planen, eller har ett resultat därifrån.",
                "Nämnden får läsa samma resultat två år i rad.",
                """
                # förra planen har samma uppföljning
                uppföljning:
                  period: 2024
                  aktiviteter: [{status: klar, text: Handledarna är utbildade.}]
                """,
                """
                uppföljning:
                  period: 2025
                  aktiviteter: [{status: klar, text: Alla chefer har en mentor.}]
                """);
    }

    @Override
    public Message task() {
        return new Message("följ upp den förra planens aktiviteter", "follow up the activities of the plan before");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Turn.of(subject).ifPresent(turn -> {
            for (FollowUp now : turn.now().followUps()) {
                turn.before().followUps().forEach(old -> check(old, now, findings));
            }
        });
    }

    private static void check(FollowUp old, FollowUp now, Findings findings) {
        if (now.period() != null && now.period().equals(old.period())) {
            findings.add(
                    now.at(),
                    Message.of(
                            "uppföljningen gäller %s, som i den förra planen",
                            "the follow-up is of %s, as in the plan before", now.period()),
                    new Message("följ upp den förra planens period", "follow up the plan before's period"));
        }
        Set<Text> told = old.results().stream().map(FollowUp.Result::text).collect(Collectors.toSet());
        now.results().stream()
                .map(FollowUp.Result::text)
                .filter(told::contains)
                .forEach(text -> findings.add(
                        text.at(),
                        new Message(
                                "resultatet står också i den förra planen", "the result stands in the plan before too"),
                        new Message("skriv vad som har hänt sedan dess", "write what has happened since")));
    }
}
