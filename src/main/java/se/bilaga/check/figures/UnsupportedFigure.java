package se.bilaga.check.figures;

import se.bilaga.check.claim.Claim;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.figure.NumberText;

/** A number in prose that equals no figure of the series that the sentence speaks of. */
final class UnsupportedFigure implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "siffra-utan-stöd",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Ett tal i en mening om en serie stämmer inte med någon av seriens siffror, summor, andelar eller förändringar.",
                "Det är det vanligaste felet i publicerade planer, och det första en uppmärksam läsare hittar.",
                """
                Sjukfrånvaron var 4,3 procent.   # statistiken säger 4,2
                """,
                """
                Sjukfrånvaron var {{sjukfrånvaro 2023}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Claim claim : subject.claims().all()) {
            if (claim.matches().isEmpty()
                    && claim.isComparable()
                    && !subject.discourse().clears(claim.at())) {
                findings.add(
                        claim.at(),
                        Message.of(
                                "\"%s\" stämmer inte med någon siffra i %s",
                                "\"%s\" equals no figure of %s", claim.typed(), claim.series()),
                        hints(claim));
            }
        }
    }

    private static Message[] hints(Claim claim) {
        Message correct = Message.of(
                "rätta talet, eller skriv in uppgiften i statistiken och hänvisa till den",
                "correct the number, or write the figure into the statistics and refer to it");
        return claim.nearest()
                .map(known -> new Message[] {
                    Message.of(
                            "menade du {{%s}}, %s?",
                            "did you mean {{%s}}, %s?", known.reference(), NumberText.of(known.figure())),
                    correct
                })
                .orElse(new Message[] {correct});
    }
}
