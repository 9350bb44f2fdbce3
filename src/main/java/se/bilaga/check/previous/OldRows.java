package se.bilaga.check.previous;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** Rows of a written table that say what they said in the plan before. */
final class OldRows implements PeriodRule {
    private static final int NAMED = 3;

    @Override
    public Manual manual() {
        return new Manual(
                "förra-periodens-rader",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "Rader i en fri tabell är ordagrant desamma som i den förra planen.",
                "Resultat och siffror i en skriven tabell följer med till nästa år utan att någon ser det.",
                """
                # förra planen har samma rad
                - fritabell:
                    rubrik: Kontroller
                    kolumner: [{rubrik: Kontroll}, {rubrik: Resultat}]
                    rader:
                      - [Attest, Utan anmärkning]
                """,
                """
                - fritabell:
                    rubrik: Kontroller
                    kolumner: [{rubrik: Kontroll}, {rubrik: Resultat}]
                    rader:
                      - [Attest, Två avvikelser]
                """);
    }

    @Override
    public Message task() {
        return new Message("skriv årets uppgifter i de fria tabellerna", "write this year's facts in the free tables");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Turn.of(subject).ifPresent(turn -> {
            List<FreeTable> old = turn.before()
                    .blocks(Block.Free.class)
                    .map(Block.Free::table)
                    .toList();
            turn.now().blocks(Block.Free.class).map(Block.Free::table).forEach(table -> check(table, old, findings));
        });
    }

    private static void check(FreeTable table, List<FreeTable> old, Findings findings) {
        Set<List<Text>> before = old.stream()
                .filter(other -> isSame(other, table))
                .flatMap(other -> other.rows().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<List<Text>> same = table.rows().stream()
                .filter(row -> row.size() > 1 && before.contains(row))
                .toList();
        if (!same.isEmpty()) {
            findings.add(
                    same.get(0).get(0).at(),
                    message(table, same),
                    Message.of(
                            "skriv årets; gäller de än, skriv det under godkända:",
                            "write this year's; if they still hold, say so under godkända:"));
        }
    }

    private static Message message(FreeTable table, List<List<Text>> same) {
        List<String> names = new ArrayList<>();
        same.stream().limit(NAMED).forEach(row -> names.add("\"" + row.get(0) + "\""));
        String more = same.size() > NAMED ? " …" : "";
        return Message.of(
                "%s av %s rader är desamma som i den förra planen: %s%s",
                "%s of %s rows are the same as in the plan before: %s%s",
                same.size(),
                table.rows().size(),
                String.join(", ", names),
                more);
    }

    /** The same id, or else the same heads of columns with other years perhaps. */
    private static boolean isSame(FreeTable one, FreeTable other) {
        return (one.id() == null && other.id() == null)
                ? heads(one).equals(heads(other))
                : Objects.equals(one.id(), other.id());
    }

    private static List<String> heads(FreeTable table) {
        return table.columns().stream()
                .map(column -> column.label().value().replaceAll("\\d{4}", ""))
                .toList();
    }
}
