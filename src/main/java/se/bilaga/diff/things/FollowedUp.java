package se.bilaga.diff.things;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.FollowUp.Result;

/** What the new plan's follow-up says of the old plan's activities, by id and else by likeness. */
record FollowedUp(Side now, IdentityHashMap<Planned, Result> results) {
    private static final double THRESHOLD = 0.42;

    /** Either an activity or what came of one. */
    private record Told(
            Traits traits,
            @Nullable Planned activity,
            @Nullable Result result) {}

    static FollowedUp of(Side now, List<Planned> activities) {
        FollowUp followUp = now.plan().followUp();
        IdentityHashMap<Planned, Result> results = new IdentityHashMap<>();
        if (followUp != null) {
            List<Told> planned = activities.stream().map(FollowedUp::told).toList();
            List<Told> done = followUp.results().stream().map(r -> told(now, r)).toList();
            for (Match<Told> match :
                    Matching.of(planned, done, Told::traits, THRESHOLD).matches()) {
                Planned activity = match.before().activity();
                Result result = match.now().result();
                if (activity != null && result != null) {
                    results.put(activity, result);
                }
            }
        }
        return new FollowedUp(now, results);
    }

    private static Told told(Planned activity) {
        return new Told(new Traits(activity.id(), activity.text(), activity.areas()), activity, null);
    }

    private static Told told(Side side, Result result) {
        String id = result.activityId() == null ? null : result.activityId().value();
        List<String> areas = result.area() == null ? List.of() : List.of(side.area(result.area()));
        return new Told(new Traits(id, side.prose(result.text()), areas), null, result);
    }

    /** What was said of it, null for nothing. */
    @Nullable
    Result of(Planned activity) {
        return results.get(activity);
    }

    /** The same as a text. */
    @Nullable
    String text(Planned activity) {
        Result result = results.get(activity);
        return result == null ? null : now.prose(result.text());
    }
}
