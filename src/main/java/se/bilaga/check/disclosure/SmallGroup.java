package se.bilaga.check.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;
import se.bilaga.source.Text;
import se.bilaga.statistics.Cube;

/** A cell of a table or chart so small that it singles out persons. */
final class SmallGroup implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "liten-grupp",
                Manual.Group.DISCLOSURE,
                Severity.WARNING,
                "En tabell eller ett diagram visar en grupp som är mindre än organisationens gräns.",
                "I en liten grupp går det att räkna ut vem uppgiften gäller. Sekundärt behöver ytterligare en cell döljas när raden eller kolumnen har en summa.",
                """
                - tabell: {statistik: åldersstruktur, rader: befattning, kolumner: ålder}
                # Biståndshandläggare, 60–64 år: 1
                """,
                """
                Slå ihop åldersgrupper eller befattningar tills varje cell har minst fem personer, eller skriv .. i cellen.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int limit = subject.organisation().smallestGroup();
        Set<Cube> shown = new LinkedHashSet<>();
        subject.plan()
                .allSections()
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> series(block)
                        .map(id -> subject.statistics().cubes().get(id.value()))
                        .filter(cube -> cube != null && Persons.counted(cube))
                        .forEach(shown::add));
        for (Cube cube : shown) {
            List<String> small = new ArrayList<>();
            var first = cube.cells().entrySet().stream()
                    .filter(cell -> cell.getValue().value() != null
                            && cell.getValue().value().signum() > 0
                            && cell.getValue().value().compareTo(BigFraction.of(limit)) < 0)
                    .peek(cell -> small.add(String.join(" ", cell.getKey())))
                    .toList();
            if (!first.isEmpty()) {
                findings.add(
                        first.get(0).getValue().at(),
                        Message.of(
                                "\"%s\" visar %d grupper med färre än %d personer: %s",
                                "\"%s\" shows %d groups of fewer than %d persons: %s",
                                cube.id(),
                                small.size(),
                                limit,
                                Persons.few(small)),
                        Message.of(
                                "slå ihop grupper; ska celler döljas behöver också dessa döljas: %s",
                                "merge groups; where cells are to be suppressed, suppress these too: %s",
                                Persons.few(Suppression.secondary(cube, limit))));
            }
        }
    }

    private static Stream<Text> series(Block block) {
        if (block instanceof Block.Table table) {
            return table.view().series().stream();
        }
        return block instanceof Block.Diagram diagram ? diagram.view().series().stream() : Stream.empty();
    }
}
