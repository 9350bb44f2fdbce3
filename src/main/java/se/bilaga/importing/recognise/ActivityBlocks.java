package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;

/**
 * The places where a document shows activities, so that each shows its own: by their areas, which are those of the
 * heading where the table does not say.
 */
final class ActivityBlocks {
    private final Groundwork work;
    private final List<Place> places = new ArrayList<>();

    ActivityBlocks(Groundwork work) {
        this.work = work;
    }

    /** @param areas those of its groups, or of the heading over it; may be none */
    private record Place(Fields block, List<Fields> groups, Set<String> areas) {}

    /**
     * A table or list in its place.
     *
     * @param headings from the highest to the one right over it
     */
    void add(Fields block, List<Fields> groups, List<String> headings) {
        Set<String> areas = new LinkedHashSet<>();
        boolean all = true;
        for (Fields group : groups) {
            List<String> own = areas(group);
            areas.addAll(own);
            all &= !own.isEmpty();
        }
        for (int i = headings.size() - 1; i >= 0 && !all && areas.isEmpty(); i--) {
            areas.addAll(work.areasIn(headings.get(i)));
        }
        places.add(new Place(block, groups, areas));
    }

    /** Writes the groups to the plan, and to each place what it shows: by areas that no other has, else one by one. */
    void settle() {
        for (Place place : places) {
            boolean alone = !place.areas.isEmpty()
                    && places.stream()
                            .filter(other -> !other.equals(place))
                            .noneMatch(other -> other.areas.stream().anyMatch(place.areas::contains));
            List<String> ids = new ArrayList<>();
            for (Fields group : place.groups) {
                if (areas(group).isEmpty() && !place.areas.isEmpty()) {
                    group.put("område", DraftNode.words(List.copyOf(place.areas)));
                }
                GroupShape.activities(group).forEach(activity -> ids.add(activity.text("id")));
                work.draft().groups().add(ordered(GroupShape.of(group)));
            }
            if (places.size() > 1) {
                place.block.put(
                        alone ? "områden" : "urval",
                        new DraftNode.Items(
                                (alone ? place.areas : ids)
                                        .stream()
                                                .<DraftNode>map(DraftNode::line)
                                                .toList(),
                                true));
            }
            work.draft().areas().addAll(place.areas);
        }
    }

    private static Fields ordered(Fields group) {
        Fields made = new Fields(group.source());
        for (String key : List.of("område", "behov", "mål", "måldatum", "ansvarig", "uppföljning", "aktiviteter")) {
            group.get(key).ifPresent(node -> made.put(key, node));
        }
        return made;
    }

    private static List<String> areas(Fields group) {
        return group.get("område")
                .map(node -> node instanceof DraftNode.Items items
                        ? items.nodes().stream()
                                .map(item -> ((DraftNode.Line) item).text())
                                .toList()
                        : List.of(((DraftNode.Line) node).text()))
                .orElse(List.of());
    }
}
