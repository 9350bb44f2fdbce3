package se.bilaga.check.series;

import java.util.HashSet;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.TableView;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;
import se.bilaga.source.Text;
import se.bilaga.statistics.Cube;

/** Times compared although their figures cover different spans. */
final class MixedCoverage implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "blandade-avgränsningar",
                Manual.Group.SERIES,
                Severity.ADVICE,
                "En tabell eller hänvisning jämför perioder vars siffror har olika tidsavgränsning.",
                "Elva månader mot tio ger en minskning som inte finns.",
                """
                omfattar: {2022: till och med november, 2023: till och med oktober}
                # och i en tabell: jämför: differens
                """,
                """
                Jämför bara perioder med samma avgränsning, eller säg i texten att de skiljer sig.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan()
                .allSections()
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> {
                    if (block instanceof Block.Table table && compares(table.view())) {
                        for (Text id : table.view().series()) {
                            Cube cube = subject.statistics().cubes().get(id.value());
                            if (cube != null
                                    && new HashSet<>(cube.series().coverage().values()).size() > 1) {
                                findings.add(
                                        id.at(),
                                        Message.of(
                                                "tabellen jämför perioder där \"%s\" har olika avgränsning",
                                                "the table compares times where \"%s\" covers different spans", id),
                                        Message.of(
                                                "ta bort jämförelsen, eller välj perioder med urval:",
                                                "remove the comparison, or choose times with urval:"));
                            }
                        }
                    }
                });
    }

    private static boolean compares(TableView view) {
        return view.comparison() != null
                || view.measures().contains(TableView.Measure.DIFFERENCE)
                || view.measures().contains(TableView.Measure.CHANGE);
    }
}
