package se.bilaga.check.series;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of series, in the order of the manual. */
public final class SeriesRules {
    private SeriesRules() {}

    public static final List<Rule> ALL = List.of(
            new TotalDiffers(),
            new RateOutsideParts(),
            new SharesDiffer(),
            new ImpossibleValue(),
            new SwappedGroups(),
            new TwoSeriesDiffer(),
            new DivisionsDiffer(),
            new MixedCoverage(),
            new MixedPopulations(),
            new MissingDefinition(),
            new MissingSource(),
            new Outlier());
}
