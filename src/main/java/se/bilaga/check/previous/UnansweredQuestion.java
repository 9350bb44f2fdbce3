package se.bilaga.check.previous;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Inset;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A question of a checklist that nobody has answered since the plan was rolled. */
final class UnansweredQuestion implements PeriodRule {
    @Override
    public Manual manual() {
        return new Manual(
                "obesvarad-fråga",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "En fråga i en checklista har inget svar.",
                "bilaga roll tar bort den förra periodens svar: frågan ska besvaras på nytt, också när svaret är detsamma.",
                """
                - checklista:
                    frågor:
                      - fråga: Har alla chefer en fördelning?
                        svar: # ja
                """,
                """
                - checklista:
                    frågor:
                      - fråga: Har alla chefer en fördelning?
                        svar: ja
                """);
    }

    @Override
    public Message task() {
        return new Message("svara på checklistornas frågor", "answer the questions of the checklists");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan()
                .blocks(Inset.Checklist.class)
                .forEach(checklist -> checklist.questions().stream()
                        .filter(question -> question.answer() == null)
                        .forEach(question -> findings.add(
                                question.question().at(),
                                new Message("frågan är inte besvarad", "the question is not answered"),
                                Message.of(
                                        "skriv svar: och ett av %s",
                                        "write svar: and one of %s", String.join(", ", checklist.choices())))));
    }
}
