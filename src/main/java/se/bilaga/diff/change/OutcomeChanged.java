package se.bilaga.diff.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands to its target.
 *
 * @param outcome as in a document; null where the old plan gave none
 * @param target the new plan's: {@code minst 90 %}
 * @param met whether the old outcome met the old target; null where it cannot be said
 */
public record OutcomeChanged(
        ChangeSubject subject,
        @Nullable String outcome,
        @Nullable Boolean met,
        String nowOutcome,
        String target,
        boolean nowMet)
        implements Change {
    @Override
    public String kind() {
        return nowMet ? "målet nått" : "målet inte nått";
    }

    @Override
    public String clause() {
        String moved = outcome == null ? nowOutcome : "från " + outcome + " till " + nowOutcome;
        return moved + " mot målet " + target + ": " + verdict();
    }

    private String verdict() {
        if (nowMet) {
            return met != null && met ? "målet nås fortfarande" : "målet är nått";
        }
        return met != null && met ? "målet nås inte längre" : "målet är inte nått";
    }

    @Override
    public Optional<String> before() {
        return Optional.ofNullable(outcome);
    }

    @Override
    public Optional<String> now() {
        return Optional.of(nowOutcome);
    }

    @Override
    public Effect effect() {
        return nowMet ? Effect.GOOD : Effect.BAD;
    }
}
