package se.bilaga.diff.things;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.match.Match;
import se.bilaga.diff.match.Matching;
import se.bilaga.diff.match.Traits;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.FollowUp.Result;

/**
 * What the follow-ups of the plans after the old one say of its activities, by id and else by likeness; the last that speaks
 * of one has the word.
 */
record FollowedUp(IdentityHashMap<Planned, Told> told) {
    private static final double THRESHOLD = 0.42;

    /** What a plan says came of an activity. */
    record Told(Side side, boolean last, Result result) {
        /** As a reader meets it, with the plan that says it where that is not the new one. */
        String text() {
            String text = side.prose(result.text());
            return last
                    ? text
                    : text.replaceFirst("\\.$", "") + " (enligt planen för "
                            + side.plan().period() + ")";
        }
    }

    /** Either an activity or what came of one. */
    private record Candidate(
            Traits traits,
            @Nullable Planned activity,
            @Nullable Result result) {}

    /** @param later the plans after the old one, the new one last */
    static FollowedUp of(List<Side> later, List<Planned> activities) {
        IdentityHashMap<Planned, Told> told = new IdentityHashMap<>();
        for (int i = 0; i < later.size(); i++) {
            read(later.get(i), i == later.size() - 1, activities, told);
        }
        return new FollowedUp(told);
    }

    private static void read(Side side, boolean last, List<Planned> activities, IdentityHashMap<Planned, Told> told) {
        FollowUp followUp = side.plan().followUp();
        if (followUp == null) {
            return;
        }
        List<Candidate> planned = activities.stream().map(FollowedUp::candidate).toList();
        List<Candidate> done = followUp.results().stream()
                .map(result -> candidate(side, result))
                .toList();
        for (Match<Candidate> match :
                Matching.of(planned, done, Candidate::traits, THRESHOLD).matches()) {
            Planned activity = match.before().activity();
            Result result = match.now().result();
            if (activity != null && result != null) {
                told.put(activity, new Told(side, last, result));
            }
        }
    }

    private static Candidate candidate(Planned activity) {
        return new Candidate(new Traits(activity.id(), activity.text(), activity.areas()), activity, null);
    }

    private static Candidate candidate(Side side, Result result) {
        String id = result.activityId() == null ? null : result.activityId().value();
        List<String> areas = result.area() == null ? List.of() : List.of(side.area(result.area()));
        return new Candidate(
                new Traits(id, side.prose(result.name() == null ? result.text() : result.name()), areas), null, result);
    }

    /** What was said of it, null for nothing. */
    @Nullable
    Result of(Planned activity) {
        Told one = told.get(activity);
        return one == null ? null : one.result();
    }

    /** The same as a text. */
    @Nullable
    String text(Planned activity) {
        Told one = told.get(activity);
        return one == null ? null : one.text();
    }
}
