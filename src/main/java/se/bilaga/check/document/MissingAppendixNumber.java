package se.bilaga.check.document;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A document without its number among the board's papers. */
final class MissingAppendixNumber implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "bilagenummer-saknas",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "Dokumentet har inget bilagenummer.",
                "Nämndens protokoll hänvisar till bilagan med dess nummer.",
                """
                dokument: kompetensförsörjningsplan
                förvaltning: Miljöförvaltningen
                """,
                """
                dokument: kompetensförsörjningsplan
                förvaltning: Miljöförvaltningen
                bilaga: 7
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Text number = subject.plan().appendixNumber();
        if (number == null || number.value().isBlank()) {
            findings.add(
                    subject.plan().administration().at(),
                    Message.of("bilagans nummer saknas", "the appendix number is missing"),
                    Message.of(
                            "skriv bilaga: med numret i nämndens handlingar",
                            "write bilaga: with the number among the board's papers"));
        }
    }
}
