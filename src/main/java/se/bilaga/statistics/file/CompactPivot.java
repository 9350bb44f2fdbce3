package se.bilaga.statistics.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.sheet.Cell;
import se.bilaga.sheet.Worksheet;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Numeral;

/**
 * A pivot table as Excel makes it at first, groups and their parts in one column, with a column for each: {@code Norr 40},
 * {@code kvinnor 30}, {@code män 10} are {@code Norr; totalt; 40}, {@code Norr; kvinnor; 30}, {@code Norr; män; 10}.
 *
 * <p>Which rows are groups is told by arithmetic: each is the sum of those below it.
 */
final class CompactPivot {
    private static final Pattern HEAD = Pattern.compile("(?iu)radetiketter|row labels");

    private final Worksheet sheet;
    private final List<String> dimensions;
    private final int head;

    private CompactPivot(Worksheet sheet, List<String> dimensions, int head) {
        this.sheet = sheet;
        this.dimensions = dimensions;
        this.head = head;
    }

    /**
     * The sheet with its groups in a column of their own; the same where it is no such table.
     *
     * @param dimensions those of the rows, the groups' first
     */
    static Worksheet unfolded(Worksheet sheet, List<String> dimensions) {
        int head = IntStream.range(0, Math.min(HeadRow.LOOKED_AT, sheet.rows().size()))
                .filter(row -> HEAD.matcher(sheet.cell(row, 0).value().strip()).matches())
                .findFirst()
                .orElse(-1);
        return head < 0 || dimensions.size() != 2
                ? sheet
                : new CompactPivot(sheet, dimensions, head).unfolded().orElse(sheet);
    }

    private Optional<Worksheet> unfolded() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row <= head; row++) {
            rows.add(row(row, sheet.cell(row, 0).value(), ""));
        }
        rows.set(head, row(head, dimensions.get(0), dimensions.get(1)));
        int row = head + 1;
        while (row < sheet.rows().size()) {
            String label = sheet.cell(row, 0).value();
            if (SumWords.isWhole(label) || values(row).isEmpty()) {
                rows.add(row(row, label, ""));
                row++;
                continue;
            }
            int end = endOfGroup(row);
            if (end < 0) {
                return Optional.empty();
            }
            rows.add(row(row, label, Member.TOTAL));
            for (row++; row < end; row++) {
                rows.add(row(row, "", sheet.cell(row, 0).value()));
            }
        }
        return Optional.of(new Worksheet(sheet.name(), sheet.source(), rows));
    }

    /** A row whose first cell has become two. */
    private List<Cell> row(int row, String group, String part) {
        List<Cell> cells = new ArrayList<>(sheet.rows().get(row));
        Cell first = sheet.cell(row, 0);
        if (!cells.isEmpty()) {
            cells.remove(0);
        }
        cells.add(0, new Cell(new Text(part, first.text().at()), -1, null));
        cells.add(0, new Cell(new Text(group, first.text().at()), -1, null));
        return cells;
    }

    /** Behind the rows that a row is the sum of; -1 where it is the sum of none. */
    private int endOfGroup(int group) {
        List<BigFraction> sum = values(group);
        List<BigFraction> counted = sum.stream().map(value -> BigFraction.ZERO).toList();
        for (int row = group + 1; row < sheet.rows().size(); row++) {
            List<BigFraction> before = counted;
            List<BigFraction> more = values(row);
            if (more.size() != sum.size()) {
                return -1;
            }
            counted = IntStream.range(0, sum.size())
                    .mapToObj(i -> before.get(i).add(more.get(i)))
                    .toList();
            if (counted.equals(sum)) {
                return row + 1;
            }
        }
        return -1;
    }

    /** The numbers of a row, blanks as none of anything; nothing where it has no number. */
    private List<BigFraction> values(int row) {
        int width = sheet.rows().get(head).size();
        List<Optional<BigFraction>> found = IntStream.range(1, width)
                .mapToObj(column -> Numeral.parse(
                                FileNumbers.plain(sheet.cell(row, column).value()))
                        .map(Numeral::value))
                .toList();
        return found.stream().allMatch(Optional::isEmpty)
                ? List.of()
                : found.stream().map(value -> value.orElse(BigFraction.ZERO)).toList();
    }
}
