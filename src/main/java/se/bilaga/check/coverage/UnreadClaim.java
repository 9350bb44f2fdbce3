package se.bilaga.check.coverage;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A number or a word of more and less that nothing holds to the figures. */
final class UnreadClaim implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "oläst-påstående",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Ett tal, eller ett ord som minskat eller högst, är varken hämtat ur statistiken, prövat mot den eller märkt fritt."
                        + " Regeln körs bara när organisationen anger dess nivå under regler.",
                "Det som inget prövar är det som ingen märker när siffrorna ändras. `./bilaga check --coverage` räknar dem.",
                """
                Antalet ansökningar har ökat kraftigt.
                """,
                """
                Antalet ansökningar har {{ansökningar 2024 ökat/minskat}} kraftigt.
                Konkurrensen om dem [har ökat]{fri: branschens bedömning}.
                """);
    }

    @Override
    public boolean isOnRequest() {
        return true;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        ProseCoverage.of(subject)
                .unread()
                .forEach(token -> findings.add(
                        token.at(),
                        Message.of(
                                "ingenting håller \"%s\" till statistiken",
                                "nothing holds \"%s\" to the statistics",
                                token.at().text()),
                        Message.of(
                                "hämta det med {{…}}, skriv [%s]{gäller: …}, eller [%s]{fri}",
                                "take it by {{…}}, write [%s]{gäller: …}, or [%s]{fri}",
                                token.at().text(),
                                token.at().text())));
    }
}
