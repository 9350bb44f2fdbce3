package se.bilaga.diff.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Only the old plan has it.
 *
 * @param into the things of the new plan that it seems to have become a part of, or to have been divided into
 * @param followUp what the new plan's follow-up says of it
 */
public record Dropped(
        ChangeSubject subject, List<String> into, @Nullable String followUp) implements Change {
    public Dropped {
        into = List.copyOf(into);
    }

    @Override
    public String kind() {
        return "borttagen";
    }

    @Override
    public String clause() {
        String gone = "finns inte kvar";
        if (into.size() == 1) {
            return gone + ", ingår nu i ”" + into.get(0) + "”";
        }
        if (!into.isEmpty()) {
            return subject.thing().agree("delad", "delat") + " i ”" + String.join("” och ”", into) + "”";
        }
        return followUp == null ? gone : gone + "; uppföljningen: " + followUp;
    }

    @Override
    public Optional<String> before() {
        return Optional.of(subject.text());
    }
}
