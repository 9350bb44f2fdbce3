package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.outline.ChapterPiece.Grid;
import se.bilaga.importing.prose.DueWords;
import se.bilaga.importing.prose.StatusWords;

/** A table of what is controlled, or was found, with the fields that its document type has for it. */
final class ControlTable {
    private static final HeadWords WORDS = new HeadWords(
            "kontroll",
                    "kontroll(?:moment|punkt|område|aktivitet)?(?:er)?|vad (?:ska )?kontroller\\p{L}+\\??|granskning(?:sområde)?|iakttagelse(?:r)?",
            "ansvarig", "(?:kontroll)?ansvarig(?:a)?(?: .*)?|ansvar|vem\\??|utförs av",
            "status", "status|läge",
            "måldatum", "(?:slut|mål) ?datum|datum|när\\??|klart?(?: .*)?|tid(?:s?plan|punkt)?|senast",
            "resultat", "resultat(?: .*)?|utfall|slutsats|bedömning|kommentar(?: .*)?");

    private final Groundwork work;
    private final Grid grid;
    private final Map<Integer, String> columns = new TreeMap<>();
    private final OwnColumns own;
    private final List<Fields> controls = new ArrayList<>();
    private boolean whole = true;

    private ControlTable(Groundwork work, Grid grid) {
        this.work = work;
        this.grid = grid;
        this.own = new OwnColumns(work, grid.table(), work.own().controls());
        this.columns.putAll(own.keys());
        WORDS.of(grid.table()).forEach(columns::putIfAbsent);
    }

    private boolean isOne(Table table) {
        boolean known = !own.keys().isEmpty() || columns.containsValue("resultat");
        return columns.containsValue("kontroll") && known && table.rows().size() > 1;
    }

    /** @param kind the list that its ids are of: {@code kontroll}, {@code uppföljd kontroll} */
    static Optional<ControlTable> read(Groundwork work, Grid grid, String kind) {
        if (work.own().controls().isEmpty() || grid.table().rows().isEmpty()) {
            return Optional.empty();
        }
        ControlTable table = new ControlTable(work, grid);
        if (!table.isOne(grid.table())) {
            return Optional.empty();
        }
        List<Row> rows = grid.table().rows();
        boolean named = rows.stream()
                .noneMatch(row -> table.cell(row, "kontroll").text().isEmpty());
        rows.subList(1, rows.size()).forEach(row -> table.row(row, kind));
        return named ? Optional.of(table) : Optional.empty();
    }

    List<Fields> controls() {
        return controls;
    }

    /** Those that any control has something in, in order. */
    List<String> columns() {
        return columns.values().stream()
                .filter(key ->
                        controls.stream().anyMatch(control -> control.get(key).isPresent()))
                .toList();
    }

    /** Whether every column has its field, and every cell is in it. */
    boolean isWhole() {
        return whole && columns.size() == grid.table().width();
    }

    private void row(Row row, String kind) {
        Cell named = cell(row, "kontroll");
        Fields control = new Fields(grid.source())
                .put("id", work.draft().id(kind, named.text()))
                .put("kontroll", work.line(named) + left(row));
        own.put(row, control);
        Cell responsible = cell(row, "ansvarig");
        if (!Groundwork.isBlank(responsible)) {
            control.put("ansvarig", DraftNode.words(Groundwork.roles(responsible)));
        }
        DueWords.of(cell(row, "måldatum").text()).ifPresent(due -> control.put("måldatum", due));
        StatusWords.of(cell(row, "status").text()).ifPresent(status -> control.put("status", status));
        Cell result = cell(row, "resultat");
        if (!Groundwork.isBlank(result)) {
            control.put("resultat", work.line(result));
        }
        own.complete(control, work.draft().risks());
        controls.add(control);
    }

    /** What no field takes, in parentheses. */
    private String left(Row row) {
        List<String> heads = HeadWords.heads(grid.table());
        List<String> unsaid = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            boolean said = switch (columns.getOrDefault(column, "")) {
                case "" -> false;
                case "kontroll", "ansvarig", "resultat" -> true;
                case "måldatum" -> DueWords.of(cell.text()).isPresent();
                case "status" -> StatusWords.of(cell.text()).isPresent();
                default -> own.says(column, cell);
            };
            if (!said && !Groundwork.isBlank(cell) && !Groundwork.isCount(heads.get(column), cell)) {
                unsaid.add(heads.get(column) + ": " + work.line(cell));
            }
        }
        whole &= unsaid.isEmpty();
        return unsaid.isEmpty() ? "" : " (" + String.join("; ", unsaid) + ")";
    }

    private Cell cell(Row row, String key) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(key))
                .findFirst()
                .map(column -> row.cells().get(column.getKey()))
                .orElse(new Cell(List.of(), false, 1));
    }
}
