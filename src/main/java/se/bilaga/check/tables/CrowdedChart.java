package se.bilaga.check.tables;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.ChartView;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.chart.Chart;

/** A chart with more colours than can be told apart. */
final class CrowdedChart implements Rule {
    private static final int MOST = 7;

    @Override
    public Manual manual() {
        return new Manual(
                "trångt-diagram",
                Manual.Group.TABLES,
                Severity.ADVICE,
                "Ett diagram har fler än sju linjer eller färger, och inga av dem är markerade.",
                "Fler än sju skiljs inte åt, och linjerna döljer varandra.",
                """
                - diagram: {statistik: frånvaro, typ: linjer, kategorier: år, grupper: enhet}
                """,
                """
                - diagram: {statistik: frånvaro, typ: linjer, kategorier: år, upprepa: enhet}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan()
                .blocks(Block.Diagram.class)
                .map(Block.Diagram::view)
                .forEach(view -> subject.statistics()
                        .chart(view, new Diagnostics())
                        .filter(chart -> chart.colours() > MOST)
                        .filter(chart -> chart.emphasis().groups().isEmpty())
                        .ifPresent(chart -> findings.add(at(view), told(chart), hint())));
    }

    private static Span at(ChartView view) {
        Text groups = view.groups();
        return groups == null ? view.at() : groups.at();
    }

    private static Message told(Chart chart) {
        int groups = chart.colours();
        return Message.of(
                "diagrammet har %d färger, fler än vad som skiljs åt",
                "the chart has %d colours, more than are told apart", groups);
    }

    private static Message hint() {
        return Message.of(
                "ge var och en ett litet diagram med upprepa:, för fram några med markera:, eller välj med urval:",
                "give each a small chart with upprepa:, bring some out with markera:, or choose with urval:");
    }
}
