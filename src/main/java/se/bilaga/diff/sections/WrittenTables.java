package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.diff.change.Added;
import se.bilaga.diff.change.Change;
import se.bilaga.diff.change.Change.Kept;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.change.Dropped;
import se.bilaga.diff.change.FigureChange.CellChanged;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.things.Side;

/** The tables whose cells stand in the plans: rows that came or went, cells that say something else. */
public record WrittenTables(Side before, Side now) {

    public List<Change> changes() {
        Matching<WrittenTable> matching =
                Matching.of(WrittenTable.of(before), WrittenTable.of(now), WrittenTable::traits);
        List<Change> changes = new ArrayList<>();
        matching.matches().forEach(match -> changes.addAll(changes(match)));
        matching.added().forEach(table -> changes.add(new Added(table.subject(null), null)));
        matching.dropped().forEach(table -> changes.add(new Dropped(table.subject(null), List.of(), null)));
        return changes;
    }

    private static List<Change> changes(Match<WrittenTable> match) {
        WrittenTable old = match.before();
        WrittenTable recent = match.now();
        ChangeSubject subject = recent.subject(match.byId() ? null : match.likeness());
        List<Change> changes = new ArrayList<>(columns(subject, old, recent));
        List<Change> rows = new ArrayList<>();
        List<WrittenTable.Line> gone = new ArrayList<>(old.lines());
        for (WrittenTable.Line line : unlike(gone, recent.lines())) {
            Optional<WrittenTable.Line> earlier = gone.stream()
                    .filter(other -> other.key().equals(line.key()))
                    .findFirst();
            earlier.ifPresentOrElse(
                    same -> changes.addAll(cells(subject, same, line)),
                    () -> rows.add(new Added(row(line, recent), null)));
            earlier.ifPresent(gone::remove);
        }
        gone.forEach(line -> rows.add(new Dropped(row(line, recent), List.of(), null)));
        return Stream.concat(
                        (changes.isEmpty() && rows.isEmpty() ? List.of(new Kept(subject)) : changes).stream(),
                        rows.stream())
                .toList();
    }

    /** The lines that do not stand word for word among {@code others}, from which those that do are taken. */
    private static List<WrittenTable.Line> unlike(List<WrittenTable.Line> others, List<WrittenTable.Line> lines) {
        List<WrittenTable.Line> unlike = new ArrayList<>();
        for (WrittenTable.Line line : lines) {
            if (!others.remove(line)) {
                unlike.add(line);
            }
        }
        return unlike;
    }

    /** Heads that say something else, which is all there is to say of columns that came or went. */
    private static List<Change> columns(ChangeSubject subject, WrittenTable old, WrittenTable recent) {
        return old.heads().equals(recent.heads())
                ? List.of()
                : List.of(new CellChanged(subject, "kolumnerna", quoted(old.heads()), quoted(recent.heads())));
    }

    private static String quoted(String heads) {
        return "”" + heads + "”";
    }

    private static List<Change> cells(ChangeSubject subject, WrittenTable.Line old, WrittenTable.Line recent) {
        List<Change> changes = new ArrayList<>();
        recent.cells().forEach((column, cell) -> {
            WrittenTable.Cell earlier = old.cells().get(column);
            if (earlier != null && !earlier.text().equals(cell.text())) {
                changes.add(new CellChanged(subject, place(recent, earlier, cell), earlier.text(), cell.text()));
            }
            sameHead(old, column, cell)
                    .filter(other -> !other.text().equals(cell.text()))
                    .ifPresent(other -> changes.add(
                            new CellChanged(subject, place(recent, other, cell), other.text(), cell.text())));
        });
        return changes;
    }

    /** The cell under the same head of another column: last year's plan for this year beside this year's own. */
    private static Optional<WrittenTable.Cell> sameHead(WrittenTable.Line old, String column, WrittenTable.Cell cell) {
        return old.cells().entrySet().stream()
                .filter(other -> !other.getKey().equals(column))
                .map(Map.Entry::getValue)
                .filter(other -> other.head().equals(cell.head()))
                .findFirst();
    }

    /** {@code Teknikförvaltningen, Medellön 2025}, or both heads where the column has a new one. */
    private static String place(WrittenTable.Line line, WrittenTable.Cell old, WrittenTable.Cell recent) {
        String head = old.head().equals(recent.head()) ? recent.head() : old.head() + " och " + recent.head();
        return line.key() + ", " + head;
    }

    private static ChangeSubject row(WrittenTable.Line line, WrittenTable table) {
        String name = line.key() + " (" + table.name() + ")";
        return new ChangeSubject(Thing.ROW, null, name, line.key(), List.of(), table.section(), null);
    }
}
