package se.bilaga.statistics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bilaga.plan.TableView;
import se.bilaga.source.Message;
import se.bilaga.source.Nearest;
import se.bilaga.source.Text;

/**
 * What stands where in a table of series.
 *
 * @param cubes the series shown
 * @param rows the dimensions down the table, the outer first, with the members shown
 * @param columns the dimensions across, the outer first, likewise
 * @param fixed the members that hold for the whole table
 */
record TableLayout(List<Cube> cubes, List<Dimension> rows, List<Dimension> columns, Coordinates fixed) {
    private static final int MOST_ROW_DIMENSIONS = 2;
    private static final int MOST_TIMES_ACROSS = 8;

    TableLayout {
        cubes = List.copyOf(cubes);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The layout of a view; throws a {@link Fault} where the view asks for what there is not. */
    static TableLayout of(TableView view, List<Cube> cubes) {
        ShownDimensions shown = new ShownDimensions(cubes, view.selection());
        return new Builder(view, cubes, shown).build();
    }

    /** The dimension of this name on either axis. */
    Optional<Dimension> dimension(String name) {
        return Shapes.named(rows, name).or(() -> Shapes.named(columns, name));
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

    /** The dimensions of all series shown, with the members that the view selects. */
    static final class ShownDimensions {
        private final List<Cube> cubes;
        private final Map<String, List<Text>> selection;

        ShownDimensions(List<Cube> cubes, Map<String, List<Text>> selection) {
            this.cubes = cubes;
            this.selection = selection;
            selection.forEach((name, members) -> {
                if (!members.isEmpty() && !names().contains(name) && !name.equals(Dimensions.SERIES)) {
                    throw unknown(new Text(name, members.get(0).at()));
                }
            });
        }

        List<String> names() {
            return cubes.stream()
                    .flatMap(cube -> cube.dimensions().stream())
                    .map(Dimension::name)
                    .distinct()
                    .toList();
        }

        /** Whether the view selects one member of it alone. */
        boolean fixed(String name) {
            return selection.getOrDefault(name, List.of()).size() == 1;
        }

        String checked(Text name) {
            if (!names().contains(name.value()) && !name.value().equals(Dimensions.SERIES)) {
                throw unknown(name);
            }
            return name.value();
        }

        private Fault unknown(Text name) {
            List<String> names = new ArrayList<>(names());
            names.add(Dimensions.SERIES);
            return new Fault(
                    "okänd-dimension",
                    name.at(),
                    Message.of(
                            "\"%s\" är ingen dimension i %s",
                            "\"%s\" is not a dimension of %s",
                            name,
                            Labels.list(cubes.stream().map(Cube::id).toList())),
                    Nearest.hint(name.value(), names)
                            .orElse(Message.of(
                                    "dimensionerna är %s", "the dimensions are %s", String.join(", ", names))));
        }

        List<Dimension> all(List<String> names) {
            return names.stream().map(this::get).toList();
        }

        Dimension get(String name) {
            Dimension whole = name.equals(Dimensions.SERIES) ? series() : merged(name);
            List<Text> chosen = selection.getOrDefault(name, List.of());
            if (chosen.isEmpty()) {
                return whole;
            }
            String of = Labels.list(cubes.stream().map(Cube::id).toList());
            List<Member> members = chosen.stream()
                    .map(text -> Members.only(List.of(whole), of, text).member())
                    .toList();
            return new Dimension(whole.name(), whole.label(), whole.time(), members);
        }

        private Dimension series() {
            List<Member> members = cubes.stream()
                    .map(cube -> new Member(cube.id(), cube.label(), null))
                    .toList();
            return new Dimension(Dimensions.SERIES, "Mått", false, members);
        }

        private Dimension merged(String name) {
            List<Dimension> same = cubes.stream()
                    .flatMap(cube -> cube.dimension(name).stream())
                    .toList();
            List<Member> members = new ArrayList<>();
            for (Dimension dimension : same) {
                for (Member member : dimension.members()) {
                    if (members.stream().noneMatch(m -> m.key().equals(member.key()))) {
                        members.add(member);
                    }
                }
            }
            return new Dimension(name, same.get(0).label(), same.get(0).time(), members);
        }

        /** The selected member of each dimension that is on no axis. */
        Coordinates fixed(Set<String> axes) {
            Coordinates fixed = Coordinates.ALL;
            for (var entry : selection.entrySet()) {
                if (!axes.contains(entry.getKey()) && !entry.getValue().isEmpty()) {
                    fixed = fixed.with(entry.getKey(), one(entry.getKey(), entry.getValue()));
                }
            }
            return fixed;
        }

        private String one(String name, List<Text> members) {
            if (members.size() > 1) {
                throw new Fault(
                        "ogiltig-tabell",
                        members.get(1).at(),
                        Message.of(
                                "urvalet av %s har flera värden, men %s står varken i rader eller kolumner",
                                "several members of %s are selected, but %s is in neither rows nor columns",
                                name,
                                name),
                        Message.of("välj ett värde, eller sätt %s i rader", "select one, or put %s in rows", name));
            }
            return get(name).members().get(0).key();
        }
    }
}
