package se.bilaga.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWords;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;

/**
 * The numbers of a written table: lines with a number, or none, at each place; its rows, or turned round its columns.
 *
 * @param lines what the lines are called, under their units
 * @param places what the places of each line are called, under their units
 * @param cells line by line
 */
record WrittenGrid(List<Head> lines, List<Head> places, List<List<@Nullable Cell>> cells) {

    /** What a line is called, and its unit where it has one of its own. */
    record Head(String label, @Nullable Unit unit) {}

    /** A written number. */
    record Cell(Text text, Numeral number) {}

    /** The written tables of a plan with columns of numbers. */
    static Stream<FreeTable> tables(Subject subject) {
        return subject.plan()
                .blocks(Block.Free.class)
                .map(Block.Free::table)
                .filter(table -> table.rows().stream()
                        .allMatch(row -> row.size() == written(table).size()));
    }

    /** The rows of a table. */
    static WrittenGrid ofRows(FreeTable table) {
        List<FreeTable.Column> columns = written(table);
        List<Head> places = columns.stream()
                .skip(1)
                .map(column -> new Head(
                        column.label().value(),
                        column.unit() == null ? null : Unit.of(column.unit().value())))
                .toList();
        List<Head> lines = table.rows().stream()
                .map(row -> new Head(row.get(0).value(), null))
                .toList();
        List<List<@Nullable Cell>> cells = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            List<@Nullable Cell> line = new ArrayList<>();
            row.stream().skip(1).forEach(text -> line.add(cell(text)));
            cells.add(line);
        }
        return new WrittenGrid(lines, places, cells);
    }

    private static List<FreeTable.Column> written(FreeTable table) {
        return table.columns().stream()
                .filter(column -> column.formula() == null)
                .toList();
    }

    private static @Nullable Cell cell(Text text) {
        Optional<Numeral> number = Numeral.parse(ProseWords.of(ProseText.cell(text)));
        return number.map(value -> new Cell(text, value)).orElse(null);
    }

    /** The same numbers column by column. */
    WrittenGrid turned() {
        List<List<@Nullable Cell>> turned = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            List<@Nullable Cell> line = new ArrayList<>();
            for (List<@Nullable Cell> row : cells) {
                line.add(row.get(place));
            }
            turned.add(line);
        }
        return new WrittenGrid(/* lines= */ places, /* places= */ lines, turned);
    }

    @Nullable
    Cell at(int line, int place) {
        return cells.get(line).get(place);
    }

    /** The unit of a number; null where neither its row nor its column says. */
    @Nullable
    Unit unit(int line, int place) {
        Unit own = lines.get(line).unit();
        return own == null ? places.get(place).unit() : own;
    }
}
