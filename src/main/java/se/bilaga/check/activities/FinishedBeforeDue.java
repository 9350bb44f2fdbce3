package se.bilaga.check.activities;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.value.Status;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** Something finished whose date is yet to come. */
final class FinishedBeforeDue implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "klar-före-måldatum",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "Något är klart eller avslutat men har ett datum efter dokumentets eget datum.",
                "Läsaren kan inte veta om det är statusen eller datumet som stämmer.",
                """
                datum: 2024-05-01
                aktiviteter:
                  - aktiviteter: [{aktivitet: Skugga en kollega, status: klar, måldatum: 2025-12-31}]
                """,
                """
                datum: 2024-05-01
                aktiviteter:
                  - aktiviteter: [{aktivitet: Skugga en kollega, status: pågår, måldatum: 2025-12-31}]
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        LocalDate today = Objects.requireNonNullElse(
                subject.plan().date(), LocalDate.of(subject.plan().period().to(), 12, 31));
        Stream.concat(Deeds.of(subject.plan()).stream(), Deeds.followedUp(subject.plan()).stream())
                .filter(deed -> deed.status() == Status.DONE || deed.status() == Status.CLOSED)
                .filter(deed -> deed.due() != null
                        && deed.due().first() != null
                        && deed.due().first().isAfter(today))
                .forEach(deed -> findings.add(
                        deed.text().at(),
                        Message.of(
                                "står som klar men har datumet %s, som inte har varit än",
                                "is finished but has the date %s, which is yet to come", deed.due()),
                        Message.of("rätta statusen eller datumet", "correct the status or the date")));
    }
}
