package se.bilaga.check.activities;

import java.time.LocalDate;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Period;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A target date before or after the plan's years. */
final class DueDateOutsidePeriod implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "måldatum-utanför-perioden",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "Ett måldatum ligger helt utanför åren som planen gäller.",
                "Antingen är datumet fel, eller så hör aktiviteten till en annan plan.",
                """
                period: 2025-2027
                aktiviteter:
                  - aktiviteter: [{aktivitet: Skugga en kollega, måldatum: 2024-12-31}]
                """,
                """
                period: 2025-2027
                aktiviteter:
                  - aktiviteter: [{aktivitet: Skugga en kollega, måldatum: 2025-12-31}]
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Period period = subject.plan().period();
        LocalDate first = LocalDate.of(period.from(), 1, 1);
        LocalDate last = LocalDate.of(period.to() + subject.plan().document().yearsAhead(), 12, 31);
        Deeds.of(subject.plan()).forEach(deed -> {
            DueDate due = deed.due();
            if (due != null
                    && due.first() != null
                    && due.last() != null
                    && (due.last().isBefore(first) || due.first().isAfter(last))) {
                findings.add(
                        deed.text().at(),
                        Message.of(
                                "måldatumet %s ligger utanför perioden %s",
                                "the target date %s is outside the period %s", due, period),
                        Message.of(
                                "rätta datumet, eller flytta aktiviteten till rätt plan",
                                "correct the date, or move the activity to the right plan"));
            }
        });
    }
}
