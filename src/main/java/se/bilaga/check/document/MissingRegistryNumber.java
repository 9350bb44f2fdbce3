package se.bilaga.check.document;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A document without diarienummer. */
final class MissingRegistryNumber implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "diarienummer-saknas",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "Dokumentet har inget diarienummer.",
                "En allmän handling ska kunna återfinnas i diariet (offentlighets- och sekretesslagen 5 kap. 2 §).",
                """
                dokument: arbetsmiljörapport
                period: 2024
                """,
                """
                dokument: arbetsmiljörapport
                period: 2024
                diarienummer: KS-2024/976
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Text number = subject.plan().registryNumber();
        if (number == null || number.value().isBlank()) {
            findings.add(
                    subject.plan().administration().at(),
                    Message.of("diarienumret saknas", "the diarienummer is missing"),
                    Message.of(
                            "skriv diarienummer: med ärendets nummer",
                            "write diarienummer: with the number of the case"));
        }
    }
}
