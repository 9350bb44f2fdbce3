package se.bilaga.editor;

import java.util.List;
import java.util.Optional;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;

/**
 * A plan's file as it stands in the editor, and what was last understood of it.
 *
 * @param tree its nodes, as far as it can be parsed
 * @param known the plan when it could last be read; half-written lines do not take its names away
 * @param current whether that was read out of this very text
 */
public record PlanDraft(SourceFile source, Optional<Node> tree, Optional<KnownPlan> known, boolean current) {

    /** The names in it with their places, as far as it is understood. */
    public List<NamedPlace> places() {
        return known.flatMap(plan -> tree.map(root -> NamedPlaces.of(source, root, plan)))
                .orElse(List.of());
    }

    /** Whether a board has adopted it, as far as it is understood: then nothing in it is changed any more. */
    boolean isAdopted() {
        return known.map(plan -> plan.plan().plan().decision() != null).orElse(false);
    }

    /** What is named at an offset. */
    public Optional<NamedPlace> placeAt(int offset) {
        return places().stream().filter(place -> place.holds(source, offset)).findFirst();
    }
}
