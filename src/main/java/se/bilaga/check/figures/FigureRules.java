package se.bilaga.check.figures;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of numbers in prose, in the order of the manual. */
public final class FigureRules {
    private FigureRules() {}

    public static final List<Rule> ALL = List.of(
            new TypedFigure(),
            new UnsupportedFigure(),
            new OutdatedFigure(),
            new PercentForPoints(),
            new WrongLevel(),
            new WrongChange(),
            new WrongShare(),
            new WrongRank(),
            new WrongDirection(),
            new Miscalculation(),
            new WrongCount(),
            new DoubledUnit(),
            new YearWithoutFigure());
}
