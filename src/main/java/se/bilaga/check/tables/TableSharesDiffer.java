package se.bilaga.check.tables;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.statistics.figure.Rounding;
import se.bilaga.statistics.unit.Unit;

/** Written shares of a whole that do not make a hundred percent. */
final class TableSharesDiffer implements Rule {
    private static final BigFraction HUNDRED = BigFraction.of(100);
    /** Further from a hundred than any slip. */
    private static final BigFraction FAR = BigFraction.of(12);

    private static final Pattern DIVIDED = Pattern.compile("(?iU)fördel|sammansättning");
    private static final Pattern BARE = Pattern.compile("(?iU)\\s*(?:andel|andelar|procent|%|andel ?\\(?(?:i )?(?:%|procent)\\)?)\\s*");
    /** What makes shares of one whole come to something else, or makes them shares of several. */
    private static final Pattern EXPLAINED =
            Pattern.compile("(?iU)avrund|flera svar|fler än ett|flera alternativ|instämm|övriga|ej svar|uppgift saknas|bland annat|urval|största|vanligaste|utomlands|heltid|deltid|frånvaro|nöjd|av respektive|inom respektive");

    @Override
    public Manual manual() {
        return new Manual(
                "tabellandelar-blir-inte-hundra",
                Manual.Group.TABLES,
                Severity.WARNING,
                "En skriven tabell visar hur något är fördelat, men andelarna blir inte 100 procent, mer än avrundning kan förklara.",
                "Antingen saknas en grupp, eller så är någon andel felskriven.",
                """
                rubrik: Könsfördelning
                kolumner: [{rubrik: Kön}, {rubrik: Andel, enhet: procent}]
                rader:
                  - [Kvinnor, 74]
                  - [Män, 23]
                """,
                """
                rader:
                  - [Kvinnor, 74]
                  - [Män, 26]
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Grid.tables(subject).forEach(table -> check(table, findings));
    }

    private static void check(FreeTable table, Findings findings) {
        Grid columns = Grid.ofRows(table).turned();
        String caption = Objects.toString(table.caption(), "");
        String words = caption + " " + Objects.toString(table.note(), "") + " " + table.footnotes() + " " + table.columns().stream().map(FreeTable.Column::label).toList()
                + table.rows().stream().map(row -> row.get(0)).toList();
        for (int line = 0; line < columns.lines().size() && !EXPLAINED.matcher(words).find(); line++) {
            Grid.Head head = columns.lines().get(line);
            if (Unit.PERCENT.equals(head.unit())
                    && (DIVIDED.matcher(caption + " " + head.label()).find()
                            || BARE.matcher(head.label()).matches())) {
                check(columns, line, findings);
            }
        }
    }

    private static void check(Grid columns, int line, Findings findings) {
        Grid rows = columns.turned();
        List<Grid.Cell> parts = Stream.iterate(0, place -> place + 1)
                .limit(columns.places().size())
                .filter(place -> new LineFormulas(rows, place).kind() == LineFormulas.Kind.NONE)
                .flatMap(place -> Stream.ofNullable(columns.at(line, place)))
                .toList();
        int decimals = parts.stream().mapToInt(part -> part.number().decimals()).max().orElse(0);
        BigFraction sum =
                parts.stream().map(part -> part.number().value()).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction off = sum.subtract(HUNDRED).abs();
        if (parts.size() > 1 && off.compareTo(FAR) < 0 && off.compareTo(Rounding.most(parts.size(), decimals)) > 0) {
            findings.add(
                    parts.get(0).text().at(),
                    Message.of("andelarna blir tillsammans %s %%", "the shares make %s %%", Shown.of(sum)),
                    Message.of(
                            "kontrollera talen; saknas en grupp, skriv den eller säg det i tabellens not:",
                            "check the figures; if a group is missing, write it or say so in the table's not:"));
        }
    }
}
