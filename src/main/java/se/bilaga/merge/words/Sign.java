package se.bilaga.merge.words;

import org.jspecify.annotations.Nullable;
import se.bilaga.prose.ProseInline;

/**
 * A character that is shown, or a whole reference, and where in its text it is written.
 *
 * @param atom whether it is a reference or a footnote's call
 * @param in the innermost emphasis, link or assertion round it; null where there is none
 */
record Sign(
        char shown,
        int from,
        int to,
        boolean atom,
        @Nullable Round in) {

    /** Something that is written round words. */
    record Round(ProseInline what, @Nullable Round outer) {
        int from() {
            return what.at().from();
        }

        int to() {
            return what.at().to();
        }

        boolean isAsserted() {
            return what instanceof ProseInline.Asserted;
        }

        /** Whether this, or anything round it, is {@code other}. */
        boolean isIn(@Nullable Round other) {
            return other == null || equals(other) || (outer != null && outer.isIn(other));
        }
    }
}
