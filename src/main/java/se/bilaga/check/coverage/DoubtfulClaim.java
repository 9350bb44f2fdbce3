package se.bilaga.check.coverage;

import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** What a paragraph as a whole seems to say of the series, and they do not bear out: its reading is less than certain. */
final class DoubtfulClaim implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "tveksam-uppgift",
                Manual.Group.FIGURES,
                Severity.ADVICE,
                "Som stycket kan läsas stämmer ett tal eller ord inte med serien. Läsningen är osäker: det kan handla om något annat.",
                "Ett tal som får sin serie, grupp eller tid av meningen före är lätt att glömma när siffrorna ändras.",
                """
                Sjukfrånvaron var 6,0 procent. Året före var den 5,6 procent.   # serien har 6,5
                """,
                """
                Sjukfrånvaron var {{sjukfrånvaro 2025}}. Året före var den {{sjukfrånvaro 2024}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Statement said : subject.discourse().all()) {
            if (said.isWrong() && !said.certain()) {
                findings.add(
                        said.at(),
                        new Message(
                                "\"" + said.said() + "\" ser inte ut att stämma: "
                                        + said.shown().sv(),
                                "\"" + said.said() + "\" does not seem right: "
                                        + said.shown().en()),
                        new Message(
                                "jämför med serien; är det rätt, hänvisa till siffran eller märk stället ["
                                        + said.said() + "]{fri}",
                                "compare with the series; if it is right, refer to the figure or mark it ["
                                        + said.said() + "]{fri}"));
            }
        }
    }
}
