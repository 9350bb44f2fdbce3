package se.bilaga.statistics.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is written in a sentence: {@code 1 311}, {@code +12}, {@code cirka 1 300}, {@code 6,9 procent}.
 *
 * @param bare without its unit
 * @param word in letters: a small number, and a sign for a unit
 * @param signed with a plus where it is more than nothing
 * @param about by the way; null for the figure as it is
 */
public record NumberForm(
        boolean bare,
        boolean word,
        boolean signed,
        @Nullable Approximation about) {
    static final NumberForm PLAIN = new NumberForm(false, false, false, null);

    /** The figure as Swedish text, percent told as an organisation does: {@code spelt} in a word. */
    public String text(Figure figure, boolean spelt) {
        Figure shown = about == null ? figure : about.of(figure);
        String text = (signed && NumberText.rounded(shown).signum() > 0 ? "+" : "") + number(shown, spelt);
        return about == null || isExact(shown, figure) ? text : about.word() + " " + text;
    }

    private String number(Figure figure, boolean spelt) {
        if (bare) {
            return word ? NumberText.word(figure) : NumberText.bare(figure);
        }
        return word ? NumberText.words(figure) : spelt ? NumberText.spelt(figure) : NumberText.of(figure);
    }

    private static boolean isExact(Figure shown, Figure figure) {
        BigDecimal rounded = NumberText.rounded(figure);
        return rounded.compareTo(NumberText.rounded(shown)) == 0;
    }

    NumberForm asBare() {
        return new NumberForm(true, word, signed, about);
    }

    NumberForm asWord() {
        return new NumberForm(bare, true, signed, about);
    }

    NumberForm asSigned() {
        return new NumberForm(bare, word, true, about);
    }

    NumberForm as(Approximation other) {
        return new NumberForm(bare, word, signed, other);
    }
}
