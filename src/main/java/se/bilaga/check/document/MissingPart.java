package se.bilaga.check.document;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.PartHeadings;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.type.DocumentPart;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A document without a part that its type must have. */
final class MissingPart implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "del-saknas",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "Dokumentet saknar en del som dokumenttypen säger att det måste ha.",
                "Den som läser flera sådana dokument väntar sig delen, och ofta är det en lag som gör det.",
                """
                dokument: internkontrollplan
                avsnitt:
                  - {rubrik: Riskanalys, text: Två risker är bedömda.}
                """,
                """
                dokument: internkontrollplan
                avsnitt:
                  - {rubrik: Riskanalys, text: Två risker är bedömda.}
                  - {rubrik: Kontrollmoment, text: Två kontroller görs.}
                  - {rubrik: Uppföljning av förra året, text: En kontroll visade en avvikelse.}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        DocumentType type = subject.plan().document();
        PartHeadings parts = new PartHeadings(type);
        for (DocumentPart part : type.parts()) {
            if (part.isRequired() && subject.plan().allSections().noneMatch(section -> parts.isOf(section, part))) {
                findings.add(
                        subject.plan().administration().at(),
                        Message.of(
                                "%s saknar delen \"%s\"", "%s lacks the part \"%s\"", type.definite(), part.heading()),
                        Message.of(
                                "skriv ett avsnitt med rubriken %s",
                                "write a section with the heading %s", parts.names(part)));
            }
        }
    }
}
