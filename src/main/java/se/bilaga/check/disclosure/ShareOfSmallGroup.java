package se.bilaga.check.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.claim.Claim;
import se.bilaga.check.claim.Known;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;

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
        subject.figures()
                .forEach(reference ->
                        check(subject, reference.inside().text(), reference.at().span(), findings));
        for (Claim claim : subject.claims().all()) {
            claim.timely().stream()
                    .filter(Known::isQuotable)
                    .limit(1)
                    .filter(known -> known.reference().endsWith(" andel"))
                    .forEach(known -> check(subject, new Text(known.reference(), claim.at()), claim.at(), findings));
        }
    }

    /** A share is judged by the group that it is a share of, a count by itself. */
    private static void check(Subject subject, Text reference, Span at, Findings findings) {
        List<String> words = List.of(reference.value().strip().split("\\s+", -1));
        Cube cube = subject.statistics().cubes().get(words.get(0));
        if (cube == null || !Persons.counted(cube) || isComparison(words)) {
            return;
        }
        String count = reference.value().replaceAll(" (?:andel|\\d decimaler|ord)(?= |$)", "");
        Optional<BigFraction> part = figure(subject, count, reference.at());
        Optional<BigFraction> size = words.contains("andel")
                ? figure(subject, count + " andel", reference.at())
                        .filter(share -> share.signum() > 0)
                        .flatMap(share -> part.map(value -> whole(value, share)))
                : part;
        size.filter(value -> Persons.isSmall(value, subject.organisation().smallestMeanGroup()))
                .ifPresent(value -> findings.add(
                        at,
                        Message.of(
                                "uppgiften gäller bara %s personer",
                                "the figure concerns only %s persons", Shown.of(value)),
                        Message.of(
                                "skriv om gruppen utan tal, eller slå ihop den med en annan",
                                "write of the group without numbers, or merge it with another")));
    }

    private static Optional<BigFraction> figure(Subject subject, String reference, Span at) {
        return subject.statistics()
                .figure(new Text(reference, at), new Diagnostics())
                .map(Figure::value);
    }

    private static BigFraction whole(BigFraction part, BigFraction share) {
        return Objects.requireNonNull(
                new Exact(part).times(Quantity.HUNDRED).over(new Exact(share)).exact());
    }

    /** A change is no group. */
    private static boolean isComparison(List<String> words) {
        return words.contains("differens") || words.contains("förändring");
    }
}
