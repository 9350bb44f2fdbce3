package se.bilaga.diff.summary;

import se.bilaga.diff.change.Effect;

/**
 * Something that a board member should know, in a sentence or two.
 *
 * @param section the heading that it stands under in the new plan, in the old where it is gone; {@code ""} for none
 * @param weight the higher the more important
 */
public record Headline(String sentence, String section, Effect effect, double weight) {}
