package se.bilaga.merge.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.read.Tracked;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/**
 * Something that somebody has changed in a document, as a change of the plan.
 *
 * @param at where in the plan it stands
 * @param was what the document said
 * @param is what it says now
 * @param by who changed it, where Word knows
 * @param reason why it is not made; null where it is
 * @param changes of the plan's text
 * @param paragraph the number of the edited document's paragraph that says so; -1 where there is none
 */
public record WordEdit(
        Kind kind,
        Span at,
        String was,
        String is,
        @Nullable Tracked by,
        @Nullable Message reason,
        List<PlanChange> changes,
        int paragraph) {
    public WordEdit {
        changes = List.copyOf(changes);
    }

    /** What is changed. */
    public enum Kind {
        TEXT("ändrad text", "changed text"),
        FIELD("ändrat fält", "changed field"),
        ADDED("tillagt", "added"),
        REMOVED("borttaget", "removed"),
        MOVED("flyttat", "moved"),
        FIGURE("siffra", "figure"),
        COMMENT("kommentar", "comment"),
        OTHER("annat", "other");

        private final Message label;

        Kind(String swedish, String english) {
            this.label = new Message(swedish, english);
        }

        public Message label() {
            return label;
        }
    }

    /** Whether it can be written into the plan. */
    public boolean isSafe() {
        return reason == null && !changes.isEmpty();
    }

    /** The same, which is not made for a reason. */
    public WordEdit refused(Message why) {
        return new WordEdit(kind, at, was, is, by, why, changes, paragraph);
    }
}
