package se.bilaga.check.document;

import java.util.List;
import java.util.Optional;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.PartHeadings;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Section;
import se.bilaga.plan.type.DocumentPart;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** Parts in another order than documents of the type have. */
final class UnusualOrder implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "ovanlig-ordning",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "Ett avsnitt står efter ett som det brukar stå före i sådana dokument.",
                "Den som läser flera förvaltningars dokument hittar lättare om delarna kommer i samma ordning.",
                """
                dokument: internkontrollplan
                avsnitt:
                  - {rubrik: Kontrollmoment, text: Två kontroller görs.}
                  - {rubrik: Riskanalys, text: Två risker är bedömda.}
                """,
                """
                dokument: internkontrollplan
                avsnitt:
                  - {rubrik: Riskanalys, text: Två risker är bedömda.}
                  - {rubrik: Kontrollmoment, text: Två kontroller görs.}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        PartHeadings parts = new PartHeadings(subject.plan().document());
        List<DocumentPart> usual = subject.plan().document().parts();
        int latest = -1;
        for (Section section : subject.plan().sections()) {
            Optional<DocumentPart> part = parts.of(section);
            if (part.isPresent()) {
                int place = usual.indexOf(part.get());
                if (place < latest) {
                    findings.add(
                            section.heading().at(),
                            Message.of(
                                    "\"%s\" brukar stå före \"%s\" i %s",
                                    "\"%s\" usually stands before \"%s\" in %s",
                                    section.heading(),
                                    usual.get(latest).heading(),
                                    subject.plan().document().plural()),
                            Message.of(
                                    "flytta avsnittet; ordningen står i dokumenttypen %s",
                                    "move the section; the order is in the document type %s",
                                    subject.plan().document().name()));
                }
                latest = Math.max(latest, place);
            }
        }
    }
}
