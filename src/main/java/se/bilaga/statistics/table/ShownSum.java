package se.bilaga.statistics.table;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Rounding;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** The sum of figures as they are shown, beside what it is exactly. */
public final class ShownSum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal shown = BigDecimal.ZERO;
    private BigFraction exact = BigFraction.ZERO;
    private boolean whole = true;
    private boolean inexact;
    private int parts;

    /**
     * Adds a figure.
     *
     * @param figure null where a cell shows none, or one that is no part of a sum
     */
    public void add(@Nullable Figure figure) {
        if (figure == null) {
            whole = false;
            return;
        }
        BigDecimal part = NumberText.rounded(figure);
        shown = shown.add(part);
        exact = exact.add(figure.value());
        inexact |= !Numeral.exact(part).equals(figure.value()) || figure.unit().equals(Unit.PERCENT);
        parts++;
    }

    /** Whether the total shown differs from this by no more than rounding can make it. */
    public boolean disagrees(@Nullable Figure total) {
        if (total == null || !whole || parts == 0) {
            return false;
        }
        BigDecimal difference = shown.subtract(NumberText.rounded(total)).abs();
        return inexact
                && difference.signum() != 0
                && Numeral.exact(difference).compareTo(Rounding.most(parts + 1, total.decimals())) <= 0;
    }

    /** Whether these are all shares of a whole and do not show 100 %. */
    public boolean missesHundred() {
        return whole && exact.equals(Quantity.HUNDRED) && shown.compareTo(HUNDRED) != 0;
    }
}
