package se.bilaga.check.previous;

import java.util.List;
import java.util.stream.Stream;
import se.bilaga.check.rule.Rule;

/** The rules of what the plan before says, in the order of the manual. */
public final class PreviousRules {
    private PreviousRules() {}

    /** Those of what still belongs to its period. */
    public static final List<PeriodRule> PERIOD = List.of(
            new NoNewFigures(),
            new OlderTime(),
            new OldOutcome(),
            new OldRows(),
            new UnansweredQuestion(),
            new OldFollowUp(),
            new OldYear());

    public static final List<Rule> ALL = Stream.concat(
                    Stream.of(new DiffersFromPrevious(), new DiffersFromOtherPlan(), new ChangedDefinition()),
                    PERIOD.stream())
            .toList();
}
