package se.bilaga.diff.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.ActivityGroup.Need;
import se.bilaga.plan.value.DueDate;

/** An activity with what its group says for it. */
record Planned(Side side, ActivityGroup group, Activity activity) {

    /** Every activity of a plan in order. */
    static List<Planned> of(Side side) {
        List<Planned> all = new ArrayList<>();
        for (ActivityGroup group : side.plan().activities()) {
            group.activities().forEach(activity -> all.add(new Planned(side, group, activity)));
        }
        return all;
    }

    @Nullable
    String id() {
        return activity.id() == null ? null : activity.id().value();
    }

    String text() {
        return side.prose(activity.text());
    }

    List<String> areas() {
        return side.areas(group.areas());
    }

    List<String> departments() {
        return group.departments().stream().map(Objects::toString).toList();
    }

    /** The need or goal that it answers to, {@code ""} for none. */
    String need() {
        return need(side, group);
    }

    static String need(Side side, ActivityGroup group) {
        Need need = group.need();
        if (need == null) {
            return side.prose(group.goal());
        }
        return side.prose(need.heading() == null ? need.text() : need.heading());
    }

    @Nullable
    DueDate due() {
        return group.due(activity);
    }

    List<String> responsible() {
        return group.responsible(activity).stream().map(Objects::toString).toList();
    }

    String section() {
        return side.places().ofActivity(group, activity);
    }
}
