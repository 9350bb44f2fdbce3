package se.bilaga.diff.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Only the new plan has it.
 *
 * @param partOf the thing of the old plan that it seems to have been a part of
 */
public record Added(ChangeSubject subject, @Nullable String partOf) implements Change {
    @Override
    public String kind() {
        return "tillagd";
    }

    @Override
    public String clause() {
        String fresh = subject.thing().agree("ny", "nytt");
        return partOf == null ? fresh : fresh + ", fanns förut i ”" + partOf + "”";
    }

    @Override
    public Optional<String> now() {
        return Optional.of(subject.text());
    }
}
