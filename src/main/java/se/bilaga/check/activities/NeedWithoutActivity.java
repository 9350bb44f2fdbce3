package se.bilaga.check.activities;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A need or goal of a group without an activity. */
final class NeedWithoutActivity implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "behov-utan-aktivitet",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "Ett behov eller mål står utan någon aktivitet.",
                "Den som läser om behovet väntar sig att få veta vad som görs åt det.",
                """
                aktiviteter:
                  - område: utveckla
                    behov: Fler behöver kunna svenska
                """,
                """
                aktiviteter:
                  - område: utveckla
                    behov: Fler behöver kunna svenska
                    aktiviteter: [{aktivitet: Erbjud språkutbildning}]
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan().activities().stream()
                .filter(group -> group.activities().isEmpty() && (group.need() != null || group.goal() != null))
                .forEach(group -> findings.add(
                        group.need() != null ? group.need().at() : group.at(),
                        Message.of("behovet har ingen aktivitet", "the need has no activity"),
                        Message.of(
                                "skriv vad som ska göras under aktiviteter:",
                                "write what is to be done under aktiviteter:")));
    }
}
