package se.bilaga.diff.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Only the old plan has it.
 *
 * @param partOf the thing of the new plan that it seems to have become a part of
 * @param followUp what the new plan's follow-up says of it
 */
public record Dropped(
        ChangeSubject subject,
        @Nullable String partOf,
        @Nullable String followUp) implements Change {
    @Override
    public String kind() {
        return "borttagen";
    }

    @Override
    public String clause() {
        String gone = "finns inte kvar";
        if (partOf != null) {
            return gone + ", ingår nu i ”" + partOf + "”";
        }
        return followUp == null ? gone : gone + "; uppföljningen: " + followUp;
    }

    @Override
    public Optional<String> before() {
        return Optional.of(subject.text());
    }
}
