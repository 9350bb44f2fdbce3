package se.bilaga.check.previous;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.type.OwnValue;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** Rows of a written table, and fields of the period, that say what they said in the plan before. */
final class OldRows implements PeriodRule {
    private static final int NAMED = 3;
    private static final Message AGAIN = new Message(
            "skriv årets; gäller de än, skriv det under godkända:",
            "write this year's; if they still hold, say so under godkända:");

    @Override
    public Manual manual() {
        return new Manual(
                "förra-periodens-rader",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "Rader i en fri tabell, eller svar som gäller perioden, är ordagrant desamma som i den förra planen.",
                "Resultat, bedömningar och siffror som är skrivna följer med till nästa år utan att någon ser det.",
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
        return new Message(
                "skriv årets uppgifter i de fria tabellerna, och det som gäller perioden",
                "write this year's facts in the free tables, and what is of the period");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Turn.of(subject).ifPresent(turn -> {
            List<FreeTable> old = turn.before()
                    .blocks(Block.Free.class)
                    .map(Block.Free::table)
                    .toList();
            turn.now().blocks(Block.Free.class).map(Block.Free::table).forEach(table -> check(table, old, findings));
            PeriodFields.of(turn).forEach(field -> check(field, findings));
        });
    }

    private static void check(PeriodFields field, Findings findings) {
        List<String> same = field.same();
        if (!same.isEmpty()) {
            OwnValue first = Objects.requireNonNull(field.now().get(same.get(0)));
            findings.add(
                    first.written().get(0).at(),
                    Message.of(
                            "%s av %s har samma %s som i den förra planen: %s",
                            "%s of %s have the same %s as in the plan before: %s",
                            same.size(),
                            field.now().size(),
                            first.label().toLowerCase(Locale.ROOT),
                            some(same)),
                    AGAIN);
        }
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
            findings.add(same.get(0).get(0).at(), message(table, same), AGAIN);
        }
    }

    private static Message message(FreeTable table, List<List<Text>> same) {
        return Message.of(
                "%s av %s rader är desamma som i den förra planen: %s",
                "%s of %s rows are the same as in the plan before: %s",
                same.size(),
                table.rows().size(),
                some(same.stream().map(row -> row.get(0).value()).toList()));
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("\", \"", "\"", "\""));
        return names.size() > NAMED ? first + " …" : first;
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
