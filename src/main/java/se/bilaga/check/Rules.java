package se.bilaga.check;

import java.util.List;

/** Every rule, in the order of the manual. */
public final class Rules {
    private Rules() {}

    public static final List<Rule> ALL = List.of(
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
            new MissingAppendixNumber(),
            new MissingRegistryNumber(),
            new UnmentionedTable(),
            new PoorAltText());
}
