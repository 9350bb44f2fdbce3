package se.bilaga.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.text.Passage;
import se.bilaga.plan.view.TableView;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseText;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.saying.Placed;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/**
 * How many there are of what a plan lists: {@code {{antal punkter}}}, {@code {{antal steg ord}}}, {@code {{antal rader
 * enkät}}}, {@code {{antal aktiviteter utveckla}}}.
 */
record ListCounts(PlanFile file, Function<TableView, Optional<DataTable>> tables) {
    private static final List<String> KINDS = List.of("aktiviteter", "risker", "mål", "rader", "punkter", "steg");

    /** As a reference shows it. */
    String text(List<Text> words) {
        List<Text> plain =
                words.stream().filter(word -> !word.value().equals("ord")).toList();
        Figure figure = placed(plain).figure();
        return plain.size() < words.size() ? NumberText.word(figure) : NumberText.of(figure);
    }

    /** Throws a {@link Fault} where there is nothing to count. */
    Placed placed(List<Text> words) {
        if (words.isEmpty()) {
            throw new Fault(
                    "okänt-ord",
                    null,
                    Message.of("det framgår inte vad som räknas", "it is not said what is counted"),
                    Message.of("skriv ett av orden %s", "write one of %s", String.join(", ", KINDS)));
        }
        Text kind = words.get(0);
        List<String> names = words.stream().skip(1).map(Text::value).toList();
        String name = String.join(" ", names);
        int many = count(kind, names).orElseThrow(() -> nothing(kind, name));
        Figure figure = new Figure(BigFraction.of(many), Unit.COUNT, 0, kind.at());
        return new Placed(figure, ("antal " + kind.value() + " " + name).strip());
    }

    private OptionalInt count(Text kind, List<String> names) {
        Plan plan = file.plan();
        return switch (kind.value()) {
            case "aktiviteter" ->
                some(plan.activities().stream()
                        .filter(group -> names.stream().allMatch(name -> isOf(group, name)))
                        .mapToLong(group -> group.activities().size())
                        .sum());
            case "risker" -> some(plan.risks().size());
            case "mål" -> some(plan.goals().size());
            case "rader" -> rows(names.isEmpty() ? "" : names.get(0));
            case "punkter" -> points(kind);
            case "steg" -> steps(kind);
            default -> throw unknown(kind);
        };
    }

    /** Of an area by its key, or of a department by its name. */
    private static boolean isOf(ActivityGroup group, String name) {
        return Stream.concat(group.areas().stream(), group.departments().stream())
                .anyMatch(one -> one.value().equalsIgnoreCase(name));
    }

    private static OptionalInt some(long many) {
        return many == 0 ? OptionalInt.empty() : OptionalInt.of((int) many);
    }

    private OptionalInt rows(String id) {
        Stream<Integer> free = file.plan()
                .blocks(Block.Free.class)
                .filter(block -> isNamed(block.table().id(), id))
                .map(block -> block.table().rows().size());
        Stream<Integer> computed = file.plan()
                .blocks(Block.Table.class)
                .filter(block -> isNamed(block.view().id(), id))
                .flatMap(block -> tables.apply(block.view()).stream())
                .map(ListCounts::rows);
        return Stream.concat(free, computed).mapToInt(many -> many).findFirst();
    }

    private static int rows(DataTable table) {
        return (int) table.body().stream()
                .filter(row -> row.kind() == DataTable.RowKind.BODY)
                .count();
    }

    private static boolean isNamed(@org.jspecify.annotations.Nullable Text id, String name) {
        return id != null && id.value().equals(name);
    }

    /** Of the list that follows in the same text. */
    private OptionalInt points(Text reference) {
        return around(reference)
                .map(Passage::prose)
                .flatMap(prose -> listing(prose, reference))
                .map(list -> OptionalInt.of(list.items().size()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<ProseBlock.Listing> listing(ProseText prose, Text reference) {
        return prose.blocks().stream()
                .filter(block -> block.at().span().from() > reference.at().from())
                .filter(ProseBlock.Listing.class::isInstance)
                .map(ProseBlock.Listing.class::cast)
                .findFirst();
    }

    /** Of the process in the same section. */
    private OptionalInt steps(Text reference) {
        return around(reference)
                .map(Passage::section)
                .filter(Objects::nonNull)
                .map(Section::blocks)
                .flatMap(blocks -> blocks.stream()
                        .filter(Inset.Procedure.class::isInstance)
                        .map(block -> ((Inset.Procedure) block).steps().size())
                        .findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Optional<Passage> around(Text reference) {
        return file.passages().all().stream()
                .filter(passage ->
                        passage.text().at().file().equals(reference.at().file())
                                && passage.text().at().from() <= reference.at().from()
                                && passage.text().at().to() >= reference.at().to())
                .findFirst();
    }

    private static Fault unknown(Text kind) {
        return new Fault(
                "okänt-ord",
                kind.at(),
                Message.of("\"%s\" räknas inte", "\"%s\" is not counted", kind),
                Nearest.hint(kind.value(), KINDS)
                        .orElse(Message.of("skriv ett av orden %s", "write one of %s", String.join(", ", KINDS))));
    }

    private static Fault nothing(Text kind, String name) {
        return new Fault(
                "inget-att-räkna",
                kind.at(),
                Message.of(
                        "det finns inga %s att räkna", "there are no %s to count", (kind.value() + " " + name).strip()),
                Message.of("skriv dem, eller skriv om meningen", "write them, or rewrite the sentence"));
    }
}
