package se.bilaga.check.tables;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of written tables and of charts, in the order of the manual. */
public final class TableRules {
    private TableRules() {}

    public static final List<Rule> ALL = List.of(
            new BudgetOfAnotherSize(),
            new WrongTableFigure(),
            new TableSharesDiffer(),
            new MissingTable(),
            new CrowdedChart());
}
