package se.bilaga.page.chart;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.picture.FaceWidths;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.figure.NumberText;

/** Charts of all kinds and of the sizes that are hard to draw. */
final class ChartCases {
    static final Lettering LETTERING =
            Lettering.of(FaceWidths.of(Path.of("templates/fonts/SourceSansPro-Regular.ttf")), 8);

    static final List<String> COLORS =
            List.of("#1b4f72", "#c9770f", "#177868", "#620b3e", "#c25948", "#432f83", "#685d00");

    static final ChartDrawing DRAWING = new ChartDrawing(459, 539, LETTERING, COLORS);

    private static final List<String> UNITS = List.of(
            "Förskola", "Grundskola", "Gymnasium", "Vuxenutbildning", "Kansli", "Äldreomsorg", "Hemtjänst", "Teknik");
    private static final List<String> ADMINISTRATIONS = List.of(
            "Barn- och utbildningsförvaltningen",
            "Kultur- och fritidsförvaltningen",
            "Miljö- och samhällsbyggnadsförvaltningen",
            "Vård- och omsorgsförvaltningen",
            "Kommunstyrelsens förvaltning",
            "Arbetsmarknads- och vuxenutbildningsförvaltningen");

    private ChartCases() {}

    /** What a chart is drawn of, but for its form. */
    private record Data(
            String unit, int decimals, List<String> categories, List<TimeKey> times, Map<String, List<Double>> groups) {
        Chart chart(ChartView.Type type, String name) {
            List<Chart.Group> all = new ArrayList<>();
            groups.forEach((group, values) -> all.add(
                    new Chart.Group(group, values.stream().map(this::bar).toList())));
            Chart.Telling told = new Chart.Telling("", name, "", "");
            return new Chart(type, name, unit, decimals, categories, times, all, told, List.of());
        }

        private Chart.Bar bar(double value) {
            if (Double.isNaN(value)) {
                return new Chart.Bar(null, "..");
            }
            String percent = unit.equals("procent") ? "\u00a0%" : "";
            BigDecimal exact = BigDecimal.valueOf(value);
            return new Chart.Bar(exact, NumberText.of(exact, decimals) + percent);
        }
    }

    /** Every case by its name: {@code LINES 41 månader}. */
    static Map<String, Chart> all() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        data().forEach((name, data) -> {
            for (ChartView.Type type : ChartView.Type.values()) {
                if (type != ChartView.Type.PYRAMID || data.groups.size() == 2) {
                    String title = type + " " + name;
                    charts.put(title, DRAWING.readable(data.chart(type, title)));
                    if (type != ChartView.Type.PYRAMID && data.groups.size() > 1) {
                        charts.put(title + ", mål", DRAWING.readable(led(data.chart(type, title))));
                        charts.put(title + ", upprepad", DRAWING.readable(repeated(data.chart(type, title), 1)));
                    }
                    if (data.groups.size() % 2 == 0) {
                        charts.put(title + ", upprepad i par", DRAWING.readable(repeated(data.chart(type, title), 2)));
                    }
                }
            }
        });
        return charts;
    }

    /** With a target among its values, and one group brought out. */
    private static Chart led(Chart chart) {
        BigDecimal target = chart.groups().get(0).values().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ONE);
        Chart.Emphasis emphasis =
                new Chart.Emphasis(new Chart.Bar(target, NumberText.of(target, 1)), Set.of(1), Set.of());
        return new Chart(
                chart.type(),
                chart.title(),
                chart.unit(),
                chart.decimals(),
                chart.categories(),
                chart.times(),
                chart.groups(),
                chart.told(),
                chart.notes(),
                emphasis);
    }

    /** In small charts of a number of groups each. */
    private static Chart repeated(Chart chart, int groups) {
        List<Chart.Panel> panels = new ArrayList<>();
        for (int first = 0; first < chart.groups().size(); first += groups) {
            String name = chart.groups().get(first).name() + ", som är ett av dem";
            panels.add(new Chart.Panel(name, List.of("Kvinnor", "Män").subList(0, groups), chart.told()));
        }
        BigDecimal target = BigDecimal.TEN;
        Chart.Bar bar = chart.type() == ChartView.Type.PYRAMID ? null : new Chart.Bar(target, "10");
        return new Chart(
                chart.type(),
                chart.title(),
                chart.unit(),
                chart.decimals(),
                chart.categories(),
                chart.times(),
                chart.groups(),
                chart.told(),
                chart.notes(),
                new Chart.Emphasis(bar, Set.of(), Set.of()),
                panels,
                null);
    }

    private static Map<String, Data> data() {
        Map<String, Data> all = new LinkedHashMap<>();
        for (int months : new int[] {1, 8, 12, 24, 41, 120}) {
            all.put(months + " månader", times(months, "procent", 1, 1));
        }
        all.put("24 månader, 3 grupper", times(24, "procent", 1, 3));
        all.put("41 månader, 9 grupper", times(41, "antal", 0, 9));
        all.put("9 år, 5 grupper", new Data("procent", 1, years(9), yearTimes(9), groups(5, 9, 3, 12)));
        all.put("kvartal", quarters(11));
        all.put("5 × 4", new Data("procent", 1, UNITS.subList(0, 5), List.of(), groups(4, 5, 3, 12)));
        all.put("5 × 2 andelar", shares());
        all.put("14 namn", named(14, 1));
        all.put("14 namn, 2 grupper", named(14, 2));
        all.put("långa namn", new Data("antal", 0, ADMINISTRATIONS, List.of(), groups(2, 6, 900, 1400)));
        all.put("långa gruppnamn", new Data("antal", 0, years(3), yearTimes(3), longGroups()));
        all.put("under noll", signed(List.of(-1204.0, 100_000.0, -56_000.0, 98.5)));
        all.put("små och stora", signed(List.of(0.01, 1_234_567.0, 0.0, 3.0)));
        all.put("en kategori", new Data("antal", 0, List.of("Kansli"), List.of(), groups(1, 1, 5, 6)));
        all.put("en kategori, två grupper", new Data("antal", 0, List.of("Kansli"), List.of(), groups(2, 1, 5, 6)));
        all.put("saknade", missing());
        all.put("inga värden", new Data("antal", 0, UNITS.subList(0, 2), List.of(), Map.of("Antal", nothing(2))));
        return all;
    }

    private static Data times(int count, String unit, int decimals, int groups) {
        List<TimeKey> times = IntStream.range(0, count)
                .mapToObj(i -> YearMonth.of(2021, 11).plusMonths(i).toString())
                .map(key -> TimeKey.parse(key).orElseThrow())
                .toList();
        return new Data(unit, decimals, labels(times), times, groups(groups, count, 5, 9));
    }

    private static Data quarters(int count) {
        List<TimeKey> times = IntStream.range(0, count)
                .mapToObj(i ->
                        TimeKey.parse("Q" + (i % 4 + 1) + " " + (2022 + i / 4)).orElseThrow())
                .toList();
        return new Data("tkr", 0, labels(times), times, groups(2, count, 1000, 90_000));
    }

    private static List<String> labels(List<TimeKey> times) {
        return times.stream().map(time -> Labels.capitalised(time.label())).toList();
    }

    private static List<String> years(int count) {
        return yearTimes(count).stream().map(TimeKey::label).toList();
    }

    private static List<TimeKey> yearTimes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TimeKey.parse(String.valueOf(2016 + i)).orElseThrow())
                .toList();
    }

    private static Data named(int count, int groups) {
        List<String> names = IntStream.range(0, count)
                .mapToObj(i -> UNITS.get(i % UNITS.size()) + " " + (i + 1))
                .toList();
        return new Data("antal", 0, names, List.of(), groups(groups, count, 20, 1500));
    }

    private static Data shares() {
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        groups.put("Kvinnor", List.of(79.3, 75.1, 50.0, 66.6, 100.0));
        groups.put("Män", List.of(20.8, 24.9, 50.1, 33.4, 0.0));
        return new Data("procent", 1, UNITS.subList(0, 5), List.of(), groups);
    }

    private static Map<String, List<Double>> longGroups() {
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        for (String name : ADMINISTRATIONS) {
            groups.put(name, List.of(100.0 + groups.size(), 101.0 + groups.size(), 99.0 + groups.size()));
        }
        return groups;
    }

    private static Data signed(List<Double> values) {
        List<Double> turned = new ArrayList<>(values);
        Collections.reverse(turned);
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        groups.put("Utfall", values);
        groups.put("Budget", turned);
        return new Data("tkr", 0, UNITS.subList(0, 4), List.of(), groups);
    }

    private static Data missing() {
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        groups.put("Kvinnor", List.of(12.0, Double.NaN, 9.0, Double.NaN));
        groups.put("Män", List.of(Double.NaN, 4.0, 5.0, Double.NaN));
        return new Data("antal", 0, years(4), yearTimes(4), groups);
    }

    private static List<Double> nothing(int count) {
        return Collections.nCopies(count, Double.NaN);
    }

    private static Map<String, List<Double>> groups(int count, int values, double least, double most) {
        Random random = new Random(count * 31L + values);
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        for (int g = 0; g < count; g++) {
            List<Double> all = new ArrayList<>();
            for (int v = 0; v < values; v++) {
                all.add(Math.round(10 * (least + (most - least) * random.nextDouble())) / 10.0);
            }
            groups.put(count == 2 ? List.of("Kvinnor", "Män").get(g) : UNITS.get(g % UNITS.size()) + later(g), all);
        }
        return groups;
    }

    private static String later(int group) {
        return group < UNITS.size() ? "" : " 2";
    }
}
