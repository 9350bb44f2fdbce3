package se.bilaga.statistics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.bind.Binder;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Yaml;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.Outcome;
import se.bilaga.statistics.table.DataTable;

/** A plan's statistics read from YAML, and what is asked of them. */
public final class Sample {
    private static final String HEAD = """
            dokument: kompetensförsörjningsplan
            förvaltning: Miljöförvaltningen
            period: 2025-2027
            avsnitt: [{rubrik: Inledning, text: Text.}]
            statistik:
            """;

    public final Diagnostics d = new Diagnostics();
    public final Statistics statistics;
    private final Plan plan;

    private Sample(String series, String rest, Map<String, byte[]> files) {
        this(series, rest, files, "");
    }

    private Sample(String series, String rest, Map<String, byte[]> files, String habits) {
        SourceFile file = new SourceFile("plan.yaml", HEAD + (series.isEmpty() ? "  {}\n" : series.indent(2)) + rest);
        plan = bind(Plan.class, file);
        Organisation organisation = bind(
                Organisation.class, new SourceFile("organisation.yaml", "namn: Staden\nutseende: staden\n" + habits));
        statistics = Statistics.of(new PlanFile(file, plan, organisation, files), d);
    }

    /** The entries under {@code statistik}. */
    public static Sample of(String series) {
        return new Sample(series, "", Map.of());
    }

    /** The same in an organisation with some ways of its own. */
    public static Sample of(String series, String habits) {
        return new Sample(series, "", Map.of(), habits);
    }

    public static Sample of(String series, String path, String csv) {
        return of(series, path, csv.getBytes(StandardCharsets.UTF_8));
    }

    public static Sample of(String series, String path, byte[] file) {
        return new Sample(series, "", Map.of(path, file));
    }

    /** With activities: the groups under {@code aktiviteter}. */
    public static Sample doing(String groups) {
        return new Sample("", "aktiviteter:\n" + groups.indent(2), Map.of());
    }

    /** With a goal that has one indicator: {@code {indikator: …, utfall: …}}. */
    public static Sample reaching(String indicator, String series) {
        return new Sample(series, "mål: [{id: a, mål: Nå dit, indikatorer: [" + indicator + "]}]\n", Map.of());
    }

    /** How that indicator stands. */
    public Optional<Outcome> outcome() {
        return statistics.outcome(plan.goals().get(0).indicators().get(0), d);
    }

    public static <R extends Record> R bind(Class<R> type, SourceFile file) {
        Diagnostics d = new Diagnostics();
        return Yaml.parse(file, d)
                .flatMap(node -> Binder.bind(type, node, PlanReading.vocabulary("kompetensförsörjningsplan"), d))
                .orElseThrow(() -> new AssertionError(lines(d.all())));
    }

    public String text(String reference) {
        return statistics.text(written(reference), d).orElse(faults());
    }

    /** The faults with the places that an author is shown: {@code a.xlsx, Blad1!C3 inget-tal}. */
    public String places() {
        return d.all().stream().map(fault -> fault.at() + " " + fault.rule()).collect(Collectors.joining("\n"));
    }

    public Optional<Figure> figure(String reference) {
        return statistics.figure(written(reference), d);
    }

    static Text written(String reference) {
        SourceFile file = new SourceFile("prosa.md", reference);
        return new Text(reference, new Span(file, 0, reference.length()));
    }

    /** The table as lines, cells between bars. */
    public String table(String view) {
        return statistics
                .table(bind(TableView.class, new SourceFile("tabell.yaml", view)), d)
                .map(Sample::shown)
                .orElseGet(this::faults);
    }

    public String freeTable(String view) {
        return statistics
                .table(bind(FreeTable.class, new SourceFile("tabell.yaml", view)), d)
                .map(Sample::shown)
                .orElseGet(this::faults);
    }

    public Chart chart(String view) {
        return statistics
                .chart(bind(ChartView.class, new SourceFile("diagram.yaml", view)), d)
                .orElseThrow(() -> new AssertionError(faults()));
    }

    public static String shown(DataTable table) {
        Stream<String> rows =
                Stream.concat(table.head().stream(), table.body().stream()).map(Sample::shown);
        Stream<String> notes =
                table.notes().stream().map(note -> (note.mark().isEmpty() ? "" : note.mark() + ") ") + note.text());
        return Stream.of(Stream.of(table.caption()), rows, notes)
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"))
                        .replace('\u00a0', '_')
                + "\n";
    }

    private static String shown(DataTable.Row row) {
        String mark = switch (row.kind()) {
            case HEAD -> "# ";
            case GROUP -> "> ";
            case BODY -> "";
            case TOTAL -> "= ";
        };
        return mark + row.cells().stream().map(Sample::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(DataTable.Cell cell) {
        String span = cell.columns() == 1 && cell.rows() == 1 ? "" : "<" + cell.columns() + "x" + cell.rows() + ">";
        String marks = cell.noteMarks().isEmpty() ? "" : "^" + String.join("", cell.noteMarks());
        return cell.text() + span + marks;
    }

    /** Every diagnostic: place, rule, Swedish text and hints. */
    public String faults() {
        return lines(d.all());
    }

    public static String lines(List<Diagnostic> all) {
        return all.stream()
                .map(diagnostic -> diagnostic.at().line() + ":"
                        + diagnostic.at().column() + " " + diagnostic.rule()
                        + " [" + diagnostic.at().text() + "] "
                        + diagnostic.message().sv()
                        + diagnostic.hints().stream().map(h -> " / " + h.sv()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
