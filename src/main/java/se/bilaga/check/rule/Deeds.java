package se.bilaga.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.value.DueDate;
import se.bilaga.plan.value.Status;
import se.bilaga.source.text.Text;

/** What a plan sets out to do, activities and measures alike, with what they take from their group. */
public final class Deeds {
    private Deeds() {}

    /** An activity or a measure. */
    public record Deed(
            Text text,
            List<Text> responsible,
            @Nullable DueDate due,
            @Nullable Status status) {
        public Deed {
            responsible =
                    responsible.stream().filter(role -> !role.value().isBlank()).toList();
        }

        public boolean isFinished() {
            return status != null && status.isFinished();
        }
    }

    /** The plan's own activities and measures. */
    public static List<Deed> of(Plan plan) {
        Stream<Deed> activities = plan.activities().stream()
                .flatMap(group -> group.activities().stream().map(activity -> deed(group, activity)));
        return Stream.concat(activities, measures(plan.risks())).toList();
    }

    /** The measures against the last document's risks. */
    public static List<Deed> followedUp(Plan plan) {
        return plan.followUp() == null
                ? List.of()
                : measures(plan.followUp().risks()).toList();
    }

    private static Deed deed(ActivityGroup group, ActivityGroup.Activity activity) {
        return new Deed(activity.text(), group.responsible(activity), group.due(activity), activity.status());
    }

    private static Stream<Deed> measures(List<Risk> risks) {
        return risks.stream()
                .flatMap(risk -> risk.measures().stream())
                .map(measure -> new Deed(measure.measure(), measure.responsible(), measure.due(), measure.status()));
    }
}
