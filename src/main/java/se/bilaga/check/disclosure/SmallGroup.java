package se.bilaga.check.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.cube.Cube;
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
                Slå ihop åldersgrupper eller befattningar tills varje cell har minst fem personer, eller skriv redovisas inte i cellen.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int limit = subject.organisation().smallestGroup();
        ToldCounts counts = ToldCounts.inViews(subject.plan(), subject.statistics());
        Map<Cube, List<CountedCell>> small = counts.cells()
                .filter(cell -> Persons.isSmall(cell.value(), limit))
                .filter(cell -> counts.isTold(cell) || counts.isShareTold(cell))
                .collect(Collectors.groupingBy(CountedCell::cube, LinkedHashMap::new, Collectors.toList()));
        small.forEach((cube, cells) ->
                report(cube, cells, () -> List.of(cure(besides(counts, cells, limit))), limit, findings));
        subject.plan()
                .blocks(Block.Free.class)
                .flatMap(free -> FreeCounts.in(free.table(), subject).stream())
                .forEach(counted -> check(counted, limit, findings));
    }

    private static void report(
            Cube cube, List<CountedCell> small, Supplier<List<Message>> cure, int limit, Findings findings) {
        List<String> names = small.stream().map(CountedCell::label).toList();
        findings.add(
                small.get(0).at(),
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
                cure);
    }

    private static Message cure(List<String> besides) {
        return besides.isEmpty()
                ? Message.of(
                        "slå ihop grupper, eller skriv redovisas inte i cellen",
                        "merge groups, or write redovisas inte in the cell")
                : Message.of(
                        "slå ihop grupper; ska celler döljas behöver också dessa döljas: %s",
                        "merge groups; where cells are to be suppressed, suppress these too: %s", Persons.few(besides));
    }

    private static List<String> besides(ToldCounts counts, List<CountedCell> cells, int limit) {
        List<String> names = cells.stream().map(CountedCell::name).toList();
        return FurtherHiding.of(counts.publication(), names, limit).orElse(List.of()).stream()
                .map(counts::label)
                .toList();
    }

    /** The cells of the columns that count persons, without totals. */
    private static void check(FreeCounts counts, int limit, Findings findings) {
        counts.rows().stream()
                .filter(row -> row.kind() == DataTable.RowKind.BODY)
                .forEach(row -> counts.columns()
                        .forEach(column -> check(row, row.cells().get(column).figure(), limit, findings)));
    }

    private static void check(DataTable.Row row, @Nullable Figure figure, int limit, Findings findings) {
        if (figure != null && Persons.isCount(figure.unit()) && Persons.isSmall(figure.value(), limit)) {
            findings.add(
                    figure.at(),
                    Message.of(
                            "%s är färre än %d personer",
                            "%s is fewer than %d persons", row.cells().get(0).text(), limit),
                    Message.of("slå ihop rader, eller skriv redovisas inte", "merge rows, or write redovisas inte"));
        }
    }
}
