package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bilaga.plan.value.TimeOrder;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.formula.Shapes;
import se.bilaga.statistics.unit.Fault;

/**
 * What stands where in a table of series.
 *
 * @param cubes the series shown
 * @param rows the dimensions down the table, the outer first, with the members shown
 * @param columns the dimensions across, the outer first, likewise
 * @param fixed the members that hold for the whole table
 */
public record TableLayout(List<Cube> cubes, List<Dimension> rows, List<Dimension> columns, Coordinates fixed) {
    private static final int MOST_ROW_DIMENSIONS = 2;
    private static final int MOST_TIMES_ACROSS = 8;

    public TableLayout {
        cubes = List.copyOf(cubes);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The layout of a view; throws a {@link Fault} where the view asks for what there is not. */
    public static TableLayout of(TableView view, List<Cube> cubes, TimeOrder times) {
        ShownDimensions shown = new ShownDimensions(cubes, view.selection(), times);
        return new Builder(view, cubes, shown).build();
    }

    /** The part of it that shows one member of its outermost columns. */
    public TableLayout at(Dimension outer, Member member) {
        boolean series = outer.name().equals(Dimensions.SERIES);
        List<Cube> shown = cubes.stream()
                .filter(cube -> !series || cube.id().equals(member.key()))
                .toList();
        Coordinates place = series ? fixed : fixed.with(outer.name(), member.key());
        return new TableLayout(shown, rows, columns.subList(1, columns.size()), place);
    }

    /** The dimension of this name on either axis. */
    public Optional<Dimension> dimension(String name) {
        return Shapes.named(rows, name).or(() -> Shapes.named(columns, name));
    }

    /** Whether categories are left out that a total would count. */
    boolean hidesParts() {
        return Stream.concat(rows.stream(), columns.stream())
                .filter(dimension -> !dimension.time() && !dimension.name().equals(Dimensions.SERIES))
                .anyMatch(shown -> cubes.stream()
                        .flatMap(cube -> cube.dimension(shown.name()).stream())
                        .flatMap(whole -> whole.parts().stream())
                        .anyMatch(part -> shown.members().stream()
                                .noneMatch(member -> member.key().equals(part.key()))));
    }

    /** Whether totals of what is shown stand beside those of all, or instead of them. */
    boolean sumsShown(TableView view) {
        return view.totalsOf() != TableView.TotalsOf.ALL && hidesParts();
    }

    boolean sumsAll(TableView view) {
        return view.totalsOf() != TableView.TotalsOf.SHOWN || !hidesParts();
    }

    /** Throws when a series has not a dimension of the axes, save where each series has a group of its own rows. */
    public void checkSeries() {
        boolean groups = !rows.isEmpty() && rows.get(0).name().equals(Dimensions.SERIES);
        Stream<Dimension> needed = Stream.concat(groups ? Stream.of() : rows.stream(), columns.stream());
        needed.filter(dimension -> !dimension.name().equals(Dimensions.SERIES)).forEach(dimension -> {
            for (Cube cube : cubes) {
                if (cube.dimension(dimension.name()).isEmpty()) {
                    throw without(cube, dimension);
                }
            }
        });
    }

    private static Fault without(Cube cube, Dimension dimension) {
        return new Fault(
                "okänd-dimension",
                null,
                Message.of(
                        "serien %s har ingen dimension %s",
                        "the series %s has no dimension %s", cube.id(), dimension.name()),
                Message.of("visa serien i en egen tabell", "show the series in a table of its own"));
    }

    private static final class Builder {
        private final TableView view;
        private final List<Cube> cubes;
        private final ShownDimensions shown;
        private final List<String> free;

        Builder(TableView view, List<Cube> cubes, ShownDimensions shown) {
            this.view = view;
            this.cubes = cubes;
            this.shown = shown;
            Set<String> used = new LinkedHashSet<>();
            view.rows().forEach(name -> used.add(name.value()));
            view.columns().forEach(name -> used.add(name.value()));
            this.free = shown.names().stream()
                    .filter(name -> !used.contains(name) && !shown.fixed(name))
                    .toList();
        }

        TableLayout build() {
            List<String> rows = names(view.rows());
            List<String> columns = names(view.columns());
            if (rows.isEmpty() && columns.isEmpty()) {
                both(rows, columns);
            } else if (columns.isEmpty()) {
                across(columns);
            } else if (rows.isEmpty()) {
                down(rows, columns);
            }
            if (several() && !rows.contains(Dimensions.SERIES) && !columns.contains(Dimensions.SERIES)) {
                columns.add(Dimensions.SERIES);
            }
            check(rows);
            Set<String> axes = new LinkedHashSet<>(rows);
            axes.addAll(columns);
            return new TableLayout(cubes, shown.all(rows), shown.all(columns), shown.fixed(axes));
        }

        private boolean several() {
            return cubes.size() > 1;
        }

        private List<String> names(List<Text> written) {
            return new ArrayList<>(written.stream().map(shown::checked).toList());
        }

        private List<String> categories() {
            return free.stream().filter(name -> !Labels.isTime(name)).toList();
        }

        private Optional<String> time() {
            return free.stream().filter(Labels::isTime).findFirst();
        }

        private void both(List<String> rows, List<String> columns) {
            List<String> categories = categories();
            if (several() || categories.isEmpty()) {
                long series = rowOfSeries() ? 1 : 0;
                if (series > 0) {
                    rows.add(Dimensions.SERIES);
                }
                categories.stream().limit(1).forEach(rows::add);
                time().ifPresent(series > 0 ? columns::add : rows::add);
                return;
            }
            boolean pair = time().isEmpty() && categories.size() > 1;
            categories.stream().limit(pair ? 1 : MOST_ROW_DIMENSIONS).forEach(rows::add);
            columns.add(pair ? categories.get(1) : time().orElse(""));
            columns.remove("");
        }

        /** A short series over time alone stands in one row, a long one in a column. */
        private boolean rowOfSeries() {
            return several()
                    || time().map(name -> shown.get(name).members().size() <= MOST_TIMES_ACROSS)
                            .orElse(true);
        }

        private void across(List<String> columns) {
            Optional<String> time = time();
            time.ifPresent(columns::add);
            if (time.isEmpty() && !several()) {
                categories().stream().limit(1).forEach(columns::add);
            }
        }

        private void down(List<String> rows, List<String> columns) {
            if (several() && !columns.contains(Dimensions.SERIES)) {
                rows.add(Dimensions.SERIES);
            }
            categories().stream()
                    .limit((long) MOST_ROW_DIMENSIONS - rows.size())
                    .forEach(rows::add);
            if (rows.isEmpty()) {
                rows.add(time().orElse(Dimensions.SERIES));
            }
        }

        private void check(List<String> rows) {
            for (Text name : view.columns()) {
                if (rows.contains(name.value())) {
                    throw new Fault(
                            "ogiltig-tabell",
                            name.at(),
                            Message.of("%s står i både rader och kolumner", "%s is in both rows and columns", name),
                            Message.of("låt den stå på ett ställe", "let it stand in one place"));
                }
            }
            if (rows.size() > MOST_ROW_DIMENSIONS) {
                throw new Fault(
                        "ogiltig-tabell",
                        view.rows().get(MOST_ROW_DIMENSIONS).at(),
                        Message.of("högst två dimensioner kan stå i rader", "at most two dimensions go in rows"),
                        Message.of("flytta en till kolumner eller urval", "move one to kolumner or urval"));
            }
        }
    }
}
