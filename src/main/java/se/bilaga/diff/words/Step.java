package se.bilaga.diff.words;

/**
 * One element on the way from an old sequence to a new.
 *
 * @param before its index in the old sequence, -1 when inserted
 * @param now its index in the new sequence, -1 when deleted
 */
public record Step(Edit edit, int before, int now) {}
