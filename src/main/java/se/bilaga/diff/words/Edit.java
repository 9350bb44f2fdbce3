package se.bilaga.diff.words;

/** What became of a word. */
public enum Edit {
    KEPT,
    INSERTED,
    DELETED
}
