package se.bilaga.check.disclosure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.TableView;
import se.bilaga.prose.ProseInline;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.table.DataTable;

/** The cells of series of persons that a plan's tables and charts show; a view that sums over groups shows none of them. */
final class ShownCells {
    private final Statistics statistics;
    private final Map<Cube, Cells> cells = new LinkedHashMap<>();

    /** Of one series: where the values that tables show were written, and the values that charts hold. */
    private static final class Cells {
        private final Set<Span> places = new HashSet<>();
        private final Set<BigDecimal> values = new HashSet<>();
        private final Set<BigFraction> figures = new HashSet<>();
        private boolean whole;

        private void add(Figure figure) {
            places.add(figure.at());
            figures.add(figure.value());
        }
    }

    private ShownCells(Statistics statistics) {
        this.statistics = statistics;
    }

    static ShownCells in(Subject subject) {
        ShownCells shown = new ShownCells(subject.statistics());
        subject.plan().blocks(Block.Table.class).map(Block.Table::view).forEach(shown::add);
        subject.plan().blocks(Block.Diagram.class).map(Block.Diagram::view).forEach(shown::add);
        subject.figures().forEach(shown::add);
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

    /** Whether a table or the prose tells a value of a series, a sum among them. */
    boolean tells(Cube cube, BigFraction value) {
        return Objects.requireNonNull(cells.get(cube)).figures.contains(value);
    }

    /** What prose tells of a series that is shown. */
    private void add(ProseInline.FigureReference reference) {
        Cells shown = cells.get(statistics.cubes().get(reference.series()));
        if (shown != null) {
            statistics
                    .figure(reference.inside().text(), new Diagnostics())
                    .ifPresent(figure -> shown.figures.add(figure.value()));
        }
    }

    private void add(TableView view) {
        List<Cells> shown = cells(view.series(), !view.measures().contains(TableView.Measure.VALUE));
        if (!shown.isEmpty()) {
            statistics.table(view, new Diagnostics()).stream()
                    .flatMap(data -> data.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .map(DataTable.Cell::figure)
                    .filter(Objects::nonNull)
                    .forEach(figure -> shown.forEach(one -> one.add(figure)));
        }
    }

    private void add(ChartView view) {
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
