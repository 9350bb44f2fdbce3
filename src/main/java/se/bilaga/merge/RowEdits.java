package se.bilaga.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.edit.FigurePlaces;
import se.bilaga.merge.edit.PlanChange;
import se.bilaga.merge.edit.TableThings;
import se.bilaga.merge.edit.WordEdit;
import se.bilaga.merge.read.WordParagraph;
import se.bilaga.merge.read.WordParagraph.CellPlace;
import se.bilaga.merge.words.Mark;
import se.bilaga.merge.words.Rewriter;
import se.bilaga.merge.words.WordTokens;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Rows of tables that were added, taken away or moved. */
final class RowEdits {
    private final SourceFile plan;
    private final List<WordParagraph> base;
    private final List<WordParagraph> edited;
    private final TableThings things;
    private final FigurePlaces figures;
    private final Map<RowPlace, List<Integer>> before;
    private final Map<RowPlace, List<Integer>> after;

    /** A row of a table of one of the two documents. */
    private record RowPlace(int table, int row) implements Comparable<RowPlace> {
        @Override
        public int compareTo(RowPlace other) {
            return table == other.table ? Integer.compare(row, other.row) : Integer.compare(table, other.table);
        }
    }

    RowEdits(
            SourceFile plan,
            List<WordParagraph> base,
            List<WordParagraph> edited,
            TableThings things,
            FigurePlaces figures) {
        this.plan = plan;
        this.base = base;
        this.edited = edited;
        this.things = things;
        this.figures = figures;
        this.before = rows(base);
        this.after = rows(edited);
    }

    private static Map<RowPlace, List<Integer>> rows(List<WordParagraph> paragraphs) {
        Map<RowPlace, List<Integer>> rows = new TreeMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            CellPlace cell = paragraphs.get(i).cell();
            if (cell != null && cell.table() >= 0) {
                rows.computeIfAbsent(new RowPlace(cell.table(), cell.row()), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return rows;
    }

    /** Tells of each row; what is expected of the document goes to {@code passed}. */
    void find(Pairs pairs, List<WordEdit> edits, List<Passed> passed) {
        Map<RowPlace, RowPlace> was = new HashMap<>();
        Set<RowPlace> kept = new HashSet<>();
        after.forEach((row, cells) -> origin(cells, pairs).ifPresent(place -> {
            if (kept.add(place)) {
                was.put(row, place);
            }
        }));
        Set<RowPlace> moved = moved(was);
        List<RowPlace> order = new ArrayList<>(after.keySet());
        for (int i = 0; i < order.size(); i++) {
            RowPlace row = order.get(i);
            if (!was.containsKey(row)) {
                added(row, neighbour(order, i, -1, was, moved), edits, passed);
            } else if (moved.contains(row)) {
                moved(row, order, i, was, moved, edits, passed);
            }
        }
        before.forEach((row, cells) -> {
            boolean marked = !marks(row).stream().allMatch(List::isEmpty);
            boolean table = kept.stream().anyMatch(other -> other.table == row.table);
            if (!kept.contains(row) && marked && table) {
                gone(row, edits);
            }
        });
    }

    /** The row that most of its cells were of. */
    private Optional<RowPlace> origin(List<Integer> cells, Pairs pairs) {
        Map<RowPlace, Long> counts = cells.stream()
                .map(pairs::baseOf)
                .filter(i -> i >= 0
                        && base.get(i).cell() != null
                        && !base.get(i).text().isBlank())
                .map(i -> place(base.get(i)))
                .collect(Collectors.groupingBy(place -> place, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static RowPlace place(WordParagraph paragraph) {
        CellPlace cell = paragraph.cell();
        return cell == null ? new RowPlace(-1, -1) : new RowPlace(cell.table(), cell.row());
    }

    private static Set<RowPlace> moved(Map<RowPlace, RowPlace> was) {
        Set<RowPlace> moved = new HashSet<>();
        Map<Integer, List<RowPlace>> tables = was.keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(RowPlace::table, TreeMap::new, Collectors.toList()));
        tables.values().forEach(rows -> {
            List<Integer> order = rows.stream()
                    .map(row -> Objects.requireNonNull(was.get(row)).row())
                    .toList();
            Set<Integer> rising = new HashSet<>(StoryEdits.rising(order));
            for (int i = 0; i < rows.size(); i++) {
                if (!rising.contains(i)) {
                    moved.add(rows.get(i));
                }
            }
        });
        return moved;
    }

    /** The nearest row of the table, in a direction, that was there and stands where it did. */
    private static @Nullable RowPlace neighbour(
            List<RowPlace> order, int from, int step, Map<RowPlace, RowPlace> was, Set<RowPlace> moved) {
        for (int i = from + step; i >= 0 && i < order.size(); i += step) {
            RowPlace row = order.get(i);
            if (row.table != order.get(from).table) {
                return null;
            }
            if (was.containsKey(row) && !moved.contains(row)) {
                return was.get(row);
            }
        }
        return null;
    }

    private List<List<String>> marks(RowPlace row) {
        List<List<String>> marks = new ArrayList<>();
        for (int i : before.getOrDefault(row, List.of())) {
            CellPlace cell = base.get(i).cell();
            int column = cell == null ? 0 : cell.column();
            while (marks.size() <= column) {
                marks.add(new ArrayList<>());
            }
            marks.get(column).addAll(base.get(i).marks());
        }
        return marks;
    }

    private List<String> cells(RowPlace row) {
        List<String> cells = new ArrayList<>();
        for (int i : after.getOrDefault(row, List.of())) {
            CellPlace cell = edited.get(i).cell();
            int column = cell == null ? 0 : cell.column();
            while (cells.size() <= column) {
                cells.add("");
            }
            String text = Rewriter.fresh(WordTokens.of(edited.get(i)), figures::written);
            String there = cells.get(column);
            cells.set(column, there.isEmpty() ? text : there + "\n\n" + text);
        }
        return cells;
    }

    private String text(List<WordParagraph> paragraphs, List<Integer> row) {
        return row.stream()
                .map(i -> paragraphs.get(i).text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private void expect(RowPlace row, List<Passed> passed) {
        List<Integer> cells = after.getOrDefault(row, List.of());
        for (int i : cells) {
            String text = edited.get(i).text();
            if (!text.isBlank()) {
                passed.add(new Passed(cells.get(0), List.of(), Map.of(), text));
            }
        }
    }

    private void added(RowPlace row, @Nullable RowPlace beside, List<WordEdit> edits, List<Passed> passed) {
        List<Integer> cells = after.getOrDefault(row, List.of());
        if (text(edited, cells).isEmpty()) {
            return;
        }
        Optional<PlanChange> change = beside == null ? Optional.empty() : things.addition(marks(beside), cells(row));
        edits.add(edit(
                WordEdit.Kind.ADDED,
                "",
                text(edited, cells),
                change.map(List::of).orElse(List.of()),
                beside,
                cells));
        expect(row, passed);
    }

    private void moved(
            RowPlace row,
            List<RowPlace> order,
            int index,
            Map<RowPlace, RowPlace> was,
            Set<RowPlace> moved,
            List<WordEdit> edits,
            List<Passed> passed) {
        RowPlace own = Objects.requireNonNull(was.get(row));
        RowPlace previous = neighbour(order, index, -1, was, moved);
        RowPlace next = neighbour(order, index, 1, was, moved);
        List<PlanChange> changes = previous == null ? List.of() : things.moved(marks(own), marks(previous), true);
        if (changes.isEmpty() && next != null) {
            changes = things.moved(marks(own), marks(next), false);
        }
        List<Integer> cells = after.getOrDefault(row, List.of());
        edits.add(edit(
                WordEdit.Kind.MOVED,
                text(base, before.getOrDefault(own, List.of())),
                text(edited, cells),
                changes,
                own,
                cells));
        expect(row, passed);
    }

    private void gone(RowPlace row, List<WordEdit> edits) {
        List<Integer> cells = before.getOrDefault(row, List.of());
        List<Integer> own = things.ownColumns(marks(row));
        String longest = cells.stream()
                .map(base::get)
                .filter(cell -> cell.cell() != null
                        && (own.isEmpty() || own.contains(cell.cell().column())))
                .map(cell -> cell.text().strip())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        edits.add(edit(
                WordEdit.Kind.REMOVED,
                longest,
                "",
                things.removal(marks(row)).map(List::of).orElse(List.of()),
                row,
                List.of(-1)));
    }

    private WordEdit edit(
            WordEdit.Kind kind,
            String was,
            String is,
            List<PlanChange> changes,
            @Nullable RowPlace beside,
            List<Integer> cells) {
        Span at = changes.isEmpty()
                ? (beside == null ? List.<List<String>>of() : marks(beside))
                        .stream()
                                .flatMap(List::stream)
                                .flatMap(code -> Mark.of(code).stream())
                                .map(mark -> new Span(plan, mark.offset(), mark.offset()))
                                .findFirst()
                                .orElse(Span.start(plan))
                : new Span(plan, changes.get(0).from(), changes.get(0).to());
        int paragraph = cells.get(0);
        return new WordEdit(
                kind,
                at,
                was,
                is,
                paragraph < 0 ? null : StoryEdits.tracked(edited.get(paragraph)),
                changes.isEmpty()
                        ? new Message(
                                "raden har ingen given plats i planen, eller räknas; ändra där för hand",
                                "the row has no certain place in the plan, or is computed; change it there by hand")
                        : null,
                changes,
                paragraph);
    }
}
