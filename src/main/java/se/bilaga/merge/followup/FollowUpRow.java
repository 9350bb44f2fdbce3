package se.bilaga.merge.followup;

import java.util.List;
import se.bilaga.source.text.Span;

/**
 * Something that is followed up.
 *
 * @param plan the plan's path: {@code plans/ekby/skolan/2025-2027.yaml}
 * @param kind what it is, as in the workbook: {@code aktivitet}
 * @param name its id, or its text where it has none
 * @param within the area, or the risk of a measure
 * @param responsible those of its group where it has none of its own
 * @param status as in a document; {@code ""} where none is given
 * @param comment what the plan says of how it went
 * @param at the thing in the plan
 */
public record FollowUpRow(
        String plan,
        Kind kind,
        String name,
        String within,
        String text,
        List<String> responsible,
        String due,
        String status,
        String comment,
        Span at) {
    public FollowUpRow {
        responsible = List.copyOf(responsible);
    }

    /** What is followed up, and which of its fields a comment goes to. */
    public enum Kind {
        ACTIVITY("aktivitet", "uppföljning"),
        MEASURE("åtgärd", ""),
        CONTROL("kontroll", "resultat"),
        RESULT("förra planen", "text");

        private final String word;
        private final String comment;

        Kind(String word, String comment) {
            this.word = word;
            this.comment = comment;
        }

        public String word() {
            return word;
        }

        /** The key; {@code ""} where a comment can only be a comment of the YAML. */
        public String comment() {
            return comment;
        }
    }

    /** What it is known by in a plan: two things of a kind have different ones. */
    String key() {
        return kind.word + "|" + name;
    }
}
