package se.bilaga.diff.change;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Status;

/** Has come further, or less far. */
public record Progressed(
        ChangeSubject subject,
        @Nullable Status status,
        @Nullable Status nowStatus) implements Change {
    @Override
    public String kind() {
        return "ny status";
    }

    @Override
    public String clause() {
        if (status == null || nowStatus == null) {
            return nowStatus == null ? "har inte längre någon status" : "status " + word(nowStatus);
        }
        return "från " + word(status) + " till " + word(nowStatus);
    }

    @Override
    public Optional<String> before() {
        return Optional.ofNullable(status).map(Status::label);
    }

    @Override
    public Optional<String> now() {
        return Optional.ofNullable(nowStatus).map(Status::label);
    }

    @Override
    public Effect effect() {
        return nowStatus == Status.DELAYED ? Effect.BAD : Effect.NEITHER;
    }

    private static String word(Status status) {
        return status.label().toLowerCase(Locale.ROOT);
    }
}
