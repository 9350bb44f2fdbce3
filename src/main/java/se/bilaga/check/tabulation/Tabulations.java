package se.bilaga.check.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.clause.Ages;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.Series;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWords;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** All measures of a plan: its series, and the columns of its written tables. */
public final class Tabulations {
    private static final Pattern WHOLE = Pattern.compile("(?iU)(?:totalt?|summa|alla|hela|samtliga)\\b.*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{2,}");
    /** Those tell of whom a sentence is, not of what. */
    private static final Set<String> SEXES = Set.of(WordLikeness.stem("kvinnor"), WordLikeness.stem("män"));

    private static final Set<String> COMMON = Set.of(
            "kronor",
            "tkr",
            "mnkr",
            "antal",
            "andel",
            "total",
            "totalt",
            "procent",
            "och",
            "med",
            "den",
            "det",
            "som",
            "efter",
            "per",
            "för",
            "under",
            "året",
            "vid",
            "inom",
            "kommunens",
            "förvaltningens",
            "har",
            "medarbetare",
            "anställda",
            "personal",
            "personer",
            "årets",
            "hela",
            "värde",
            "över",
            "tid",
            "deras",
            "eller",
            "inte",
            "räknat",
            "bland",
            "omräknade",
            "ordinarie",
            "minst",
            "fått",
            "varit",
            "mellan");
    private static final Set<String> COUNTING =
            Set.of("antal", "andel", "total", "totalt", "procent", "och", "med", "per", "för", "vid", "hela", "värde");
    private static final int MOST_CELLS = 5000;

    private final List<Tabulation> all = new ArrayList<>();
    private final Map<Section, List<Tabulation>> written = new HashMap<>();

    private Tabulations() {}

    public static Tabulations of(Plan plan, Statistics statistics) {
        Tabulations found = new Tabulations();
        statistics.cubes().values().stream()
                .filter(cube -> cube.cells().size() <= MOST_CELLS)
                .forEach(cube -> found.all.add(of(cube)));
        plan.allSections()
                .forEach(section -> section.blocks().forEach(block -> {
                    if (block instanceof Block.Free free) {
                        List<Tabulation> columns = columns(free.table());
                        found.all.addAll(columns);
                        found.written
                                .computeIfAbsent(section, s -> new ArrayList<>())
                                .addAll(columns);
                    }
                }));
        return found;
    }

    public List<Tabulation> all() {
        return all;
    }

    /** Those of the written tables of a section. */
    public List<Tabulation> writtenIn(@Nullable Section section) {
        return section == null ? List.of() : written.getOrDefault(section, List.of());
    }

    private static Tabulation of(Cube cube) {
        List<Dimension> divided = cube.dimensions().stream()
                .filter(dimension -> !dimension.time())
                .toList();
        List<Axis> axes = divided.stream().map(Tabulations::axis).toList();
        List<Member> times = cube.timeDimension()
                .map(time -> time.chronological().stream()
                        .filter(member -> member.time() != null)
                        .toList())
                .orElse(List.of());
        Series series = cube.series();
        Text definition = series.definition();
        Set<String> names = stems(cube.label());
        names.addAll(stems(cube.id().replace('_', ' ')));
        if (!SEXES.containsAll(names)) {
            names.removeAll(SEXES);
        }
        if (names.isEmpty()) {
            names.addAll(stems(cube.label() + " " + cube.unit().name(), COUNTING));
        }
        Tabulation tabulation = new Tabulation(
                new Tabulation.Measure(
                        cube.label(),
                        cube.id(),
                        cube,
                        cube.unit(),
                        cube.additive(),
                        names,
                        definition == null ? Set.of() : stems(definition.value()),
                        lowerIsBetter(series.good())),
                axes,
                times.stream()
                        .map(member -> Objects.requireNonNull(member.time()))
                        .toList());
        for (Map.Entry<List<String>, Observation> cell : cube.cells().entrySet()) {
            key(cube, divided, times, cell.getKey(), cell.getValue(), tabulation);
        }
        return tabulation;
    }

    private static @Nullable Boolean lowerIsBetter(Series.Direction good) {
        return switch (good) {
            case HIGHER -> Boolean.FALSE;
            case LOWER -> Boolean.TRUE;
            case NEITHER -> null;
        };
    }

    private static void key(
            Cube cube,
            List<Dimension> divided,
            List<Member> times,
            List<String> written,
            Observation cell,
            Tabulation into) {
        List<Integer> key = new ArrayList<>();
        int time = 0;
        for (int i = 0; i < written.size(); i++) {
            Dimension dimension = cube.dimensions().get(i);
            String member = written.get(i);
            if (dimension.time()) {
                time = times.stream().map(Member::key).toList().indexOf(member);
            } else {
                key.add(parts(divided.get(key.size())).stream()
                        .map(Member::key)
                        .toList()
                        .indexOf(member));
            }
        }
        if (time >= 0) {
            key.add(time);
            into.put(key, cell.quantity());
        }
    }

    private static List<Member> parts(Dimension dimension) {
        return dimension.members().stream()
                .filter(member ->
                        !member.total() && !WHOLE.matcher(member.label()).matches())
                .toList();
    }

    private static Axis axis(Dimension dimension) {
        return Axis.of(
                dimension.label().toLowerCase(Locale.ROOT),
                parts(dimension).stream()
                        .map(member -> Axis.Group.of(member.label(), ages(dimension, member)))
                        .toList());
    }

    /** {@code 7–9} is of ages only where the dimension is. */
    private static @Nullable Ages ages(Dimension dimension, Member member) {
        boolean ages = dimension.label().toLowerCase(Locale.ROOT).contains("ålder")
                || member.label().contains("år");
        return ages ? Ages.of(member).orElse(null) : null;
    }

    public static Set<String> stems(String text) {
        return stems(text, COMMON);
    }

    private static Set<String> stems(String text, Set<String> without) {
        Set<String> stems = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> {
            if (!without.contains(word.group())) {
                stems.add(WordLikeness.stem(word.group()));
            }
        });
        return stems;
    }

    private static List<Tabulation> columns(FreeTable table) {
        List<Tabulation> columns = new ArrayList<>();
        int width = table.columns().size();
        boolean even = table.rows().stream().allMatch(row -> row.size() == width);
        for (int column = 1; even && column < width; column++) {
            columns.add(column(table, column));
        }
        return columns;
    }

    private static Tabulation column(FreeTable table, int at) {
        FreeTable.Column column = table.columns().get(at);
        Unit unit = column.unit() == null ? Unit.COUNT : Unit.of(column.unit().value());
        List<Axis.Group> groups = new ArrayList<>();
        String name = table.columns().get(0).label().value().toLowerCase(Locale.ROOT);
        table.rows().stream()
                .map(row -> row.get(0).value())
                .filter(label -> !WHOLE.matcher(label).matches())
                .forEach(label -> groups.add(Axis.Group.of(label, null)));
        Text caption = table.caption();
        String title = caption == null ? "" : caption.value();
        Tabulation tabulation = new Tabulation(
                new Tabulation.Measure(
                        column.label().value(),
                        "tabell " + table.at().from(),
                        null,
                        unit,
                        unit.additive(column.label().value()) || isWhole(table, at, unit),
                        stems(column.label().value()),
                        stems(title),
                        null),
                List.of(Axis.of(name, groups)),
                List.of());
        fill(table, at, tabulation);
        return tabulation;
    }

    /** Whether a column holds the shares of one whole. */
    private static boolean isWhole(FreeTable table, int at, Unit unit) {
        List<Exact> parts = table.rows().stream()
                .filter(row -> !WHOLE.matcher(row.get(0).value()).matches())
                .flatMap(row -> Numeral.parse(row.get(at).value()).stream())
                .map(number -> new Exact(number.value()))
                .toList();
        return unit.equals(Unit.PERCENT) && Quantity.sum(parts).isWithin(BigFraction.of(99), BigFraction.of(101));
    }

    private static void fill(FreeTable table, int at, Tabulation tabulation) {
        int group = 0;
        for (List<Text> row : table.rows()) {
            int index = WHOLE.matcher(row.get(0).value()).matches() ? -1 : group++;
            Numeral.parse(ProseWords.of(ProseText.cell(row.get(at))))
                    .ifPresent(number -> tabulation.put(List.of(index, 0), new Exact(number.value())));
        }
    }
}
