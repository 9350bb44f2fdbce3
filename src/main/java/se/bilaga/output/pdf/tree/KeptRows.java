package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.CssClass;

/**
 * Rows of a table that follow each other, and whether a page break among them would be ugly: a group's name and its
 * first row, the first two rows, the last two, a few rows that a cell spans.
 */
record KeptRows(List<TableRow> rows, boolean kept) {
    /** The class of what no page break may part. */
    static final String TOGETHER = "ihop";

    KeptRows {
        rows = List.copyOf(rows);
    }

    /** All the rows, in order; no cell spans from one of the blocks to the next. */
    static List<KeptRows> of(List<TableRow> rows, TableHeight height) {
        List<List<TableRow>> spans = spans(rows);
        List<KeptRows> blocks = new ArrayList<>();
        List<TableRow> loose = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int end = end(spans, i);
            List<TableRow> together =
                    spans.subList(i, end).stream().flatMap(List::stream).toList();
            if (together.size() > 1 && (end - i > 1 ? height.isShort(List.of(), together) : height.isLow(together))) {
                flush(loose, blocks);
                blocks.add(new KeptRows(together, true));
                i = end - 1;
            } else {
                loose.addAll(spans.get(i));
            }
        }
        flush(loose, blocks);
        return blocks;
    }

    /** Where what must stay with the span at {@code start} ends. */
    private static int end(List<List<TableRow>> spans, int start) {
        int end = start + 1;
        boolean outermost =
                (start == 0 || start == spans.size() - 2) && spans.get(start).size() == 1;
        while (end < spans.size() && (isGroup(spans.get(end - 1)) || (outermost && end == start + 1))) {
            end++;
        }
        return end;
    }

    private static void flush(List<TableRow> loose, List<KeptRows> blocks) {
        if (!loose.isEmpty()) {
            blocks.add(new KeptRows(loose, false));
            loose.clear();
        }
    }

    private static boolean isGroup(List<TableRow> span) {
        return span.get(span.size() - 1).attributes().has(CssClass.GROUP);
    }

    /** The rows, those that a cell spans in one list. */
    private static List<List<TableRow>> spans(List<TableRow> rows) {
        List<List<TableRow>> spans = new ArrayList<>();
        int open = 0;
        for (int r = 0; r < rows.size(); r++) {
            if (open <= r) {
                spans.add(new ArrayList<>());
            }
            spans.get(spans.size() - 1).add(rows.get(r));
            for (TableCell cell : rows.get(r).cells()) {
                open = Math.max(open, r + cell.rows());
            }
        }
        return spans;
    }
}
