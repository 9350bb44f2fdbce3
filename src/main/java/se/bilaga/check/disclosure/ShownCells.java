package se.bilaga.check.disclosure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.bilaga.plan.Block;
import se.bilaga.plan.ChartView;
import se.bilaga.plan.Plan;
import se.bilaga.plan.TableView;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Span;
import se.bilaga.source.Text;
import se.bilaga.statistics.Cube;
import se.bilaga.statistics.DataTable;
import se.bilaga.statistics.Figure;
import se.bilaga.statistics.Observation;
import se.bilaga.statistics.Statistics;

/** The cells of series of persons that a plan's tables and charts show; a view that sums over groups shows none of them. */
final class ShownCells {
    private final Statistics statistics;
    private final Map<Cube, Cells> cells = new LinkedHashMap<>();

    /** Of one series: where the values that tables show were written, and the values that charts hold. */
    private static final class Cells {
        private final Set<Span> places = new HashSet<>();
        private final Set<BigDecimal> values = new HashSet<>();
        private boolean whole;
    }

    private ShownCells(Statistics statistics) {
        this.statistics = statistics;
    }

    static ShownCells in(Plan plan, Statistics statistics) {
        ShownCells shown = new ShownCells(statistics);
        plan.allSections().flatMap(section -> section.blocks().stream()).forEach(shown::add);
        return shown;
    }

    /** The series of persons that are shown somewhere. */
    Set<Cube> cubes() {
        return cells.keySet();
    }

    boolean has(Cube cube, Observation value) {
        Cells shown = Objects.requireNonNull(cells.get(cube));
        return shown.whole
                || shown.places.contains(value.at())
                || (value.value() != null
                        && shown.values.contains(plain(value.value().doubleValue())));
    }

    private void add(Block block) {
        if (block instanceof Block.Table table) {
            TableView view = table.view();
            boolean whole = !view.measures().contains(TableView.Measure.VALUE);
            List<Cells> shown = cells(view.series(), whole);
            if (!shown.isEmpty()) {
                statistics.table(view, new Diagnostics()).stream()
                        .flatMap(data -> data.body().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(DataTable.Cell::figure)
                        .filter(Objects::nonNull)
                        .map(Figure::at)
                        .forEach(at -> shown.forEach(one -> one.places.add(at)));
            }
        } else if (block instanceof Block.Diagram diagram) {
            ChartView view = diagram.view();
            List<Cells> shown = cells(view.series(), view.measure() != TableView.Measure.VALUE);
            if (!shown.isEmpty()) {
                statistics.chart(view, new Diagnostics()).stream()
                        .flatMap(chart -> chart.groups().stream())
                        .flatMap(group -> group.values().stream())
                        .filter(Objects::nonNull)
                        .map(value -> plain(value.doubleValue()))
                        .forEach(value -> shown.forEach(one -> one.values.add(value)));
            }
        }
    }

    /** A view of shares holds the values that they are shares of. */
    private List<Cells> cells(List<Text> series, boolean whole) {
        return series.stream()
                .map(id -> statistics.cubes().get(id.value()))
                .flatMap(Stream::ofNullable)
                .filter(Persons::counted)
                .map(cube -> {
                    Cells found = cells.computeIfAbsent(cube, any -> new Cells());
                    found.whole |= whole;
                    return found;
                })
                .toList();
    }

    private static BigDecimal plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
