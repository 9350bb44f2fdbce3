package se.bilaga.output.word;

import org.w3c.dom.Element;

/** A piece of a paragraph: something and how it is set. */
record Piece(Setting setting, Content content) {

    /** What a paragraph is made of. */
    sealed interface Content {}

    /** Characters, with white space as it shall show. */
    record Words(String text) implements Content {}

    /** A new line in the same paragraph. */
    record LineBreak() implements Content {}

    /** A footnote's call; the element holds its text. */
    record Note(Element body) implements Content {}

    /** A number that Word counts: {@code SEQ Tabell}. */
    record Sequence(String name, String number) implements Content {}

    /** Text that Word fetches from a bookmark: {@code REF}. */
    record Reference(String bookmark, String text) implements Content {}

    /** Where a bookmark begins. */
    record BookmarkStart(String id, String name) implements Content {}

    /** Where it ends. */
    record BookmarkEnd(String id) implements Content {}
}
