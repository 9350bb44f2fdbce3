package se.bilaga.check.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.Unit;

/** Series side by side in a table although they count different groups. */
final class MixedPopulations implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "blandade-populationer",
                Manual.Group.SERIES,
                Severity.ADVICE,
                "En tabell ställer serier med samma enhet bredvid varandra fast de räknar olika grupper, och ingen not säger det.",
                "Den som läser en tabell jämför dess rader, och lägger dem samman.",
                """
                anställda: {avser: Tillsvidareanställda, …}
                avgångar: {avser: Alla med månadslön, …}
                # och i en tabell: statistik: [anställda, avgångar]
                """,
                """
                tabell: {statistik: [anställda, avgångar], not: Avgångarna räknar alla med månadslön.}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan()
                .blocks(Block.Table.class)
                .map(Block.Table::view)
                .filter(view -> view.note() == null)
                .forEach(view -> check(subject, view, findings));
    }

    private static void check(Subject subject, TableView view, Findings findings) {
        Map<Unit, Cube> firsts = new LinkedHashMap<>();
        for (Text id : view.series()) {
            Cube cube = subject.statistics().cubes().get(id.value());
            if (cube == null || cube.series().formula() != null || cube.series().note() != null) {
                continue;
            }
            Cube first = firsts.putIfAbsent(cube.unit(), cube);
            if (first != null
                    && !Objects.equals(
                            first.series().population(), cube.series().population())) {
                findings.add(
                        id.at(),
                        Message.of(
                                "tabellen ställer \"%s\" bredvid \"%s\", som räknar en annan grupp",
                                "the table sets \"%s\" beside \"%s\", which counts another group", id, first.id()),
                        hints());
            }
        }
    }

    private static Message[] hints() {
        return List.of(
                        Message.of(
                                "säg i tabellens not: hur grupperna skiljer sig",
                                "say in the table's not: how they differ"),
                        Message.of(
                                "är grupperna desamma, skriv samma avser: i båda serierna",
                                "if they are the same, write the same avser: in both"))
                .toArray(Message[]::new);
    }
}
