package se.bilaga.check.previous;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of what the plan before says, in the order of the manual. */
public final class PreviousRules {
    private PreviousRules() {}

    public static final List<Rule> ALL =
            List.of(new DiffersFromPrevious(), new DiffersFromOtherPlan(), new ChangedDefinition());
}
