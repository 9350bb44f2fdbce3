package se.bilaga.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.table.view.TableCells;
import se.bilaga.statistics.table.view.TableLayout;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** What stands in one plot: its groups and their values. */
final class ChartCells {
    final TableLayout layout;
    private final ChartView view;
    private final List<Cube> cubes;
    private final TableCells cells;

    ChartCells(ChartView view, TableLayout layout) {
        this.view = view;
        this.layout = layout;
        this.cubes = layout.cubes();
        layout.checkSeries();
        this.cells = new TableCells(layout, null);
    }

    Dimension categories() {
        return layout.rows().get(0);
    }

    void checkPyramid() {
        int sides = layout.columns().isEmpty()
                ? 1
                : layout.columns().get(0).members().size();
        if (view.type() == ChartView.Type.PYRAMID && sides != 2) {
            throw new Fault(
                    "ogiltigt-diagram",
                    view.at(),
                    Message.of(
                            "en ålderspyramid har två grupper, men här är %d",
                            "a pyramid has two groups, but here are %d", sides),
                    Message.of(
                            "välj två med urval:, eller typ: liggande staplar",
                            "choose two with urval:, or typ: liggande staplar"));
        }
    }

    void checkPyramid(List<List<Measured>> figures) {
        Optional<Figure> below = present(figures).stream()
                .filter(figure -> figure.value().signum() < 0)
                .findFirst();
        if (view.type() == ChartView.Type.PYRAMID && below.isPresent()) {
            throw new Fault(
                    "ogiltigt-diagram",
                    view.at(),
                    Message.of(
                            "en ålderspyramid visar hur många, men här finns %s",
                            "a pyramid shows how many, but here is %s", NumberText.of(below.get())),
                    Message.of(
                            "rätta värdet, eller skriv typ: liggande staplar",
                            "correct it, or write typ: liggande staplar"));
        }
    }

    List<List<Measured>> figures() {
        Dimension categories = categories();
        List<List<Measured>> figures = new ArrayList<>();
        for (Member group : groups()) {
            List<Measured> column = new ArrayList<>();
            categories.members().forEach(category -> column.add(measured(categories, category, group)));
            figures.add(column);
        }
        return figures;
    }

    Chart.Telling text(String title, List<Member> groups, List<List<Measured>> figures, Chart.Emphasis emphasis) {
        List<Member> categories = categories().members();
        return new ChartText(view, title, categories, groups, figures, total(figures), emphasis).told();
    }

    Stream<Told> told() {
        Dimension categories = categories();
        return categories.members().stream()
                .flatMap(category -> groups().stream().map(group -> told(categories, category, group)));
    }

    /** What all bars are together, where they are parts of one thing, and no one hidden or left out is among them. */
    private @Nullable Figure total(List<List<Measured>> figures) {
        List<Dimension> axes =
                Stream.concat(layout.rows().stream(), layout.columns().stream()).toList();
        int places = figures.stream().mapToInt(List::size).sum();
        boolean sums = cubes.size() == 1
                && present(figures).size() == places
                && cubes.get(0).additive()
                && view.measure() == Measure.VALUE
                && axes.stream()
                        .noneMatch(axis -> axis.time() || view.selection().containsKey(axis.name()));
        return sums
                ? cells.told(Coordinates.ALL, new TableCells.Content(Measure.VALUE))
                        .shown()
                        .figure()
                : null;
    }

    List<Member> groups() {
        return layout.columns().isEmpty()
                ? List.of(new Member("", cubes.get(0).label(), null))
                : layout.columns().get(0).members();
    }

    private Told told(Dimension categories, Member category, Member group) {
        Coordinates at = Coordinates.ALL.with(categories.name(), category.key());
        Coordinates place = layout.columns().isEmpty()
                ? at
                : at.with(layout.columns().get(0).name(), group.key());
        return cells.told(place, new TableCells.Content(measure()));
    }

    private Measured measured(Dimension categories, Member category, Member group) {
        Measured found = told(categories, category, group).shown();
        Unit unit = cubes.get(0).unit();
        return Units.alike(found.unit(), unit)
                ? new Measured(found.in(unit), unit, found.decimals(), found.at(), found.remarks())
                : found;
    }

    /** A share is of the groups' sum, or of the categories' sum when there are no groups. */
    Measure measure() {
        return switch (view.measure()) {
            case COLUMN_SHARE, ROW_SHARE -> layout.columns().isEmpty() ? Measure.COLUMN_SHARE : Measure.ROW_SHARE;
            case VALUE, TOTAL_SHARE, DIFFERENCE, CHANGE -> view.measure();
        };
    }

    static List<Figure> present(List<List<Measured>> figures) {
        return figures.stream()
                .flatMap(column -> column.stream().map(Measured::figure))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
