package se.bilaga.importing.draft;

import se.bilaga.source.diagnostic.Message;

/**
 * What a part of the old document was taken for.
 *
 * @param source the part's number
 * @param what {@code tabell "Könsfördelning": serien könsfördelning, 2 × 3 värden}
 */
public record PartJudgement(int source, Certainty certainty, Message what) {}
