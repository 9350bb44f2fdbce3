package se.bilaga.importing.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.bilaga.statistics.file.SumWords;

/**
 * What a column of a table shows.
 *
 * @param path the words over it that tell it from the others: {@code [Oktober 2024]}, {@code [2024, Kvinnor]}
 */
record GridColumn(int index, Content content, List<String> path) {
    private static final Pattern SHARE =
            Pattern.compile("(?iu)(?:.* )?(?:andel|procent|%|i %|fördelning|procentuell(?: .*)?)(?: .*)?(?:\\(.*\\))?");
    private static final Pattern DIFFERENCE = Pattern.compile(
            "(?iu)(?:.* )?(?:skillnad|differens|diff\\.?|förändring(?:en)?|ökning(?:/minskning)?|minskning|utveckling|\\+/-)(?: .*)?");
    private static final Pattern COUNT = Pattern.compile("(?iu)antal(?: \\(.*\\))?|st|värde|n|antal personer");

    GridColumn {
        path = List.copyOf(path);
    }

    /** What its cells are of. */
    enum Content {
        VALUE,
        SHARE,
        DIFFERENCE,
        CHANGE,
        SUM
    }

    /** Each column of a table; a share or a difference is one only beside the values that it is of. */
    static List<GridColumn> of(NumberGrid grid) {
        List<GridColumn> columns = new ArrayList<>();
        for (int i = 0; i < grid.heads().size(); i++) {
            columns.add(column(grid, i));
        }
        boolean values = columns.stream().anyMatch(column -> column.content == Content.VALUE);
        return values
                ? columns
                : columns.stream()
                        .map(column -> new GridColumn(
                                column.index, Content.VALUE, grid.heads().get(column.index)))
                        .toList();
    }

    private static GridColumn column(NumberGrid grid, int index) {
        List<String> heads = grid.heads().get(index);
        String last = heads.isEmpty() ? "" : heads.get(heads.size() - 1);
        boolean percent = grid.isPercent(index);
        boolean others = grid.heads().size() > 1;
        if (others && DIFFERENCE.matcher(last).matches()) {
            boolean change = percent && !allPercent(grid);
            return new GridColumn(
                    index, change ? Content.CHANGE : Content.DIFFERENCE, heads.subList(0, heads.size() - 1));
        }
        if (SHARE.matcher(last).matches() && (percent || last.contains("%")) && !allPercent(grid)) {
            return new GridColumn(index, Content.SHARE, heads.subList(0, heads.size() - 1));
        }
        if (others && heads.size() == 1 && SumWords.isWhole(last)) {
            return new GridColumn(index, Content.SUM, List.of());
        }
        boolean counted = heads.size() > 1 && COUNT.matcher(last).matches();
        return new GridColumn(index, Content.VALUE, counted ? heads.subList(0, heads.size() - 1) : heads);
    }

    private static boolean allPercent(NumberGrid grid) {
        for (int i = 0; i < grid.heads().size(); i++) {
            String head = String.join(" ", grid.heads().get(i));
            if (!grid.isPercent(i)
                    && !DIFFERENCE.matcher(head).matches()
                    && grid.lines().stream().anyMatch(has(grid, i))) {
                return false;
            }
        }
        return true;
    }

    private static java.util.function.Predicate<NumberGrid.Line> has(NumberGrid grid, int column) {
        return line -> grid.number(line, column).isPresent();
    }
}
