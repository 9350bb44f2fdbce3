package se.bilaga.importing.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftNode.Items;
import se.bilaga.importing.figures.GridColumn.Content;
import se.bilaga.importing.figures.NumberGrid.Kind;
import se.bilaga.importing.figures.NumberGrid.Line;

/** A table of numbers as a free table: its columns have units, and its sums are computed where they add up. */
final class FreeFigures {
    private final NumberGrid grid;
    private final List<GridColumn> columns;
    private final List<String> units;

    FreeFigures(NumberGrid grid) {
        this.grid = grid;
        this.columns = GridColumn.of(grid);
        this.units = columns.stream().map(this::unit).toList();
    }

    /** With sums of rows and columns computed, with those of rows alone, and as it is written. */
    List<FigureDraft> all() {
        return List.of(draft(true, true), draft(false, true), draft(true, false), draft(false, false));
    }

    private String unit(GridColumn column) {
        return grid.lines().stream()
                .filter(line -> line.kind() != Kind.GROUP)
                .flatMap(line -> grid.number(line, column.index()).stream())
                .map(TypedNumber::unit)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse(column.content() == Content.SHARE ? "procent" : "antal");
    }

    private FigureDraft draft(boolean sumRow, boolean sumColumn) {
        List<Line> sums = grid.sums();
        boolean last = sumRow
                && sums.size() == 1
                && grid.lines().get(grid.lines().size() - 1).equals(sums.get(0));
        List<Fields> heads = new ArrayList<>();
        heads.add(new Fields(-1)
                .put("rubrik", grid.corner().isEmpty() ? "–" : grid.corner())
                .inBraces());
        columns.forEach(column -> heads.add(head(column, sumColumn)));
        List<DraftNode> rows = new ArrayList<>();
        for (Line line : last ? grid.lines().subList(0, grid.lines().size() - 1) : grid.lines()) {
            rows.add(new Items(cells(line, sumColumn), true));
        }
        Fields view = new Fields(-1).put("kolumner", DraftNode.list(heads)).put("rader", DraftNode.list(rows));
        if (last) {
            view.put("summa", "ja");
        }
        return new FigureDraft(List.of(), "fritabell", view, last || (sumColumn && hasSum()));
    }

    private boolean hasSum() {
        return columns.stream().anyMatch(column -> column.content() == Content.SUM);
    }

    private Fields head(GridColumn column, boolean sumColumn) {
        String words = String.join(" ", grid.heads().get(column.index()));
        Fields head =
                new Fields(-1).put("rubrik", words.isEmpty() ? "–" : words).inBraces();
        if (grid.hasGroups()) {
            return head;
        }
        if (sumColumn && hasSum()) {
            if (column.content() == Content.SUM) {
                return head.put("beräkna", formula()).put("enhet", units.get(column.index()));
            }
            head.put("id", "k" + (column.index() + 1));
        }
        head.put("enhet", units.get(column.index()));
        int decimals = grid.decimals(column.index());
        return decimals == 0 ? head : head.put("decimaler", String.valueOf(decimals));
    }

    private String formula() {
        return String.join(
                " + ",
                columns.stream()
                        .filter(column -> column.content() == Content.VALUE)
                        .map(column -> "k" + (column.index() + 1))
                        .toList());
    }

    private List<DraftNode> cells(Line line, boolean sumColumn) {
        List<DraftNode> cells = new ArrayList<>(List.of(DraftNode.line(line.name())));
        IntStream.range(0, line.cells().size())
                .filter(i -> !(sumColumn && hasSum() && columns.get(i).content() == Content.SUM))
                .forEach(i -> cells.add(DraftNode.line(cell(line, i))));
        return cells;
    }

    private String cell(Line line, int column) {
        String written = line.cells().get(column);
        Optional<TypedNumber> number = grid.number(line, column);
        if (grid.hasGroups()) {
            return written;
        }
        return number.map(TypedNumber::text)
                .orElse(written.isEmpty() || TypedNumber.isMark(written) ? TypedNumber.absence(written) : written);
    }
}
