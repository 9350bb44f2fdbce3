package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftNode.Items;
import se.bilaga.importing.outline.ChapterPiece.Grid;

/** A table as a free table, every cell as it is written: what nobody has understood is at least not lost. */
final class PlainTable {
    private PlainTable() {}

    static Fields of(Groundwork work, Grid grid) {
        Table table = grid.table();
        int heads = heads(table);
        List<Fields> columns = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            columns.add(new Fields(-1)
                    .put("rubrik", DraftNode.line(head(table, heads, column)))
                    .inBraces());
        }
        List<DraftNode> rows = new ArrayList<>();
        for (Row row : table.rows().subList(heads, table.rows().size())) {
            List<DraftNode> cells = new ArrayList<>();
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cells().get(column);
                boolean again = cell.covered() && column > 0 && cell.across() > 1;
                cells.add(DraftNode.line(again ? "" : cell.text()));
            }
            rows.add(new Items(cells, true));
        }
        Fields free = new Fields(grid.source());
        if (!grid.caption().text().isEmpty()) {
            free.put("id", work.draft().id("tabell", grid.caption().text()));
        }
        return free.put("rubrik", work.caption(grid.caption()))
                .put("kolumner", DraftNode.list(columns))
                .put("rader", DraftNode.list(rows))
                .put("not", Groundwork.notes(grid.notes()));
    }

    /** How many rows are over the others: those that Word repeats, else the first. */
    private static int heads(Table table) {
        int heads = 0;
        while (heads < table.rows().size() - 1 && table.rows().get(heads).head()) {
            heads++;
        }
        return table.rows().size() == 1 ? 0 : Math.max(1, Math.min(heads, 3));
    }

    private static String head(Table table, int heads, int column) {
        List<String> words = new ArrayList<>();
        for (Row row : table.rows().subList(0, heads)) {
            String text = row.cells().get(column).text();
            if (!text.isEmpty() && !words.contains(text)) {
                words.add(text);
            }
        }
        return words.isEmpty() ? "–" : String.join(" ", words);
    }
}
