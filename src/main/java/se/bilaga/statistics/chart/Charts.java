package se.bilaga.statistics.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.bilaga.plan.view.ChartView;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
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
import se.bilaga.statistics.table.view.TimeShares;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Unit;

/** Makes a chart of series. */
public final class Charts {
    private static final int MOST_PANELS = 24;

    private final ChartView view;
    private final ChartCells cells;
    private final List<ChartCells> parts;

    private Charts(ChartView view, Catalogue catalogue) {
        this.view = view;
        List<Cube> cubes = view.series().stream().map(catalogue::cube).toList();
        this.cells = new ChartCells(view, ChartLayout.of(view, cubes));
        this.parts = parts();
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
        charts.parts.forEach(ChartCells::checkPyramid);
        Chart chart = charts.chart();
        TimeShares.check(view, charts.cells.measure(), charts.parts.get(0).layout, d);
        return view.type().lies() ? chart : MissingTimes.given(chart);
    }

    /** The charts that this one is repeated in, one for each member of a dimension; itself when it is not. */
    private List<ChartCells> parts() {
        Text repeated = view.repeated();
        if (repeated == null) {
            return List.of(cells);
        }
        Dimension dimension = cells.layout.columns().get(0);
        List<Member> members = dimension.members();
        if (members.size() > MOST_PANELS) {
            throw new Fault(
                    "ogiltigt-diagram",
                    repeated.at(),
                    Message.of(
                            "%d små diagram är fler än %d",
                            "%d small charts are more than %d", members.size(), MOST_PANELS),
                    Message.of("välj några med urval:", "choose some with urval:"));
        }
        return members.stream()
                .map(member -> new ChartCells(view, cells.layout.at(dimension, member)))
                .toList();
    }

    /** The names of the groups of all parts: {@code Norr, Kvinnor}. */
    private List<Member> groups() {
        if (view.repeated() == null) {
            return cells.groups();
        }
        List<Member> all = new ArrayList<>();
        List<Member> panels = cells.layout.columns().get(0).members();
        for (int p = 0; p < parts.size(); p++) {
            Member panel = panels.get(p);
            List<Member> own = parts.get(p).groups();
            own.forEach(group ->
                    all.add(own.size() == 1 ? panel : new Member("", panel.label() + ", " + group.inSentence(), null)));
        }
        return all;
    }

    private List<Chart.Panel> panels(Chart.Emphasis emphasis) {
        List<Chart.Panel> panels = new ArrayList<>();
        for (int p = 0; view.repeated() != null && p < parts.size(); p++) {
            ChartCells part = parts.get(p);
            String name = cells.layout.columns().get(0).members().get(p).label();
            Chart.Telling told = part.text(name, part.groups(), part.figures(), emphasis);
            panels.add(new Chart.Panel(
                    name, part.groups().stream().map(Member::label).toList(), told));
        }
        return panels;
    }

    private Chart chart() {
        Dimension categories = cells.categories();
        List<Member> groups = groups();
        List<List<Measured>> figures =
                parts.stream().flatMap(part -> part.figures().stream()).toList();
        cells.checkPyramid(figures);
        unit(figures);
        Chart.Emphasis emphasis =
                ChartEmphasis.of(view, parts.get(0).layout, cubes().get(0).unit());
        return new Chart(
                view.type(),
                title(),
                unit(figures),
                decimals(figures),
                categories.members().stream().map(Member::label).toList(),
                times(categories.members()),
                groups(groups, figures),
                cells.text(title(), groups, figures, emphasis),
                notes(figures),
                emphasis,
                panels(emphasis),
                null);
    }

    /** What the bars and points of the chart of a view tell; throws a {@link Fault}. */
    public static List<Told> told(ChartView view, Catalogue catalogue) {
        return new Charts(view, catalogue)
                .parts.stream().flatMap(ChartCells::told).map(Told::drawn).toList();
    }

    private List<Cube> cubes() {
        return cells.layout.cubes();
    }

    private String title() {
        Text caption = view.caption();
        return caption == null ? Labels.list(cubes().stream().map(Cube::label).toList()) : caption.value();
    }

    private String unit(List<List<Measured>> figures) {
        List<Unit> units = ChartCells.present(figures).stream()
                .map(Figure::unit)
                .distinct()
                .toList();
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
        return units.isEmpty() ? cubes().get(0).unit().name() : units.get(0).name();
    }

    private static int decimals(List<List<Measured>> figures) {
        return ChartCells.present(figures).stream()
                .mapToInt(Figure::decimals)
                .max()
                .orElse(0);
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
        Coverage.sentence(cells.layout).ifPresent(notes::add);
        notes.addAll(TableNotes.ofSeries(cubes()));
        Text own = view.note();
        if (own != null) {
            notes.add(TableNotes.sentence(own.value()));
        }
        for (Figure figure : ChartCells.present(figures)) {
            figure.remarks().forEach(remark -> notes.add(TableNotes.sentence(remark.text())));
        }
        figures.stream()
                .flatMap(List::stream)
                .filter(found -> found.figure() == null)
                .map(Measured::absence)
                .sorted()
                .forEach(absence -> notes.add(absence.note()));
        notes.addAll(TableNotes.sources(cubes()));
        return List.copyOf(notes);
    }
}
