package se.bilaga.page.text;

import se.bilaga.prose.Referent;

/**
 * A section, table or figure that prose can refer to.
 *
 * @param id in the tree: {@code tab-konsfordelning}
 * @param number {@code 2.1}, {@code 3}; empty for a section that is not numbered
 * @param title what a reference to a section without number says: its heading in quotation marks
 */
public record Anchor(Referent kind, String id, String number, String title) {}
