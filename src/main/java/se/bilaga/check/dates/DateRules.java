package se.bilaga.check.dates;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of dates, in the order of the manual. */
public final class DateRules {
    private DateRules() {}

    public static final List<Rule> ALL =
            List.of(new ImpossibleDate(), new WrongWeekday(), new DateBeforeContent(), new AnotherYear());
}
