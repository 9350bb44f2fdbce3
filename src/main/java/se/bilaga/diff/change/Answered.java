package se.bilaga.diff.change;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.text.Text;

/** A question of a checklist has another answer. */
public record Answered(
        ChangeSubject subject,
        @Nullable Text from,
        @Nullable Text to) implements Change {
    @Override
    public String kind() {
        return "ändrat svar";
    }

    @Override
    public String clause() {
        return "svaret ändrat från " + word(from) + " till " + word(to);
    }

    @Override
    public Optional<String> before() {
        return Optional.of(word(from));
    }

    @Override
    public Optional<String> now() {
        return Optional.of(word(to));
    }

    private static String word(@Nullable Text answer) {
        return answer == null ? "obesvarad" : answer.value().strip().toLowerCase(Locale.ROOT);
    }
}
