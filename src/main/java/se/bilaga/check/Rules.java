package se.bilaga.check;

import java.util.List;
import java.util.stream.Stream;
import se.bilaga.check.activities.ActivityRules;
import se.bilaga.check.coverage.CoverageRules;
import se.bilaga.check.dates.DateRules;
import se.bilaga.check.disclosure.DisclosureRules;
import se.bilaga.check.document.DocumentRules;
import se.bilaga.check.figures.FigureRules;
import se.bilaga.check.language.LanguageRules;
import se.bilaga.check.previous.PreviousRules;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.series.SeriesRules;
import se.bilaga.check.tables.TableRules;

/** Every rule, in the order of the manual. */
public final class Rules {
    private Rules() {}

    public static final List<Rule> ALL = Stream.of(
                    FigureRules.ALL,
                    CoverageRules.ALL,
                    SeriesRules.ALL,
                    PreviousRules.ALL,
                    TableRules.ALL,
                    DisclosureRules.ALL,
                    ActivityRules.ALL,
                    DocumentRules.ALL,
                    DateRules.ALL,
                    LanguageRules.ALL)
            .flatMap(List::stream)
            .toList();
}
