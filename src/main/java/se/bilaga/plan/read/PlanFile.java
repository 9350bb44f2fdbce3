package se.bilaga.plan.read;

import java.util.Map;
import se.bilaga.picture.Artwork;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.text.Passages;
import se.bilaga.plan.value.Ordered;
import se.bilaga.source.text.SourceFile;

/**
 * A plan with everything that it refers to.
 *
 * @param source the YAML file
 * @param organisation what it shares with its organisation's other plans
 * @param passages every text of it that a reader sees
 * @param attachments the files of statistics that it names, by the path written in the plan
 * @param pictures those that it names and that can be shown, by the path written in the plan
 */
public record PlanFile(
        SourceFile source,
        Plan plan,
        Organisation organisation,
        Passages passages,
        Map<String, byte[]> attachments,
        Map<String, Artwork> pictures) {
    public PlanFile {
        attachments = Ordered.copy(attachments);
        pictures = Ordered.copy(pictures);
    }

    /** A plan without pictures, whose texts are still to be read. */
    public PlanFile(SourceFile source, Plan plan, Organisation organisation, Map<String, byte[]> attachments) {
        this(source, plan, organisation, Passages.of(plan, organisation), attachments, Map.of());
    }
}
