package se.bilaga.plan.value;

/**
 * How an organisation has its tables.
 *
 * @param signed whether a difference that is more than nothing has a plus
 */
public record TableHabits(boolean signed, TimeOrder times) {}
