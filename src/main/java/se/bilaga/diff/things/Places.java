package se.bilaga.diff.things;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.source.text.Text;

/** Under which heading of a plan a reader finds a thing. */
record Places(Plan plan) {

    /** The heading over the activities of an area. */
    String ofActivities(List<Text> areas) {
        return heading(block -> block instanceof Block.Activities shown
                && (shown.areas().isEmpty() || shown.areas().stream().anyMatch(areas::contains)));
    }

    String ofRisk(String id) {
        return heading(block -> block instanceof Block.Risks shown
                && shown.from() == RiskSource.PLAN
                && (shown.ids().isEmpty() || named(shown.ids(), id)));
    }

    String ofGoal(String id) {
        return heading(
                block -> block instanceof Block.Goals shown && (shown.ids().isEmpty() || named(shown.ids(), id)));
    }

    /** The heading over the first table, chart or sentence that shows the series. */
    String ofSeries(String id) {
        Pattern mention = Pattern.compile("\\{\\{\\s*" + Pattern.quote(id) + "[\\s}]");
        return heading(block -> shows(block, id, mention), mention);
    }

    private static boolean shows(Block block, String id, Pattern mention) {
        return (block instanceof Block.Table table && named(table.view().series(), id))
                || (block instanceof Block.Diagram chart && named(chart.view().series(), id))
                || (block instanceof Block.Prose prose
                        && mention.matcher(prose.text().value()).find());
    }

    private static boolean named(List<Text> ids, String id) {
        return ids.stream().anyMatch(text -> text.value().equals(id));
    }

    private String heading(Predicate<Block> holds) {
        return heading(plan.sections(), holds, Pattern.compile("(?!)"));
    }

    private String heading(Predicate<Block> holds, Pattern mention) {
        return heading(plan.sections(), holds, mention);
    }

    private static String heading(List<Section> sections, Predicate<Block> holds, Pattern mention) {
        for (Section section : sections) {
            Text prose = section.prose();
            boolean here = section.blocks().stream().anyMatch(holds)
                    || (prose != null && mention.matcher(prose.value()).find());
            String found = here ? section.heading().value() : heading(section.sections(), holds, mention);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
