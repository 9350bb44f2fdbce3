package se.bilaga.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bilaga.page.text.Anchors;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Told;

/** Finds the table that shows every figure of a chart, and shows it as the chart does. */
final class SameFigures {
    private final Statistics statistics;
    private final Anchors anchors;
    private final List<Block.Table> tables = new ArrayList<>();

    SameFigures(Plan plan, Statistics statistics, Anchors anchors) {
        this.statistics = statistics;
        this.anchors = anchors;
        collect(plan.sections());
    }

    private void collect(List<Section> sections) {
        for (Section section : sections) {
            section.blocks().stream()
                    .filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast)
                    .forEach(tables::add);
            collect(section.sections());
        }
    }

    /** A figure as its reader has it: the same measure of the same series at the same place, shown alike. */
    private record Shown(Measure measure, List<String> series, Coordinates place, String text) {
        static Shown of(Told told) {
            return new Shown(
                    told.measure(),
                    told.cubes().stream().map(cube -> cube.id()).toList(),
                    told.place(),
                    told.shown().text(true));
        }
    }

    /** {@code tabell 2}. */
    Optional<String> table(ChartView chart) {
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Shown> drawn = statistics.told(chart).stream().map(Shown::of).toList();
        return tables.stream()
                .filter(table -> shown(table).containsAll(drawn))
                .map(table -> "tabell " + anchors.of(table).number())
                .findFirst();
    }

    private Set<Shown> shown(Block.Table table) {
        Set<Shown> shown = new HashSet<>();
        statistics.told(table.view()).forEach(told -> shown.add(Shown.of(told)));
        return shown;
    }
}
