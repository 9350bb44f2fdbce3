package se.bilaga.importing.outline;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.importing.document.WordBlock;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;

/** Tables that go on over pages as several, put together again where the head is repeated. */
final class TableJoin {
    private TableJoin() {}

    static List<WordBlock> join(List<WordBlock> blocks) {
        List<WordBlock> made = new ArrayList<>();
        for (WordBlock block : blocks) {
            int before = lastTable(made);
            if (block instanceof Table table && before >= 0 && goesOn((Table) made.get(before), table)) {
                Table whole = joined((Table) made.get(before), table);
                made.subList(before, made.size()).clear();
                made.add(whole);
            } else {
                made.add(block instanceof Table table ? unrepeated(table) : block);
            }
        }
        return made;
    }

    /** The table right before, with nothing between but blank lines and words that say that it goes on. */
    private static int lastTable(List<WordBlock> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            WordBlock block = blocks.get(i);
            if (block instanceof Table) {
                return i;
            }
            if (!(block instanceof Paragraph paragraph)
                    || !(paragraph.isBlank()
                            || paragraph
                                    .text()
                                    .matches("(?iu).{0,60}\\(?(?:forts(?:\\.|ättning)?|fortsätter).{0,40}"))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean goesOn(Table first, Table second) {
        return first.width() == second.width()
                && first.width() > 1
                && first.rows().size() > 1
                && second.rows().size() > 1
                && sameWords(first.rows().get(0), second.rows().get(0));
    }

    private static boolean sameWords(Row one, Row other) {
        return words(one).equals(words(other)) && words(one).stream().anyMatch(text -> !text.isEmpty());
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static Table joined(Table first, Table second) {
        List<Row> rows = new ArrayList<>(first.rows());
        int heads = 0;
        while (heads < second.rows().size() - 1
                && heads < first.rows().size()
                && sameWords(first.rows().get(heads), second.rows().get(heads))) {
            heads++;
        }
        rows.addAll(second.rows().subList(heads, second.rows().size()));
        List<String> remarks = new ArrayList<>(first.remarks());
        remarks.addAll(second.remarks());
        return new Table(rows, remarks);
    }

    /** Without the head where it is typed again in the middle. */
    private static Table unrepeated(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            if (rows.isEmpty() || table.width() < 2 || !sameWords(table.rows().get(0), row) || rows.size() == 1) {
                rows.add(row);
            }
        }
        return new Table(rows, table.remarks());
    }
}
