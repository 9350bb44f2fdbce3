package se.bilaga.diff.match;

/**
 * A thing of the old plan and the same thing in the new.
 *
 * @param likeness how alike they are, from 0 to 1
 * @param byId whether their id says so; else their likeness does
 */
public record Match<T>(T before, T now, double likeness, boolean byId) {}
