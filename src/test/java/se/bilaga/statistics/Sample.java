package se.bilaga.statistics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.plan.ChartView;
import se.bilaga.plan.FreeTable;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.PlanFile;
import se.bilaga.plan.TableView;
import se.bilaga.source.Binder;
import se.bilaga.source.Diagnostic;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.SourceFile;
import se.bilaga.source.Span;
import se.bilaga.source.Text;
import se.bilaga.source.Yaml;

/** A plan's statistics read from YAML, and what is asked of them. */
final class Sample {
    private static final String HEAD = """
            dokument: kompetensförsörjningsplan
            förvaltning: Miljöförvaltningen
            period: 2025-2027
            avsnitt: [{rubrik: Inledning, text: Text.}]
            statistik:
            """;

    final Diagnostics d = new Diagnostics();
    final Statistics statistics;

    private Sample(String series, Map<String, byte[]> files) {
        SourceFile file = new SourceFile("plan.yaml", HEAD + series.indent(2));
        Plan plan = bind(Plan.class, file);
        Organisation organisation =
                bind(Organisation.class, new SourceFile("organisation.yaml", "namn: Staden\nutseende: staden\n"));
        statistics = Statistics.of(new PlanFile(file, plan, organisation, files), d);
    }

    /** The entries under {@code statistik}. */
    static Sample of(String series) {
        return new Sample(series, Map.of());
    }

    static Sample of(String series, String path, String csv) {
        return new Sample(series, Map.of(path, csv.getBytes(StandardCharsets.UTF_8)));
    }

    static <R extends Record> R bind(Class<R> type, SourceFile file) {
        Diagnostics d = new Diagnostics();
        return Yaml.parse(file, d)
                .flatMap(node -> Binder.bind(type, node, d))
                .orElseThrow(() -> new AssertionError(lines(d.all())));
    }

    String text(String reference) {
        return statistics.text(written(reference), d).orElse(faults());
    }

    Optional<Figure> figure(String reference) {
        return statistics.figure(written(reference), d);
    }

    static Text written(String reference) {
        SourceFile file = new SourceFile("prosa.md", reference);
        return new Text(reference, new Span(file, 0, reference.length()));
    }

    /** The table as lines, cells between bars. */
    String table(String view) {
        return statistics
                .table(bind(TableView.class, new SourceFile("tabell.yaml", view)), d)
                .map(Sample::shown)
                .orElseGet(this::faults);
    }

    String freeTable(String view) {
        return statistics
                .table(bind(FreeTable.class, new SourceFile("tabell.yaml", view)), d)
                .map(Sample::shown)
                .orElseGet(this::faults);
    }

    Chart chart(String view) {
        return statistics
                .chart(bind(ChartView.class, new SourceFile("diagram.yaml", view)), d)
                .orElseThrow(() -> new AssertionError(faults()));
    }

    static String shown(DataTable table) {
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
        String mark =
                switch (row.kind()) {
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
    String faults() {
        return lines(d.all());
    }

    static String lines(List<Diagnostic> all) {
        return all.stream()
                .map(diagnostic -> diagnostic.at().line() + ":"
                        + diagnostic.at().column() + " " + diagnostic.rule()
                        + " [" + diagnostic.at().text() + "] "
                        + diagnostic.message().sv()
                        + diagnostic.hints().stream().map(h -> " / " + h.sv()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
