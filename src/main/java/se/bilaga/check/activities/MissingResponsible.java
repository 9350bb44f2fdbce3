package se.bilaga.check.activities;

import java.util.List;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Deeds.Deed;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** An activity or measure that no one answers for. */
final class MissingResponsible implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "ansvarig-saknas",
                Manual.Group.ACTIVITIES,
                Severity.ADVICE,
                "En aktivitet eller en åtgärd har ingen ansvarig, fast andra i samma dokument har det.",
                "Det som ingen ansvarar för blir sällan gjort och går inte att följa upp.",
                """
                - aktivitet: Skugga en kollega
                  måldatum: 2025
                """,
                """
                - aktivitet: Skugga en kollega
                  måldatum: 2025
                  ansvarig: HR
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Deed> deeds = Deeds.of(subject.plan());
        if (deeds.stream().allMatch(deed -> deed.responsible().isEmpty())) {
            return;
        }
        deeds.stream()
                .filter(deed -> deed.responsible().isEmpty() && !deed.isFinished())
                .forEach(deed -> findings.add(
                        deed.text().at(),
                        Message.of("ingen är ansvarig", "no one is responsible"),
                        Message.of("skriv en roll efter ansvarig:", "write a role after ansvarig:")));
    }
}
