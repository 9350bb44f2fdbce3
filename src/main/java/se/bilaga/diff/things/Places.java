package se.bilaga.diff.things;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.Section;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.text.Passage;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.source.text.Text;

/** Under which heading of a plan a reader finds a thing. */
record Places(PlanFile file) {

    /** The heading over the activities of an area. */
    String ofActivities(List<Text> areas) {
        return headingOver(block -> block instanceof ActivityGroup.Listed shown
                && (shown.areas().isEmpty() || shown.areas().stream().anyMatch(areas::contains)));
    }

    /** The heading over an activity of a group. */
    String ofActivity(ActivityGroup group, ActivityGroup.Activity activity) {
        return headingOver(block ->
                block instanceof ActivityGroup.Listed shown && shown.shows(group) && shown.shows(group, activity));
    }

    String ofRisk(String id) {
        return headingOver(block -> block instanceof Block.Risks shown
                && shown.from() == RiskSource.PLAN
                && (shown.ids().isEmpty() || named(shown.ids(), id)));
    }

    String ofGoal(String id) {
        return headingOver(
                block -> block instanceof Block.Goals shown && (shown.ids().isEmpty() || named(shown.ids(), id)));
    }

    /** The heading over the first table, chart or sentence that shows the series. */
    String ofSeries(String id) {
        Set<Section> quoting = file.passages().all().stream()
                .filter(passage -> passage.isProse() && quotes(passage, id))
                .map(Passage::section)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return heading(section ->
                quoting.contains(section) || section.blocks().stream().anyMatch(block -> shows(block, id)));
    }

    private static boolean quotes(Passage passage, String id) {
        return passage.reading().figures().stream()
                .anyMatch(reference -> reference.series().equals(id));
    }

    private static boolean shows(Block block, String id) {
        return (block instanceof Block.Table table && named(table.view().series(), id))
                || (block instanceof Block.Diagram chart && named(chart.view().series(), id));
    }

    private static boolean named(List<Text> ids, String id) {
        return ids.stream().anyMatch(text -> text.value().equals(id));
    }

    private String headingOver(Predicate<Block> holds) {
        return heading(section -> section.blocks().stream().anyMatch(holds));
    }

    private String heading(Predicate<Section> holds) {
        return file.plan()
                .allSections()
                .filter(holds)
                .findFirst()
                .map(section -> section.heading().value())
                .orElse("");
    }
}
