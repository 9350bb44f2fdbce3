package se.bilaga.statistics.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.TableView.Measure;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.table.TableNotes;
import se.bilaga.statistics.table.view.Coverage;
import se.bilaga.statistics.table.view.TableCells;
import se.bilaga.statistics.table.view.TableLayout;
import se.bilaga.statistics.table.view.TimeShares;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** Makes a chart of series. */
public final class Charts {
    private final ChartView view;
    private final List<Cube> cubes;
    private final TableLayout layout;
    private final TableCells cells;

    private Charts(ChartView view, Catalogue catalogue) {
        this.view = view;
        this.cubes = view.series().stream().map(catalogue::cube).toList();
        this.layout = ChartLayout.of(view, cubes);
        layout.checkSeries();
        this.cells = new TableCells(layout, null);
    }

    /** The chart of a view; throws a {@link Fault}. */
    public static Chart of(ChartView view, Catalogue catalogue, Diagnostics d) {
        if (view.series().isEmpty()) {
            throw new Fault(
                    "ogiltigt-diagram",
                    view.at(),
                    Message.of("diagrammet visar ingen serie", "the chart shows no series"),
                    Message.of("skriv statistik: och en series namn", "write statistik: and the name of a series"));
        }
        Charts charts = new Charts(view, catalogue);
        charts.checkPyramid();
        Chart chart = charts.chart();
        TimeShares.check(view, charts.measure(), charts.layout, d);
        return view.type().lies() ? chart : MissingTimes.given(chart);
    }

    private void checkPyramid() {
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

    private void checkPyramid(List<List<Measured>> figures) {
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

    private Chart chart() {
        Dimension categories = layout.rows().get(0);
        List<Member> groups = groups();
        List<List<Measured>> figures = new ArrayList<>();
        for (Member group : groups) {
            List<Measured> column = new ArrayList<>();
            categories.members().forEach(category -> column.add(measured(categories, category, group)));
            figures.add(column);
        }
        checkPyramid(figures);
        unit(figures);
        Chart.Emphasis emphasis = ChartEmphasis.of(view, layout, cubes.get(0).unit());
        ChartText text = new ChartText(view, title(), categories.members(), groups, figures, total(figures), emphasis);
        return new Chart(
                view.type(),
                title(),
                unit(figures),
                decimals(figures),
                categories.members().stream().map(Member::label).toList(),
                times(categories.members()),
                groups(groups, figures),
                text.told(),
                notes(figures),
                emphasis);
    }

    /** What the bars and points of the chart of a view tell; throws a {@link Fault}. */
    public static List<Told> told(ChartView view, Catalogue catalogue) {
        Charts charts = new Charts(view, catalogue);
        Dimension categories = charts.layout.rows().get(0);
        return categories.members().stream()
                .flatMap(category -> charts.groups().stream().map(group -> charts.told(categories, category, group)))
                .map(Told::drawn)
                .toList();
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

    private List<Member> groups() {
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
    private Measure measure() {
        return switch (view.measure()) {
            case COLUMN_SHARE, ROW_SHARE -> layout.columns().isEmpty() ? Measure.COLUMN_SHARE : Measure.ROW_SHARE;
            case VALUE, TOTAL_SHARE, DIFFERENCE, CHANGE -> view.measure();
        };
    }

    private String title() {
        Text caption = view.caption();
        return caption == null ? Labels.list(cubes.stream().map(Cube::label).toList()) : caption.value();
    }

    private static List<Figure> present(List<List<Measured>> figures) {
        return figures.stream()
                .flatMap(column -> column.stream().map(Measured::figure))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private String unit(List<List<Measured>> figures) {
        List<Unit> units =
                present(figures).stream().map(Figure::unit).distinct().toList();
        if (units.size() > 1) {
            throw new Fault(
                    "blandade-enheter",
                    view.at(),
                    Message.of(
                            "diagrammet blandar enheterna %s",
                            "the chart mixes the units %s",
                            Labels.list(units.stream().map(Unit::name).toList())),
                    Message.of("rita serierna i var sitt diagram", "draw the series in charts of their own"));
        }
        return units.isEmpty() ? cubes.get(0).unit().name() : units.get(0).name();
    }

    private static int decimals(List<List<Measured>> figures) {
        return present(figures).stream().mapToInt(Figure::decimals).max().orElse(0);
    }

    private static List<TimeKey> times(List<Member> members) {
        List<TimeKey> times =
                members.stream().map(Member::time).flatMap(Stream::ofNullable).toList();
        boolean alike = times.stream().map(TimeKey::kind).distinct().count() == 1;
        return alike && times.size() == members.size() ? times : List.of();
    }

    private static List<Chart.Group> groups(List<Member> groups, List<List<Measured>> figures) {
        List<Chart.Group> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Chart.Bar> bars = figures.get(i).stream().map(Charts::bar).toList();
            all.add(new Chart.Group(groups.get(i).label(), bars));
        }
        return all;
    }

    private static Chart.Bar bar(Measured found) {
        Figure figure = found.figure();
        return new Chart.Bar(
                figure == null ? null : NumberText.drawn(figure),
                found.text(found.unit().equals(Unit.PERCENT)));
    }

    private List<String> notes(List<List<Measured>> figures) {
        Set<String> notes = new LinkedHashSet<>();
        Coverage.sentence(layout).ifPresent(notes::add);
        notes.addAll(TableNotes.ofSeries(cubes));
        Text own = view.note();
        if (own != null) {
            notes.add(TableNotes.sentence(own.value()));
        }
        for (Figure figure : present(figures)) {
            figure.remarks().forEach(remark -> notes.add(TableNotes.sentence(remark.text())));
        }
        figures.stream()
                .flatMap(List::stream)
                .filter(found -> found.figure() == null)
                .map(Measured::absence)
                .sorted()
                .forEach(absence -> notes.add(absence.note()));
        notes.addAll(TableNotes.sources(cubes));
        return List.copyOf(notes);
    }
}
