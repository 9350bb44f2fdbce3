package se.bilaga.check.coverage;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of what nothing holds to the figures. */
public final class CoverageRules {
    private CoverageRules() {}

    public static final List<Rule> ALL = List.of(new UnreadClaim(), new DoubtfulClaim());
}
