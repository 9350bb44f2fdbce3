package se.bilaga.check.disclosure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.table.DataTable;

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
        ShownCells shown = ShownCells.in(subject);
        shown.cubes().forEach(cube -> {
            List<Map.Entry<List<String>, Observation>> small = cube.cells().entrySet().stream()
                    .filter(cell -> Persons.isSmall(cell.getValue().value(), limit))
                    .filter(cell -> shown.has(cube, cell.getValue()))
                    .toList();
            if (!small.isEmpty()) {
                report(cube, small, limit, findings);
            }
            Suppression.derivable(cube, limit).forEach((hidden, sum) -> report(hidden, sum, findings));
            new WorkedOut(shown, limit).in(cube).forEach((left, sum) -> reportLeft(left, sum, findings));
        });
        subject.plan().blocks(Block.Free.class).forEach(free -> check(subject, free.table(), limit, findings));
    }

    private static void report(Observation hidden, String sum, Findings findings) {
        findings.add(
                hidden.at(),
                Message.of("den dolda cellen går att räkna ut: %s", "the hidden cell can be worked out: %s", sum),
                Message.of(
                        "dölj ännu en cell i raden eller kolumnen, eller summan",
                        "hide another cell of the row or column, or the sum"));
    }

    private static void reportLeft(Observation left, String sum, Findings findings) {
        findings.add(
                left.at(),
                Message.of(
                        "gruppen visas inte men går att räkna ut av det som visas: %s",
                        "the group is not shown but can be worked out from what is shown: %s", sum),
                Message.of(
                        "visa inte både summan och de andra delarna", "do not show both the sum and the other parts"));
    }

    private static void report(
            Cube cube, List<Map.Entry<List<String>, Observation>> small, int limit, Findings findings) {
        List<String> names =
                small.stream().map(cell -> String.join(" ", cell.getKey())).toList();
        List<String> more = Suppression.secondary(cube, limit);
        findings.add(
                small.get(0).getValue().at(),
                names.size() == 1
                        ? Message.of(
                                "\"%s\" visar en grupp med färre än %d personer: %s",
                                "\"%s\" shows a group of fewer than %d persons: %s", cube.id(), limit, names.get(0))
                        : Message.of(
                                "\"%s\" visar %d grupper med färre än %d personer: %s",
                                "\"%s\" shows %d groups of fewer than %d persons: %s",
                                cube.id(),
                                names.size(),
                                limit,
                                Persons.few(names)),
                more.isEmpty()
                        ? Message.of(
                                "slå ihop grupper, eller skriv .. i cellen", "merge groups, or write .. in the cell")
                        : Message.of(
                                "slå ihop grupper; ska celler döljas behöver också dessa döljas: %s",
                                "merge groups; where cells are to be suppressed, suppress these too: %s",
                                Persons.few(more)));
    }

    /** The written cells of a column that counts persons. */
    private static void check(Subject subject, FreeTable table, int limit, Findings findings) {
        boolean captioned =
                table.caption() != null && Persons.areIn(table.caption().value());
        subject.statistics()
                .table(table, new Diagnostics())
                .ifPresent(data -> data.body().stream()
                        .filter(row -> row.kind() == DataTable.RowKind.BODY)
                        .forEach(row -> {
                            int columns =
                                    Math.min(row.cells().size(), table.columns().size());
                            for (int i = 1; i < columns; i++) {
                                if (captioned
                                        || Persons.areIn(
                                                table.columns().get(i).label().value())) {
                                    check(row, row.cells().get(i).figure(), limit, findings);
                                }
                            }
                        }));
    }

    private static void check(DataTable.Row row, @Nullable Figure figure, int limit, Findings findings) {
        if (figure != null && Persons.isCount(figure.unit()) && Persons.isSmall(figure.value(), limit)) {
            findings.add(
                    figure.at(),
                    Message.of(
                            "%s är färre än %d personer",
                            "%s is fewer than %d persons", row.cells().get(0).text(), limit),
                    Message.of("slå ihop rader, eller skriv ..", "merge rows, or write .."));
        }
    }
}
