package se.bilaga.statistics.file;

import java.util.List;
import java.util.stream.IntStream;
import se.bilaga.sheet.Cell;
import se.bilaga.sheet.Worksheet;

/** Where a head most likely stands, when nothing in it is known. */
final class HeadRow {
    /** A table that begins further down is not looked for. */
    static final int LOOKED_AT = 60;

    private HeadRow() {}

    /** The first row of several words that stand over numbers. */
    static int aboveNumbers(Worksheet sheet) {
        for (int row = 0; row + 1 < Math.min(LOOKED_AT, sheet.rows().size()); row++) {
            List<Cell> cells = sheet.rows().get(row);
            long different = cells.stream()
                    .filter(cell -> !cell.isBlank())
                    .map(Cell::value)
                    .distinct()
                    .count();
            int head = row;
            int below = nextFilled(sheet, row);
            boolean over = below > 0
                    && IntStream.range(0, cells.size())
                            .anyMatch(column -> !sheet.cell(head, column).isBlank()
                                    && isFigure(sheet.cell(below, column).value()));
            if (different > 1 && over) {
                return row;
            }
        }
        return IntStream.range(0, sheet.rows().size())
                .filter(row -> sheet.rows().get(row).stream().anyMatch(cell -> !cell.isBlank()))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isFigure(String written) {
        return FileNumbers.isValue(written) || FileNumbers.isMark(written);
    }

    private static int nextFilled(Worksheet sheet, int row) {
        return IntStream.range(row + 1, sheet.rows().size())
                .filter(next -> sheet.rows().get(next).stream().anyMatch(cell -> !cell.isBlank()))
                .findFirst()
                .orElse(-1);
    }
}
