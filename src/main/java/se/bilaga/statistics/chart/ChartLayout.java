package se.bilaga.statistics.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bilaga.plan.view.ChartView;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.table.view.ShownDimensions;
import se.bilaga.statistics.table.view.TableLayout;
import se.bilaga.statistics.unit.Fault;

/** Finds what stands along a chart's axis and what its colours are. */
final class ChartLayout {
    private final ChartView view;
    private final List<Cube> cubes;
    private final ShownDimensions shown;

    private ChartLayout(ChartView view, List<Cube> cubes) {
        this.view = view;
        this.cubes = cubes;
        this.shown = new ShownDimensions(cubes, view.selection());
    }

    /** Categories as rows, groups as columns. */
    static TableLayout of(ChartView view, List<Cube> cubes) {
        return new ChartLayout(view, cubes).layout();
    }

    private TableLayout layout() {
        String categories = categories();
        Optional<String> groups = groups(categories);
        Set<String> axes = new LinkedHashSet<>();
        axes.add(categories);
        groups.ifPresent(axes::add);
        if (axes.size() == 1 && groups.isPresent()) {
            throw new Fault(
                    "ogiltigt-diagram",
                    view.at(),
                    Message.of(
                            "%s står både längs axeln och som grupper",
                            "%s is both along the axis and the groups", categories),
                    Message.of("välj en annan dimension för grupper", "choose another dimension for grupper"));
        }
        Text repeated = view.repeated();
        if (repeated != null && !axes.add(shown.checked(repeated))) {
            throw new Fault(
                    "ogiltigt-diagram",
                    repeated.at(),
                    Message.of("%s står redan i varje diagram", "%s is in each chart already", repeated),
                    Message.of("välj en annan dimension för upprepa", "choose another dimension for upprepa"));
        }
        List<Dimension> colours = new ArrayList<>();
        if (repeated != null) {
            colours.add(drawn(repeated.value()));
        }
        groups.map(this::drawn).ifPresent(colours::add);
        return new TableLayout(cubes, List.of(drawn(categories)), colours, shown.fixed(axes));
    }

    private List<String> free() {
        return shown.names().stream()
                .filter(name -> !shown.fixed(name) && !isRepeated(name))
                .toList();
    }

    private boolean isRepeated(String name) {
        Text repeated = view.repeated();
        return repeated != null && repeated.value().equals(name);
    }

    private String categories() {
        Text given = view.categories();
        if (given != null) {
            return shown.checked(given);
        }
        Text groups = view.groups();
        List<String> names = free().stream()
                .filter(name -> groups == null || !groups.value().equals(name))
                .toList();
        Optional<String> time = names.stream()
                .filter(name -> view.type() == ChartView.Type.LINES && Labels.isTime(name))
                .findFirst();
        return time.or(() -> names.stream().findFirst()).orElse(Dimensions.SERIES);
    }

    private Optional<String> groups(String categories) {
        Text given = view.groups();
        if (given != null) {
            return Optional.of(shown.checked(given));
        }
        if (cubes.size() > 1 && !categories.equals(Dimensions.SERIES)) {
            return isRepeated(Dimensions.SERIES) ? Optional.empty() : Optional.of(Dimensions.SERIES);
        }
        return free().stream()
                .filter(name -> !name.equals(categories))
                .filter(name -> shown.get(name).members().size() > 1)
                .findFirst();
    }

    /** The members drawn: times from the earliest, and no total among its parts, unless the author selects them. */
    private Dimension drawn(String name) {
        Dimension dimension = shown.get(name);
        if (view.selection().containsKey(name)) {
            return dimension;
        }
        boolean parts = cubes.stream().anyMatch(Cube::additive) || stacked();
        List<Member> members = new ArrayList<>(dimension.chronological());
        if (parts && members.size() > 1) {
            members.removeIf(Member::total);
        }
        return dimension.with(members);
    }

    private boolean stacked() {
        return view.type().stacks() || view.type() == ChartView.Type.PYRAMID;
    }
}
