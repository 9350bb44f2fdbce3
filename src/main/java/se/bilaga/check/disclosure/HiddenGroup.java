package se.bilaga.check.disclosure;

import se.bilaga.source.text.Span;

/**
 * A group whose number is not shown.
 *
 * @param label as authors know it: {@code stab män}
 * @param isKeptBack whether a mark stands in its place; else it is left out
 */
record HiddenGroup(String label, Span at, boolean isKeptBack) {}
