package se.bilaga.check.disclosure;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of disclosure, in the order of the manual. */
public final class DisclosureRules {
    private DisclosureRules() {}

    public static final List<Rule> ALL = List.of(
            new SmallGroup(),
            new WorkedOutGroup(),
            new SmallSickLeaveGroup(),
            new ShareOfSmallGroup(),
            new MeanOfSmallGroup(),
            new PointedOutPerson());
}
