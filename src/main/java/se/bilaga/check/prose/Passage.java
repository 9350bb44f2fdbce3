package se.bilaga.check.prose;

import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Section;
import se.bilaga.source.text.Text;

/**
 * A text that a reader of the document sees.
 *
 * @param section where it stands; null for what stands outside the sections, such as an activity
 * @param reading the text as it is read, made once for all rules
 */
public record Passage(Role role, Text text, @Nullable Section section, Reading reading) {

    static Passage of(Role role, Text text, @Nullable Section section) {
        return new Passage(role, text, section, Reading.of(text));
    }

    /** What a text is in the plan. */
    public enum Role {
        PROSE,
        HEADING,
        ACTIVITY,
        NEED,
        GOAL,
        RISK,
        FOLLOW_UP,
        CELL,
        CAPTION,
        NOTE,
        DEFINITION
    }

    /** Whether it is running text. */
    public boolean isProse() {
        return role == Role.PROSE;
    }

    /** Whether it is made of sentences, running text, a note, or what is told of an activity or a risk. */
    public boolean hasSentences() {
        return switch (role) {
            case PROSE, ACTIVITY, NEED, GOAL, RISK, FOLLOW_UP, NOTE -> true;
            case HEADING, CELL, CAPTION, DEFINITION -> false;
        };
    }
}
