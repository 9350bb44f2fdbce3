package se.bilaga.page.text;

import se.bilaga.prose.Referent;

/**
 * A section, table or figure that prose can refer to.
 *
 * @param id in the tree: {@code tab-konsfordelning}
 * @param number {@code 2.1}, {@code 3}; empty for a section that is not numbered
 * @param title of a section: its heading in quotation marks; else empty
 */
public record Anchor(Referent kind, String id, String number, String title) {
    /** What a reference says after the word for it: {@code 2.1}, {@code ”Mål”}. */
    String called() {
        return number.isEmpty() ? title : number;
    }

    /** The word for it before that: {@code tabell}, {@code avsnitt} of a number and {@code avsnittet} of a heading. */
    String word() {
        return number.isEmpty() ? kind.word() + "et" : kind.word();
    }
}
