package se.bilaga.plan.text;

import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Section;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.Text;

/** A text that a reader of the document sees. */
public final class Passage {
    private final Role role;
    private final ProseText prose;
    private final @Nullable Section section;
    private @Nullable Reading reading;

    Passage(Role role, ProseText prose, @Nullable Section section) {
        this.role = role;
        this.prose = prose;
        this.section = section;
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
        /** A point of a proposal to decide. */
        DECISION,
        /** What a picture or chart shows, for who does not see it. */
        ALTERNATIVE,
        NOTE,
        CAPTION,
        /** What is measured; no reader of the document sees it, but it is written to be read. */
        DEFINITION,
        CELL,
        /** What a column, a value or someone responsible is called. */
        NAME,
        /** What the first page tells of the document. */
        FACT
    }

    public Role role() {
        return role;
    }

    public ProseText prose() {
        return prose;
    }

    public Text text() {
        return prose.text();
    }

    /** Where it stands; null for what stands outside the sections, such as an activity. */
    public @Nullable Section section() {
        return section;
    }

    /** The text as it is read, made once for all who ask. */
    public Reading reading() {
        // Two threads that ask at once make the same.
        Reading known = reading;
        if (known == null) {
            known = Reading.of(prose);
            reading = known;
        }
        return known;
    }

    /** Whether it is running text. */
    public boolean isProse() {
        return role == Role.PROSE;
    }

    /** Whether it is made of sentences, running text, a note, or what is told of an activity or a risk. */
    public boolean hasSentences() {
        return switch (role) {
            case PROSE, ACTIVITY, NEED, GOAL, RISK, FOLLOW_UP, DECISION, ALTERNATIVE, NOTE -> true;
            case HEADING, CAPTION, DEFINITION, CELL, NAME, FACT -> false;
        };
    }

    /** Whether it is a name or a value rather than something said. */
    public boolean isValue() {
        return switch (role) {
            case CELL, NAME, FACT -> true;
            case PROSE,
                    HEADING,
                    ACTIVITY,
                    NEED,
                    GOAL,
                    RISK,
                    FOLLOW_UP,
                    DECISION,
                    ALTERNATIVE,
                    NOTE,
                    CAPTION,
                    DEFINITION -> false;
        };
    }
}
