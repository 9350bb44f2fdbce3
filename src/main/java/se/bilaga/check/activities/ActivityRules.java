package se.bilaga.check.activities;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of activities and risks, in the order of the manual. */
public final class ActivityRules {
    private ActivityRules() {}

    public static final List<Rule> ALL = List.of(
            new AreaWithoutActivity(),
            new NeedWithoutActivity(),
            new MissingResponsible(),
            new PersonResponsible(),
            new AmountWithoutUnit(),
            new MissingDueDate(),
            new DueDateOutsidePeriod(),
            new FinishedBeforeDue(),
            new ForgottenActivity(),
            new DroppedYetPlanned(),
            new UnsaidOfActivity(),
            new MeasureWithoutResult(),
            new RiskWithoutMeasure(),
            new RiskWithTwoLevels());
}
