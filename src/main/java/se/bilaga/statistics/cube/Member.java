package se.bilaga.statistics.cube;

import org.jspecify.annotations.Nullable;

/**
 * One of a dimension's values.
 *
 * @param key as in the plan: {@code 2024-10}, {@code kvinnor}, {@code totalt}
 * @param label as in a table: {@code Oktober 2024}, {@code Kvinnor}, {@code Totalt}
 * @param time when it is a time, else null
 */
public record Member(String key, String label, @Nullable TimeKey time) {
    /** The key of a published total, which is never summed with its parts. */
    public static final String TOTAL = "totalt";

    /** Whether this is the published total of the others. */
    public boolean total() {
        return key.equals(TOTAL);
    }

    /** As in the middle of a sentence: {@code oktober 2024}. */
    public String inSentence() {
        return time == null ? label : Labels.uncapitalised(label);
    }
}
