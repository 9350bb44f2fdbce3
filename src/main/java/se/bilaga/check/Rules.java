package se.bilaga.check;

import java.util.List;

/** Every rule, in the order of the manual. */
public final class Rules {
    private Rules() {}

    public static final List<Rule> ALL = List.of(
            new TypedFigure(),
            new UnsupportedFigure(),
            new OutdatedFigure(),
            new PercentForPoints(),
            new WrongDirection(),
            new WrongCount(),
            new YearWithoutFigure(),
            new TotalDiffers(),
            new SharesDiffer(),
            new DiffersFromPrevious(),
            new MixedCoverage(),
            new MissingDefinition(),
            new Outlier(),
            new SmallGroup(),
            new SmallSickLeaveGroup(),
            new ShareOfSmallGroup(),
            new AreaWithoutActivity(),
            new NeedWithoutActivity(),
            new MissingResponsible(),
            new MissingDueDate(),
            new DueDateOutsidePeriod(),
            new FinishedBeforeDue(),
            new ForgottenActivity(),
            new RiskWithoutMeasure(),
            new RiskWithTwoLevels(),
            new EmptySection(),
            new UnknownNumberedReference(),
            new UnmentionedTable(),
            new UnexplainedAbbreviation(),
            new TwoSpellings(),
            new MissingAppendixNumber(),
            new MissingRegistryNumber(),
            new PoorAltText(),
            new LongSentence(),
            new HardToRead(),
            new PassivePileUp(),
            new Misspelling(),
            new SplitCompound(),
            new PercentSpacing(),
            new HyphenForMinus(),
            new MixedTimeFormats());
}
