package se.bilaga.importing.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.bilaga.importing.figures.NumberGrid.Kind;
import se.bilaga.importing.figures.NumberGrid.Line;

/** What the numbers of a table are counted in: as its cells say, else the words beside them, else just how many. */
final class GridUnits {
    /** The first that is met holds. */
    private static final List<List<String>> WORDS = List.of(
            List.of("\\(?(?:i )?procent\\)?|%|\\(%\\)", "procent"),
            List.of("tkr|tusen kronor", "tkr"),
            List.of("mnkr|mkr|miljoner kronor", "mnkr"),
            List.of("kr|kronor|medellön|medianlön", "kronor"),
            List.of("timmar", "timmar"),
            List.of("index|ami|hme|jämix", "index"),
            List.of("årsarbetare", "årsarbetare"));

    private final NumberGrid grid;
    private final List<GridColumn> values;
    private final String title;

    GridUnits(NumberGrid grid, List<GridColumn> values, String title) {
        this.grid = grid;
        this.values = values;
        this.title = title;
    }

    String of(Line line) {
        for (GridColumn column : values) {
            Optional<TypedNumber> number = grid.number(line, column.index());
            if (number.isPresent() && !number.get().unit().isEmpty()) {
                return number.get().unit();
            }
        }
        return ofWords(line.name() + " " + grid.corner());
    }

    String of(GridColumn column) {
        for (Line line : grid.lines()) {
            if (line.kind() != Kind.GROUP) {
                Optional<TypedNumber> number = grid.number(line, column.index());
                if (number.isPresent() && !number.get().unit().isEmpty()) {
                    return number.get().unit();
                }
            }
        }
        return ofWords(String.join(" ", grid.heads().get(column.index())) + " " + title + " " + grid.corner());
    }

    /** What a title or a head says that its numbers are counted in. */
    private static String ofWords(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        for (List<String> unit : WORDS) {
            if (text.matches("(?su).*(?<!\\p{L})(?:" + unit.get(0) + ")(?!\\p{L}).*")) {
                return unit.get(1);
            }
        }
        return "antal";
    }
}
