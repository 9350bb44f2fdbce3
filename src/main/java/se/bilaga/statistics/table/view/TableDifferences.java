package se.bilaga.statistics.table.view;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;

/** Finds differences that a table shows and that are not those of the values that it shows: 457, 445 and 11. */
final class TableDifferences {
    private final TableCells cells;
    private final Map<Shown, Figure> shown = new HashMap<>();
    private final Map<Apart, Figure> differences = new HashMap<>();

    TableDifferences(TableCells cells) {
        this.cells = cells;
    }

    private record Shown(Measure measure, Coordinates place) {}

    /** The two that a difference is of. */
    private record Apart(Shown later, Shown earlier) {}

    /** A cell of the table. */
    void add(Coordinates place, TableCells.Content content, @Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        @Nullable Dimension time = cells.time(place).orElse(null);
        if (content.compares()) {
            if (time != null && !content.change()) {
                differences.put(
                        new Apart(
                                new Shown(content.measure(), place.with(time.name(), content.later())),
                                new Shown(content.measure(), place.with(time.name(), content.earlier()))),
                        figure);
            }
        } else if (content.measure() == Measure.DIFFERENCE) {
            if (time != null) {
                place.before(time)
                        .ifPresent(before -> differences.put(
                                new Apart(new Shown(Measure.VALUE, place), new Shown(Measure.VALUE, before)), figure));
            }
        } else {
            shown.put(new Shown(content.measure(), place), figure);
        }
    }

    /** Whether rounding makes a difference and the two that it is of disagree. */
    boolean rounded() {
        return differences.entrySet().stream()
                .anyMatch(entry -> disagrees(
                        shown.get(entry.getKey().later), shown.get(entry.getKey().earlier), entry.getValue()));
    }

    private static boolean disagrees(@Nullable Figure later, @Nullable Figure earlier, Figure difference) {
        return later != null
                && earlier != null
                && NumberText.rounded(later)
                                .subtract(NumberText.rounded(earlier))
                                .compareTo(NumberText.rounded(difference))
                        != 0;
    }
}
