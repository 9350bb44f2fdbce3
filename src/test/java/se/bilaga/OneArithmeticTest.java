package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.FigureChange.FigureChanged;
import se.bilaga.plan.Block;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.table.DataTable;

/** Over made-up series: what a sentence says is what cells, charts and their texts, goals and comparisons say. */
class OneArithmeticTest {
    private static final int SERIES = 120;
    private static final List<String> MARKS = List.of("..", "x", "–", ".");

    static LongStream seeds() {
        return LongStream.range(0, SERIES);
    }

    /** A cell by its row, its column and what it shows. */
    private record Place(String group, String year, String measure) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsChartsGoalsAndComparisonsSayWhatASentenceSays(long seed) {
        MadeUpSeries made = MadeUpSeries.of(seed);
        PlanFile plan = plan(made, made.years());
        Statistics statistics = Statistics.of(plan, new Diagnostics());
        Map<Place, String> sentences = new LinkedHashMap<>();
        for (String measure : measures(made)) {
            for (String group : made.groups()) {
                for (String year : made.years()) {
                    sentences.put(
                            new Place(group, year, measure), sentence(statistics, "s " + year + " " + group + measure));
                }
            }
        }
        sentences.forEach((place, sentence) -> {
            assertEquals(sentence, cell(statistics, plan, made, place), place + " in the table of " + made);
            assertEquals(sentence, goal(statistics, plan, place), place + " as a goal of " + made);
        });
        charts(statistics, plan, made, sentences);
        comparison(made, statistics, sentences);
    }

    private static String said(Map<Place, String> sentences, Place place) {
        return Objects.requireNonNull(sentences.get(place));
    }

    /** The text of a reference; {@code "-"} where it is an error. */
    private static String sentence(Statistics statistics, String reference) {
        return statistics.text(written(reference), new Diagnostics()).orElse("-");
    }

    private static Text written(String reference) {
        return new Text(reference, Span.start(new SourceFile("prosa.md", reference)));
    }

    private static PlanFile plan(MadeUpSeries made, List<String> years) {
        List<String> indicators = new ArrayList<>();
        for (String measure : measures(made)) {
            for (String group : made.groups()) {
                for (String year : years) {
                    indicators.add("{indikator: \"" + new Place(group, year, measure) + "\", utfall: \"s " + year + " "
                            + group + measure + "\", målvärde: \"1\", nås: minst}");
                }
            }
        }
        String yaml = """
                dokument: kompetensförsörjningsplan
                förvaltning: Skolförvaltningen
                period: 2026-2028
                statistik:
                %smål:
                  - {id: alla, mål: Allt, indikatorer: [%s]}
                avsnitt:
                  - rubrik: Siffror
                    innehåll:
                      - tabell: {statistik: s, rader: enhet, kolumner: år, visa: [%s]}
                      - diagram: {statistik: s, kategorier: år, grupper: enhet}
                      - diagram: {statistik: s, kategorier: år, grupper: enhet, visa: %s}
                """.formatted(
                made.yaml("s", years).indent(2),
                String.join(", ", indicators),
                String.join(
                        ", ",
                        measures(made).stream().map(OneArithmeticTest::word).toList()),
                made.sums() ? "andel" : "värde");
        Diagnostics faults = new Diagnostics();
        return PlanReading.read(
                        path -> Optional.of(
                                (path.endsWith("organisation.yaml") ? "namn: Ekby\nutseende: enkel\n" : yaml)
                                        .getBytes(StandardCharsets.UTF_8)),
                        "plans/ekby/skolan/2026-2028.yaml",
                        faults)
                .orElseThrow(() -> new AssertionError(faults.all()));
    }

    private static String word(String measure) {
        return measure.isEmpty() ? "värde" : measure.strip();
    }

    private static List<String> measures(MadeUpSeries made) {
        return made.sums()
                ? List.of("", " andel", " förändring", " differens")
                : List.of("", " förändring", " differens");
    }

    private static Block block(PlanFile plan, int index) {
        return plan.plan().sections().get(0).blocks().get(index);
    }

    private static String cell(Statistics statistics, PlanFile plan, MadeUpSeries made, Place place) {
        DataTable table = statistics
                .table(((Block.Table) block(plan, 0)).view(), new Diagnostics())
                .orElseThrow();
        DataTable.Row row = table.body().get(made.groups().indexOf(place.group));
        List<String> measures = measures(made);
        int column = 1 + made.years().indexOf(place.year) * measures.size() + measures.indexOf(place.measure);
        DataTable.Cell cell = row.cells().get(column);
        if (cell.figure() == null) {
            assertTrue(MARKS.contains(cell.text()), cell.text());
            return "-";
        }
        String unit = cell.figure().unit().symbol();
        assertTrue(NumberText.of(cell.figure()).startsWith(cell.text()), cell.text() + unit);
        return NumberText.of(cell.figure());
    }

    private static String goal(Statistics statistics, PlanFile plan, Place place) {
        return plan.plan().goals().get(0).indicators().stream()
                .filter(indicator -> indicator.name().value().equals(place.toString()))
                .findFirst()
                .flatMap(indicator -> statistics.outcome(indicator, new Diagnostics()))
                .map(outcome -> NumberText.of(outcome.outcome()))
                .orElse("-");
    }

    private static void charts(Statistics statistics, PlanFile plan, MadeUpSeries made, Map<Place, String> sentences) {
        for (int index = 1; index <= 2; index++) {
            Chart chart = statistics
                    .chart(((Block.Diagram) block(plan, index)).view(), new Diagnostics())
                    .orElseThrow();
            String measure = index == 2 && made.sums() ? " andel" : "";
            for (int g = 0; g < made.groups().size(); g++) {
                for (int y = 0; y < made.years().size(); y++) {
                    String sentence = said(
                            sentences,
                            new Place(made.groups().get(g), made.years().get(y), measure));
                    Chart.Bar bar = chart.groups().get(g).bars().get(y);
                    boolean none = sentence.equals("-");
                    assertEquals(none, bar.value() == null, made + sentence);
                    assertTrue(none ? MARKS.contains(bar.label()) : sentence.startsWith(bar.label()), bar.label());
                    String told = chart.groups().get(g).name() + " " + sentence;
                    assertTrue(none || chart.description().contains(told), told + " in " + chart.description());
                }
            }
        }
    }

    /** The old plan has all years but the last. */
    private static void comparison(MadeUpSeries made, Statistics now, Map<Place, String> sentences) {
        int last = made.years().size() - 1;
        String year = made.years().get(last);
        String before = made.years().get(last - 1);
        PlanFile old = plan(made, made.years().subList(0, last));
        Diagnostics unheard = new Diagnostics();
        List<FigureChanged> changes = Comparison.of(old, Statistics.of(old, unheard), plan(made, made.years()), now)
                .of(FigureChanged.class)
                .toList();
        for (String group : made.groups()) {
            String from = said(sentences, new Place(group, before, ""));
            String to = said(sentences, new Place(group, year, ""));
            List<FigureChanged> told = changes.stream()
                    .filter(change -> change.part().equals(group))
                    .toList();
            if (from.equals("-") || to.equals("-")) {
                assertEquals(List.of(), told, made.toString());
                continue;
            }
            assertEquals(
                    List.of(from, to), List.of(told.get(0).from(), told.get(0).to()), made.toString());
            String percent = said(sentences, new Place(group, year, " förändring"));
            String change = percent.equals("-") || !made.sums()
                    ? said(sentences, new Place(group, year, " differens"))
                    : percent;
            assertEquals(change, told.get(0).change().replace("+", ""), made.toString());
        }
    }
}
