package se.bilaga.importing.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.figures.GridColumn.Content;
import se.bilaga.importing.figures.NumberGrid.Kind;
import se.bilaga.importing.figures.NumberGrid.Line;

/**
 * The series and views that may be behind a table of numbers, the likeliest first: one series over its rows and columns,
 * one for each column, one for each row; each with its sums computed, and with them as they are written.
 */
final class TableViews {
    private final NumberGrid grid;
    private final List<GridColumn> columns;
    private final List<GridColumn> values;
    private final String title;
    private final String source;
    private final UnaryOperator<String> ids;
    private final GridUnits units;

    /** @param ids gives a series a name by its title, the same for the same */
    TableViews(NumberGrid grid, String title, String source, UnaryOperator<String> ids) {
        this.grid = grid;
        this.columns = GridColumn.of(grid);
        this.values = columns.stream()
                .filter(column -> column.content() == Content.VALUE)
                .toList();
        this.title = title;
        this.source = source;
        this.ids = ids;
        this.units = new GridUnits(grid, values, title);
    }

    List<FigureDraft> all() {
        List<Optional<FigureDraft>> drafts = new ArrayList<>();
        List<GridAxis> axes = axes();
        boolean known = !axes.isEmpty() && axes.get(0).isKnown();
        boolean summed = columns.stream().anyMatch(column -> column.content() == Content.SUM);
        List<Optional<FigureDraft>> whole = List.of(ofWhole(axes, true), ofWhole(axes, false));
        List<Optional<FigureDraft>> byColumn = List.of(ofColumns(true), ofColumns(false));
        if (isOfMeasures(axes)) {
            drafts.add(ofRows(axes));
        }
        drafts.addAll(known || summed ? whole : byColumn);
        drafts.addAll(known || summed ? byColumn : whole);
        if (!isOfMeasures(axes)) {
            drafts.add(ofRows(axes));
        }
        return drafts.stream().flatMap(Optional::stream).toList();
    }

    /** The dimensions over the columns: one for each level of their heads. */
    private List<GridAxis> axes() {
        int levels =
                values.stream().mapToInt(column -> column.path().size()).max().orElse(0);
        boolean even = values.stream().allMatch(column -> column.path().size() == levels);
        if (levels == 0 || levels > 2 || !even) {
            return List.of();
        }
        return IntStream.range(0, levels)
                .mapToObj(level -> GridAxis.of(
                        values.stream().map(column -> column.path().get(level)).toList(),
                        "",
                        level == 0 ? "kolumn" : "del"))
                .toList();
    }

    /** Whether each row is of another thing, told at times: the corner says so, or their units do. */
    private boolean isOfMeasures(List<GridAxis> axes) {
        if (axes.size() != 1
                || !axes.get(0).isTime()
                || grid.hasGroups()
                || !grid.sums().isEmpty()) {
            return false;
        }
        String corner = grid.corner().toLowerCase(Locale.ROOT);
        boolean said = corner.matches("mått|nyckeltal|indikator(?:er)?|uppgift|")
                || corner.equals(axes.get(0).dimension());
        return said
                || grid.parts().size() == 1
                || grid.parts().stream().map(units::of).distinct().count() > 1;
    }

    /** One series over rows and columns. */
    private Optional<FigureDraft> ofWhole(List<GridAxis> across, boolean computed) {
        Optional<Rows> rows = rows(computed);
        if (rows.isEmpty() || across.isEmpty()) {
            return Optional.empty();
        }
        List<String> dimensions = new ArrayList<>(rows.get().dimensions);
        across.forEach(axis -> dimensions.add(axis.dimension()));
        if (new LinkedHashSet<>(dimensions).size() < dimensions.size()) {
            return Optional.empty();
        }
        Map<List<String>, String> cells = new LinkedHashMap<>();
        boolean sumColumn = columns.stream().anyMatch(column -> column.content() == Content.SUM);
        rows.get().places.forEach((line, place) -> {
            for (int i = 0; i < values.size(); i++) {
                List<String> key = new ArrayList<>(place);
                for (GridAxis axis : across) {
                    key.add(axis.keys().get(i));
                }
                put(cells, key, line, values.get(i));
            }
            if (!computed && across.size() == 1) {
                columns.stream()
                        .filter(column -> column.content() == Content.SUM)
                        .forEach(column -> {
                            List<String> key = new ArrayList<>(place);
                            key.add(GridAxis.TOTAL);
                            put(cells, key, line, column);
                        });
            }
        });
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        DraftSeries series =
                new DraftSeries(ids.apply(title), title, units.of(values.get(0)), dimensions, cells, source);
        Fields view = new Fields(-1)
                .put("statistik", series.id())
                .put("rader", DraftNode.words(rows.get().dimensions))
                .put(
                        "kolumner",
                        DraftNode.words(across.stream().map(GridAxis::dimension).toList()));
        measures(view);
        if (computed) {
            totals(view, !grid.sums().isEmpty(), sumColumn);
        }
        compare(view);
        return Optional.of(new FigureDraft(List.of(series), "tabell", view, computed));
    }

    /** A series for each column, all over the rows. */
    private Optional<FigureDraft> ofColumns(boolean computed) {
        Optional<Rows> rows = rows(computed);
        boolean others = columns.stream().anyMatch(column -> column.content() == Content.SUM);
        if (rows.isEmpty() || others || values.isEmpty()) {
            return Optional.empty();
        }
        List<DraftSeries> all = new ArrayList<>();
        for (GridColumn column : values) {
            Map<List<String>, String> cells = new LinkedHashMap<>();
            rows.get().places.forEach((line, place) -> put(cells, place, line, column));
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            String name = column.path().isEmpty() || (values.size() == 1 && isOfCount(column))
                    ? title
                    : String.join(" ", column.path());
            all.add(new DraftSeries(ids.apply(name), name, units.of(column), rows.get().dimensions, cells, source));
        }
        Fields view = new Fields(-1)
                .put(
                        "statistik",
                        DraftNode.words(all.stream().map(DraftSeries::id).toList()))
                .put("rader", DraftNode.words(rows.get().dimensions))
                .put("kolumner", "statistik");
        measures(view);
        if (computed) {
            totals(view, !grid.sums().isEmpty(), false);
        }
        return Optional.of(new FigureDraft(all, "tabell", view, computed));
    }

    private static boolean isOfCount(GridColumn column) {
        return String.join(" ", column.path()).matches("(?iu)antal|värde|andel|procent|%");
    }

    /** A series for each row, all over the times of the columns. */
    private Optional<FigureDraft> ofRows(List<GridAxis> across) {
        if (across.size() != 1
                || grid.hasGroups()
                || !grid.sums().isEmpty()
                || !across.get(0).isTime()) {
            return Optional.empty();
        }
        GridAxis axis = across.get(0);
        List<DraftSeries> all = new ArrayList<>();
        for (Line line : grid.parts()) {
            Map<List<String>, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                put(cells, List.of(axis.keys().get(i)), line, values.get(i));
            }
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            all.add(new DraftSeries(
                    ids.apply(line.name()), line.name(), units.of(line), List.of(axis.dimension()), cells, source));
        }
        Fields view = new Fields(-1)
                .put(
                        "statistik",
                        DraftNode.words(all.stream().map(DraftSeries::id).toList()))
                .put("rader", "statistik")
                .put("kolumner", axis.dimension());
        compare(view);
        return Optional.of(new FigureDraft(all, "tabell", view, true));
    }

    private void put(Map<List<String>, String> cells, List<String> place, Line line, GridColumn column) {
        String cell = line.cells().get(column.index());
        cells.put(
                List.copyOf(place),
                grid.number(line, column.index()).map(TypedNumber::text).orElseGet(() -> TypedNumber.absence(cell)));
    }

    private void measures(Fields view) {
        List<GridColumn> shares = columns.stream()
                .filter(column -> column.content() == Content.SHARE)
                .toList();
        if (shares.isEmpty()) {
            return;
        }
        view.put("visa", DraftNode.words(List.of("värde", "andel")));
        view.put("andelsdecimaler", String.valueOf(grid.decimals(shares.get(0).index())));
    }

    private static void totals(Fields view, boolean row, boolean column) {
        if (row || column) {
            view.put("summa", row && column ? "båda" : row ? "rader" : "kolumner");
        }
    }

    private void compare(Fields view) {
        List<String> measures = columns.stream()
                .filter(column -> column.content() == Content.DIFFERENCE || column.content() == Content.CHANGE)
                .map(column -> column.content() == Content.CHANGE ? "förändring" : "differens")
                .distinct()
                .toList();
        if (!measures.isEmpty()) {
            view.put("jämför", DraftNode.words(measures));
        }
    }

    /** The places of the rows that have values; sums among them only where they are written. */
    private record Rows(List<String> dimensions, Map<Line, List<String>> places) {}

    private Optional<Rows> rows(boolean computed) {
        List<Line> all = computed
                ? grid.parts()
                : grid.lines().stream()
                        .filter(line -> line.kind() != Kind.GROUP)
                        .toList();
        List<String> said = new ArrayList<>(Arrays.asList(grid.corner().split(" (?:och|per|efter) |/", -1)));
        boolean grouped = grid.hasGroups();
        GridAxis axis = GridAxis.of(
                all.stream().map(Line::name).toList(), grouped && said.size() > 1 ? said.get(1) : grid.corner(), "rad");
        if ((new LinkedHashSet<>(axis.keys()).size() < axis.keys().size() && !grouped) || all.isEmpty()) {
            return Optional.empty();
        }
        Map<Line, List<String>> ordered = new LinkedHashMap<>();
        String group = "";
        int at = 0;
        for (Line line : grid.lines()) {
            if (line.kind() == Kind.GROUP) {
                group = line.name();
            } else if (all.contains(line)) {
                if (grouped && group.isEmpty()) {
                    return Optional.empty();
                }
                String key = axis.keys().get(at++);
                ordered.put(line, grouped ? List.of(group, key) : List.of(key));
            }
        }
        List<String> dimensions = new ArrayList<>();
        if (grouped) {
            dimensions.add(GridAxis.of(List.of(), said.size() > 1 ? said.get(0) : "", "grupp")
                    .dimension());
        }
        dimensions.add(axis.dimension());
        return Optional.of(new Rows(dimensions, ordered));
    }
}
