package se.bilaga.merge.edit;

import se.bilaga.merge.words.Replacement;

/** A change of the plan's text: of words in a text, or of lines. */
public sealed interface PlanChange {

    /** Where it begins and ends in the file. */
    int from();

    int to();

    /** Other words in a text, which are written as that text is. */
    record OfText(Replacement replacement) implements PlanChange {
        @Override
        public int from() {
            return replacement.text().span(replacement.from(), replacement.to()).from();
        }

        @Override
        public int to() {
            return replacement.text().span(replacement.from(), replacement.to()).to();
        }
    }

    /** Other characters in the file. */
    record OfFile(int from, int to, String with) implements PlanChange {}
}
