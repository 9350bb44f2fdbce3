package se.bilaga.check.document;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A heading with nothing under it. */
final class EmptySection implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "rubrik-utan-innehåll",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "Ett avsnitt har en rubrik men varken text, innehåll eller underavsnitt.",
                "En ensam rubrik ser ut som något som har fallit bort.",
                """
                - rubrik: Successionsplanering
                """,
                """
                - rubrik: Successionsplanering
                  text: Enheterna identifierar sina nyckelfunktioner.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan()
                .allSections()
                .filter(section ->
                        (section.prose() == null || section.prose().value().isBlank())
                                && section.blocks().isEmpty()
                                && section.sections().isEmpty())
                .forEach(section -> findings.add(
                        section.heading().at(),
                        Message.of("rubriken har inget under sig", "nothing stands under the heading"),
                        Message.of("skriv text: eller ta bort avsnittet", "write text: or remove the section")));
    }
}
