package se.bilaga.check.disclosure;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.prose.Passage;
import se.bilaga.check.prose.Reading;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;
import se.bilaga.source.Text;

/** A share quoted of a group so small that persons can be counted back. */
final class ShareOfSmallGroup implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "andel-av-liten-grupp",
                Manual.Group.DISCLOSURE,
                Severity.WARNING,
                "En andel i texten är räknad på en grupp som är mindre än gränsen.",
                "25 procent av fyra personer är en person.",
                """
                Av gruppledarna är {{gruppledare 2024 kvinnor andel}} kvinnor.   # fyra personer
                """,
                """
                Skriv om gruppen utan tal, eller redovisa en större grupp.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        BigFraction limit = BigFraction.of(subject.organisation().smallestGroup());
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            for (Reading.Range reference : reading.references()) {
                Text inside = reading.text().part(reference.from() + 2, reference.to() - 2);
                List<String> words = List.of(inside.value().strip().split("\\s+", -1));
                var cube = subject.statistics().cubes().get(words.get(0));
                if (cube == null || !Persons.counted(cube) || isComparison(words)) {
                    continue;
                }
                String count = inside.value().replaceAll(" (?:andel|\\d decimaler|ord)(?= |$)", "");
                subject.statistics()
                        .figure(new Text(count, inside.at()), new Diagnostics())
                        .filter(figure -> figure.value().signum() > 0
                                && figure.value().compareTo(limit) < 0
                                && (words.contains("andel") || cube.dimensions().size() > 1))
                        .ifPresent(figure -> findings.add(
                                reading.span(reference.from(), reference.to()),
                                Message.of(
                                        "uppgiften gäller bara %s personer",
                                        "the figure concerns only %s persons", Shown.of(figure.value())),
                                Message.of(
                                        "skriv om gruppen utan tal, eller slå ihop den med en annan",
                                        "write of the group without numbers, or merge it with another")));
            }
        }
    }

    /** A change is no group. */
    private static boolean isComparison(List<String> words) {
        return words.contains("differens") || words.contains("förändring");
    }
}
