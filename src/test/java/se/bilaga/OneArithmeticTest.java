package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
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
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.table.DataTable;

/** Over made-up series: what a sentence says is what cells, charts and their texts, goals and comparisons say. */
class OneArithmeticTest {
    private static final int SEEDS = 120;
    private static final List<String> MARKS = List.of("..", "x", "–", ".");

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    /** A cell by its series, its row, its column and what it shows. */
    private record Place(String series, String group, String year, String measure) {
        String reference() {
            return series + " " + year + " " + group + measure;
        }
    }

    /** The made-up series, so much of it for each of another, and its ranks. */
    private static final List<String> SERIES = List.of("s", "kvot", "plats");

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsChartsGoalsAndComparisonsSayWhatASentenceSays(long seed) {
        MadeUpSeries made = MadeUpSeries.of(seed);
        PlanFile plan = plan(made, made.years());
        Statistics statistics = Statistics.of(plan, new Diagnostics());
        Map<Place, String> sentences = new LinkedHashMap<>();
        places(made).forEach(place -> sentences.put(place, sentence(statistics, place.reference())));
        sentences.forEach((place, sentence) -> {
            assertEquals(sentence, cell(statistics, plan, made, place), place + " in the table of " + made);
            assertEquals(sentence, goal(statistics, plan, place), place + " as a goal of " + made);
        });
        for (int series = 0; series < SERIES.size(); series++) {
            charts(statistics, plan, made, series, sentences);
            comparison(made, SERIES.get(series), plan, statistics, sentences);
        }
        computed(statistics, made, sentences);
    }

    private static List<Place> places(MadeUpSeries made) {
        return SERIES.stream()
                .flatMap(series -> measures(made, series).stream()
                        .flatMap(measure -> made.groups().stream()
                                .flatMap(group ->
                                        made.years().stream().map(year -> new Place(series, group, year, measure)))))
                .toList();
    }

    /** Ratios are those of the values, ranks those of what is shown, and words say the same. */
    private static void computed(Statistics statistics, MadeUpSeries made, Map<Place, String> sentences) {
        for (String year : made.years()) {
            List<BigDecimal> shown = made.groups().stream()
                    .map(group -> said(sentences, new Place("s", group, year, "")))
                    .filter(text -> !text.equals("-"))
                    .map(OneArithmeticTest::number)
                    .toList();
            for (String group : made.groups()) {
                String ratio = said(sentences, new Place("kvot", group, year, ""));
                Coordinates at = Coordinates.ALL.with("år", year).with("enhet", group);
                BigDecimal one = value(statistics, "s", at);
                BigDecimal each = value(statistics, "t", at);
                assertEquals(
                        one != null && each != null && each.signum() != 0
                                ? one.divide(each, 2, RoundingMode.HALF_UP)
                                : null,
                        ratio.equals("-") ? null : number(ratio).setScale(2),
                        made.toString());
                String rank = said(sentences, new Place("plats", group, year, ""));
                if (!rank.equals("-")) {
                    BigDecimal own = number(said(sentences, new Place("s", group, year, "")));
                    long before = shown.stream()
                            .filter(other -> other.compareTo(own) > 0)
                            .count();
                    assertEquals(before + 1, number(rank).longValueExact(), made.toString());
                }
            }
            String highest = sentence(statistics, "s " + year + " enhet högst");
            if (!highest.equals("-")) {
                assertEquals("1", said(sentences, new Place("plats", highest, year, "")), made.toString());
            }
        }
    }

    private static @Nullable BigDecimal value(Statistics statistics, String series, Coordinates at) {
        return Objects.requireNonNull(statistics.cubes().get(series))
                .value(at)
                .map(value -> value.bigDecimalValue(20, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-').replace(',', '.').replaceAll("[^\\d.-]", ""));
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
        String indicators = places(made).stream()
                .filter(place -> years.contains(place.year()))
                .map(place -> "{indikator: \"" + place + "\", utfall: \"" + place.reference()
                        + "\", målvärde: \"1\", nås: minst}")
                .collect(Collectors.joining(", "));
        String views = SERIES.stream()
                .map(series -> """
                        - tabell: {statistik: %1$s, rader: enhet, kolumner: år, visa: [%2$s], urval: {år: [%4$s]}}
                        - diagram: {statistik: %1$s, kategorier: år, grupper: enhet}
                        - diagram: {statistik: %1$s, kategorier: år, grupper: enhet, visa: %3$s}
                        """.formatted(
                                series,
                                measures(made, series).stream()
                                        .map(OneArithmeticTest::word)
                                        .collect(Collectors.joining(", ")),
                                shares(made, series) ? "andel" : "värde",
                                String.join(", ", years)))
                .collect(Collectors.joining());
        String yaml = """
                dokument: kompetensförsörjningsplan
                förvaltning: Skolförvaltningen
                period: 2026-2028
                statistik:
                %s%s  kvot: {rubrik: Kvot, enhet: kvot, beräkna: s / t}
                  plats: {rubrik: Plats, enhet: rang, beräkna: "rang(s, enhet)"}
                mål:
                  - {id: alla, mål: Allt, indikatorer: [%s]}
                avsnitt:
                  - rubrik: Siffror
                    innehåll:
                %s""".formatted(
                        made.yaml("s", years).indent(2),
                        made.beside(made.groups().size()).yaml("t", years).indent(2),
                        indicators,
                        views.indent(6));
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

    private static boolean shares(MadeUpSeries made, String series) {
        return series.equals("s") && made.sums();
    }

    private static List<String> measures(MadeUpSeries made, String series) {
        return shares(made, series)
                ? List.of("", " andel", " förändring", " differens")
                : List.of("", " förändring", " differens");
    }

    private static Block block(PlanFile plan, int index) {
        return plan.plan().sections().get(0).blocks().get(index);
    }

    private static String cell(Statistics statistics, PlanFile plan, MadeUpSeries made, Place place) {
        Diagnostics faults = new Diagnostics();
        DataTable table = statistics
                .table(((Block.Table) block(plan, 3 * SERIES.indexOf(place.series))).view(), faults)
                .orElseThrow(() -> new AssertionError(made + " " + faults.all()));
        DataTable.Row row = table.body().get(made.groups().indexOf(place.group));
        List<String> measures = measures(made, place.series);
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

    private static void charts(
            Statistics statistics, PlanFile plan, MadeUpSeries made, int series, Map<Place, String> sentences) {
        for (int index = 1; index <= 2; index++) {
            Chart chart = statistics
                    .chart(((Block.Diagram) block(plan, 3 * series + index)).view(), new Diagnostics())
                    .orElseThrow();
            String measure = index == 2 && shares(made, SERIES.get(series)) ? " andel" : "";
            for (int g = 0; g < made.groups().size(); g++) {
                for (int y = 0; y < made.years().size(); y++) {
                    String sentence = said(
                            sentences,
                            new Place(
                                    SERIES.get(series),
                                    made.groups().get(g),
                                    made.years().get(y),
                                    measure));
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
    private static void comparison(
            MadeUpSeries made, String series, PlanFile plan, Statistics now, Map<Place, String> sentences) {
        int last = made.years().size() - 1;
        String year = made.years().get(last);
        String before = made.years().get(last - 1);
        PlanFile old = plan(made, made.years().subList(0, last));
        Diagnostics unheard = new Diagnostics();
        List<FigureChanged> changes = Comparison.of(old, Statistics.of(old, unheard), plan, now)
                .of(FigureChanged.class)
                .toList();
        for (String group : made.groups()) {
            String from = said(sentences, new Place(series, group, before, ""));
            String to = said(sentences, new Place(series, group, year, ""));
            List<FigureChanged> told = changes.stream()
                    .filter(change -> change.part().equals(group)
                            && series.equals(change.subject().id()))
                    .toList();
            if (from.equals("-") || to.equals("-")) {
                assertEquals(List.of(), told, made.toString());
                continue;
            }
            assertEquals(
                    List.of(from, to), List.of(told.get(0).from(), told.get(0).to()), made.toString());
            String percent = said(sentences, new Place(series, group, year, " förändring"));
            String change = percent.equals("-") || !shares(made, series)
                    ? said(sentences, new Place(series, group, year, " differens"))
                    : percent;
            assertEquals(change, told.get(0).change().replace("+", ""), made.toString());
        }
    }
}
