package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bilaga.plan.Series.Direction;
import se.bilaga.plan.view.TableView;
import se.bilaga.plan.view.TableView.Course;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.measure.Merit;
import se.bilaga.statistics.measure.Trend;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.unit.Fault;

/** The last columns of a table: where each row goes, from the first of its times to the last. */
final class RowCourses {
    private final TableView view;
    private final TableLayout layout;
    private final TableCells cells;

    RowCourses(TableView view, TableLayout layout, TableCells cells) {
        this.view = view;
        this.layout = layout;
        this.cells = cells;
    }

    int count() {
        return view.courses().size();
    }

    List<List<String>> heads() {
        List<List<String>> heads = new ArrayList<>();
        for (Course course : view.courses()) {
            boolean both = view.courses().size() > 1;
            heads.add(List.of(both && course == Course.ARROW ? "Riktning" : "Utveckling"));
        }
        return heads;
    }

    /** Throws a {@link Fault} where no times stand in columns. */
    void check() {
        if (count() > 0 && times().isEmpty()) {
            throw new Fault(
                    "ogiltig-tabell",
                    view.at(),
                    Message.of(
                            "utveckling kräver att tiderna står i kolumner",
                            "utveckling needs the times to be in columns"),
                    Message.of("skriv till exempel kolumner: år", "write for example kolumner: år"));
        }
    }

    private Optional<Dimension> times() {
        return layout.columns().stream().filter(Dimension::time).findFirst();
    }

    /** The cells of a row at its place. */
    List<DataTable.Cell> of(Coordinates row) {
        List<DataTable.Cell> made = new ArrayList<>();
        for (Course course : view.courses()) {
            Trend trend = trend(row);
            made.add(
                    trend.known().size() < 2
                            ? cell("–", new DataTable.Going(new Trend(List.of()), Merit.NEITHER))
                            : switch (course) {
                                case LINE -> cell(trend.told(), new DataTable.Going(trend, Merit.NEITHER));
                                case ARROW -> arrow(row, trend);
                            });
        }
        return made;
    }

    private Trend trend(Coordinates row) {
        Dimension times = times().orElseThrow();
        TableCells.Content content = new TableCells.Content(view.measures().get(0));
        return new Trend(times.chronological().stream()
                .map(time -> Trend.Point.of(
                        time, cells.measured(row.and(Coordinates.ALL.with(times.name(), time.key())), content)))
                .toList());
    }

    private DataTable.Cell arrow(Coordinates row, Trend trend) {
        List<Direction> good = cells.cubes(layout.fixed().and(row)).stream()
                .map(Cube::series)
                .map(series -> series.good())
                .distinct()
                .toList();
        int sign = trend.sign();
        Merit merit = good.size() == 1 ? Merit.of(good.get(0), sign) : Merit.NEITHER;
        String way = sign > 0 ? " ökar" : sign < 0 ? " minskar" : " oförändrad";
        return cell(Trend.arrow(sign) + way + merit.words(), new DataTable.Going(new Trend(List.of()), merit));
    }

    private static DataTable.Cell cell(String words, DataTable.Going going) {
        return new DataTable.Cell(DataTable.CellKind.TEXT, words, 1, 1, null, List.of(), going);
    }
}
