package se.bilaga.check.series;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A series that does not say what it measures. */
final class MissingDefinition implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "definition-saknas",
                Manual.Group.SERIES,
                Severity.ADVICE,
                "En serie saknar definition.",
                "Utan definition vet ingen om nästa års siffra mäter samma sak.",
                """
                anställda:
                  enhet: antal
                  värden: 270
                """,
                """
                anställda:
                  definition: Tillsvidareanställda den sista dagen i månaden
                  enhet: antal
                  värden: 270
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan().statistics().forEach((id, series) -> {
            if ((series.definition() == null || series.definition().value().isBlank()) && series.formula() == null) {
                findings.add(
                        series.at(),
                        Message.of(
                                "serien \"%s\" säger inte vad den mäter",
                                "the series \"%s\" does not say what it measures", id),
                        Message.of("skriv definition:", "write definition:"));
            }
        });
    }
}
