package se.bilaga.merge.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.edit.Nodes;
import se.bilaga.merge.words.Mark;
import se.bilaga.merge.words.Sources;
import se.bilaga.merge.words.WordToken;
import se.bilaga.source.yaml.Node;

/** The rows of the first page's table, which are keys of the plan's head and entries of {@code uppgifter}. */
public final class CoverFacts {
    private static final String MORE = "uppgifter";

    private final Node root;
    private final Sources sources;
    private final Slots slots;
    private final FieldChange fields;

    public CoverFacts(Node root, Sources sources, Slots slots, FieldChange fields) {
        this.root = root;
        this.sources = sources;
        this.slots = slots;
        this.fields = fields;
    }

    /** The key that a row shows, and the mapping that it is a key of. */
    private record Fact(Node.Mapping holder, String key) {}

    private Optional<Fact> fact(List<List<String>> row) {
        return row.stream()
                .flatMap(List::stream)
                .flatMap(code -> fact(code).stream())
                .findFirst();
    }

    private Optional<Fact> fact(String code) {
        Optional<Fact> field = Mark.of(code)
                .filter(mark -> mark.kind() == 'f' && mark.offset() == 0)
                .flatMap(mark -> ofHead(mark.field()));
        return field.or(() ->
                sources.words(code).flatMap(text -> slots.of(text.at().from())).flatMap(this::ofSlot));
    }

    private Optional<Fact> ofHead(String key) {
        return root instanceof Node.Mapping head ? Optional.of(new Fact(head, key)) : Optional.empty();
    }

    /** A decision goes as a whole, and the last of the further facts with its key. */
    private Optional<Fact> ofSlot(Slots.Slot slot) {
        if (!(slot.holder() instanceof Node.Mapping holder)) {
            return Optional.empty();
        }
        if (slot.holders().size() == 1) {
            return Optional.of(new Fact(holder, slot.key()));
        }
        boolean ofHead = slot.holders().size() == 2;
        String outer = slot.outer().map(Slots.Slot::key).orElse("");
        boolean alone = holder.entries().size() == 1;
        return !ofHead
                ? Optional.empty()
                : outer.equals(MORE) && !alone ? Optional.of(new Fact(holder, slot.key())) : ofHead(outer);
    }

    /** Takes away what a row shows; {@code row} are the marks of each of its cells. */
    Optional<PlanChange> removal(List<List<String>> row) {
        return fact(row)
                .flatMap(fact -> fields.without(fact.holder(), fact.key().replaceAll("[^\\p{L}\\d]", "_")));
    }

    /** A new fact behind those there are, if the row beside it shows one. */
    Optional<PlanChange> addition(List<List<String>> beside, List<String> cells) {
        if (fact(beside).isEmpty() || cells.size() != 2 || !(root instanceof Node.Mapping head)) {
            return Optional.empty();
        }
        String line = Stream.of(cells.get(0), cells.get(1))
                .map(cell -> FieldChange.quoted(WordToken.plain(cell).strip()))
                .reduce((label, value) -> label + ": " + value)
                .orElseThrow();
        return head.entry(MORE)
                .map(Node.Entry::value)
                .map(more -> more instanceof Node.Mapping there && !Nodes.isFlow(there)
                        ? Optional.of(fields.line(there, line))
                        : Optional.<PlanChange>empty())
                .orElseGet(() -> Optional.of(fields.line(head, MORE + ":\n  " + line)));
    }
}
