package se.bilaga.merge.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.edit.Nodes;
import se.bilaga.merge.words.Mark;
import se.bilaga.merge.words.Sources;
import se.bilaga.page.text.Origin;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;

/** The things of the plan that the rows of a table show: activities, measures, questions, written rows. */
public final class TableThings {
    private final SourceFile plan;
    private final Sources sources;
    private final Slots slots;
    private final LineChanges lines;
    private final CoverFacts facts;

    public TableThings(SourceFile plan, Sources sources, Slots slots, LineChanges lines, CoverFacts facts) {
        this.plan = plan;
        this.sources = sources;
        this.slots = slots;
        this.lines = lines;
        this.facts = facts;
    }

    /**
     * What a cell shows of a thing.
     *
     * @param thing where it begins in the file
     * @param key of the field; {@code ""} in a written row
     */
    private record Shown(int thing, String key) {}

    private Optional<Shown> shown(String code) {
        Optional<Mark> mark = Mark.of(code).filter(found -> found.file().equals(Origin.file(plan.path())));
        if (mark.isPresent() && mark.get().kind() == 'f') {
            return Optional.of(new Shown(mark.get().offset(), mark.get().field()));
        }
        return sources.prose(code)
                .map(found -> found.text().text())
                .or(() -> sources.words(code))
                .flatMap(text -> slots.of(text.at().from()))
                .map(slot -> {
                    Slots.Slot own = slot.key().equals("text") && !isItem(slot)
                            ? slot.outer().orElse(slot)
                            : slot;
                    boolean alone = own.holder() instanceof Node.Sequence
                            && own.outer()
                                    .map(Slots.Slot::holder)
                                    .filter(Node.Sequence.class::isInstance)
                                    .isEmpty();
                    return alone
                            ? new Shown(
                                    Slots.values(own.holder())
                                            .get(own.index())
                                            .at()
                                            .from(),
                                    "")
                            : new Shown(own.holder().at().from(), own.key().replaceAll("[^\\p{L}\\d]", "_"));
                });
    }

    private static boolean isItem(Slots.Slot slot) {
        return slot.outer()
                .filter(outer -> outer.holder() instanceof Node.Sequence)
                .isPresent();
    }

    /** The place of the innermost thing that a row shows. */
    private Optional<Slots.Slot> thing(List<List<String>> row) {
        return row.stream()
                .flatMap(List::stream)
                .flatMap(code -> shown(code).stream())
                .map(Shown::thing)
                .max(Comparator.naturalOrder())
                .flatMap(slots::item);
    }

    /** The columns that tell of the innermost thing, not of the group or risk that several rows share. */
    public List<Integer> ownColumns(List<List<String>> row) {
        int thing = thing(row)
                .map(slot -> slot.holder().items().get(slot.index()).at().from())
                .orElse(-1);
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).stream().flatMap(code -> shown(code).stream()).anyMatch(shown -> shown.thing() == thing)) {
                own.add(i);
            }
        }
        return own;
    }

    /** Takes away what a row shows; {@code row} are the marks of each of its cells. */
    public Optional<PlanChange> removal(List<List<String>> row) {
        Optional<Slots.Slot> found = thing(row);
        return found.isEmpty() ? facts.removal(row) : removal(found.get());
    }

    private Optional<PlanChange> removal(Slots.Slot slot) {
        if (slot.holder().items().size() > 1) {
            return lines.withoutItem(slot.holder(), slot.index());
        }
        // the last of a group goes with the group
        return slot.outer()
                .flatMap(Slots.Slot::outer)
                .filter(outer -> outer.holder() instanceof Node.Sequence)
                .flatMap(outer -> lines.withoutItem(outer.holder(), outer.index()));
    }

    /** Puts what a row shows beside what another shows. */
    public List<PlanChange> moved(List<List<String>> row, List<List<String>> beside, boolean behind) {
        Optional<Slots.Slot> own = thing(row);
        Optional<Slots.Slot> other = thing(beside);
        return own.isPresent() && other.isPresent()
                ? lines.moved(
                        own.get().holder(),
                        own.get().index(),
                        other.get().holder(),
                        other.get().index(),
                        behind)
                : List.of();
    }

    /**
     * A new thing behind that of a row.
     *
     * @param cells what the new row says, as Markdown, in the columns of that row
     */
    public Optional<PlanChange> addition(List<List<String>> beside, List<String> cells) {
        Optional<Slots.Slot> found = thing(beside);
        return found.isEmpty() ? facts.addition(beside, cells) : addition(found.get(), beside, cells);
    }

    private Optional<PlanChange> addition(Slots.Slot slot, List<List<String>> beside, List<String> cells) {
        Node like = slot.holder().items().get(slot.index());
        if (like instanceof Node.Sequence written) {
            return lines.newItem(slot.holder(), slot.index(), writtenRow(written, beside, cells));
        }
        List<String> entries = entries(like.at().from(), beside, cells);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean named =
                like instanceof Node.Mapping mapping && mapping.entry("id").isPresent();
        List<String> all = new ArrayList<>(named ? List.of("id: " + name(cells)) : List.of());
        all.addAll(entries);
        return lines.newItem(slot.holder(), slot.index(), String.join("\n", all));
    }

    private List<String> entries(int thing, List<List<String>> beside, List<String> cells) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < cells.size() && i < beside.size(); i++) {
            String text = cells.get(i).strip();
            Optional<String> key = beside.get(i).stream()
                    .flatMap(code -> shown(code).stream())
                    .filter(shown -> shown.thing() == thing)
                    .map(Shown::key)
                    .findFirst();
            boolean said = !text.isEmpty() && !text.equals("–") && !text.equals("-");
            if (said && key.isPresent()) {
                String name = key.get().isEmpty() ? "aktivitet" : key.get();
                entries.add(FieldChange.entry(name, text));
            } else if (said) {
                return List.of(); // a column that the thing has no field for
            }
        }
        return entries;
    }

    /** {@code [Förskola, 120, 118]}, the computed columns left out. */
    private String writtenRow(Node.Sequence like, List<List<String>> beside, List<String> cells) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < cells.size() && i < beside.size(); i++) {
            boolean own = beside.get(i).stream()
                    .flatMap(code -> sources.words(code).stream())
                    .anyMatch(text -> like.at().from() <= text.at().from()
                            && text.at().to() <= like.at().to());
            if (own) {
                String text = cells.get(i).strip();
                boolean number = text.matches("-?\\d[\\d ]*([,.]\\d+)?( ?%)?");
                written.add(number ? text.replace(" ", "").replace(',', '.') : Nodes.quoted(text));
            }
        }
        return "[" + String.join(", ", written) + "]";
    }

    private static String name(List<String> cells) {
        String longest =
                cells.stream().max(Comparator.comparingInt(String::length)).orElse("ny");
        return Stream.of(longest.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(4)
                .collect(Collectors.joining("-"));
    }
}
