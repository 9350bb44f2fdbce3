package se.bilaga.diff.change;

import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Status;

/**
 * Nothing more is to be done about it.
 *
 * @param status as the new plan says: klar, avslutad or utgår
 * @param result what the follow-up says came of it
 */
public record Finished(
        ChangeSubject subject, Status status, @Nullable String result) implements Change {
    /** Whether it is not to be done at all. */
    public boolean isDropped() {
        return status == Status.DROPPED;
    }

    @Override
    public String kind() {
        return status == Status.DROPPED ? "utgår" : "avslutad";
    }

    @Override
    public String clause() {
        String how = status.label().toLowerCase(java.util.Locale.ROOT);
        return result == null ? how : how + ": " + result;
    }

    @Override
    public Effect effect() {
        return status == Status.DROPPED ? Effect.NEITHER : Effect.GOOD;
    }
}
