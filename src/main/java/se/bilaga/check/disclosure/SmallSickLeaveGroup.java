package se.bilaga.check.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Observation;

/** Sick leave of a group so small that persons can be told. */
final class SmallSickLeaveGroup implements Rule {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    @Override
    public Manual manual() {
        return new Manual(
                "liten-grupp-sjukfrånvaro",
                Manual.Group.DISCLOSURE,
                Severity.WARNING,
                "Sjukfrånvaro redovisas för en grupp som är mindre än gränsen.",
                "En kommun redovisar inte sjukfrånvaron för en grupp med högst tio anställda, eller om uppgiften kan hänföras till en enskild (lagen 2018:597 om kommunal bokföring och redovisning, 11 kap.).",
                """
                sjukfrånvaro: {per: [avdelning], värden: {Stab: 2.1}}
                anställda: {per: [avdelning], värden: {Stab: 7}}
                """,
                """
                Redovisa sjukfrånvaron för förvaltningen, eller för grupper med fler än tio anställda.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int limit = subject.organisation().smallestSickLeaveGroup();
        List<Cube> headcounts = subject.statistics().cubes().values().stream()
                .filter(Persons::counted)
                .toList();
        for (Cube cube : subject.statistics().cubes().values()) {
            if (cube.id().contains("sjukfrånvaro") && cube.dimensions().size() > 0) {
                cube.cells()
                        .forEach((key, value) -> headcounts.stream()
                                .map(headcount -> size(headcount, key))
                                .flatMap(Optional::stream)
                                .max(Comparator.naturalOrder())
                                .filter(size -> size.compareTo(BigFraction.of(limit)) <= 0)
                                .filter(size -> value.value() != null)
                                .ifPresent(size -> findings.add(
                                        value.at(),
                                        Message.of(
                                                "gruppen %s har bara %s personer",
                                                "the group %s has only %s persons",
                                                String.join(" ", key),
                                                Shown.of(size)),
                                        Message.of(
                                                "skriv redovisas inte, eller redovisa en större grupp",
                                                "write redovisas inte, or report a larger group"))));
            }
        }
    }

    /** The least headcount of the group of {@code key}, of its own year where there is one. */
    static Optional<BigFraction> size(Cube headcount, List<String> key) {
        List<Map.Entry<List<String>, Observation>> group = headcount.cells().entrySet().stream()
                .filter(cell -> Persons.categories(headcount, cell.getKey()).size() > 0
                        && key.containsAll(Persons.categories(headcount, cell.getKey())))
                .toList();
        Set<String> years = key.stream().flatMap(SmallSickLeaveGroup::year).collect(Collectors.toSet());
        List<Map.Entry<List<String>, Observation>> same = group.stream()
                .filter(cell -> cell.getKey().stream()
                        .flatMap(SmallSickLeaveGroup::year)
                        .anyMatch(years::contains))
                .toList();
        return (same.isEmpty() ? group : same)
                .stream()
                        .map(Map.Entry::getValue)
                        .map(Observation::value)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
    }

    private static Stream<String> year(String member) {
        Matcher year = YEAR.matcher(member);
        return year.find() ? Stream.of(year.group()) : Stream.empty();
    }
}
