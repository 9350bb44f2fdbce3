package se.bilaga.output.html;

import se.bilaga.page.xhtml.StartTag;
import se.bilaga.statistics.chart.Chart;

/** The values of a chart as a table that is opened by whoever wants it. */
final class ChartTable {
    private final HtmlText html;
    private final Chart chart;

    ChartTable(HtmlText html, Chart chart) {
        this.html = html;
        this.chart = chart;
    }

    void write() {
        html.open(StartTag.of("details").with("class", "varden"));
        leaf(StartTag.of("summary"), "Värden i diagrammet");
        html.open(StartTag.of("table").with("class", "data"));
        head();
        html.open(StartTag.of("tbody"));
        for (int category = 0; category < chart.categories().size(); category++) {
            if (chart.isOfNoTime(category)) {
                continue;
            }
            html.open(StartTag.of("tr"));
            leaf(StartTag.of("th").with("scope", "row"), chart.categories().get(category));
            for (Chart.Group group : chart.groups()) {
                leaf(
                        StartTag.of("td").with("class", "tal"),
                        group.bars().get(category).label());
            }
            html.close();
        }
        html.close();
        html.close();
        html.close();
    }

    private void head() {
        html.open(StartTag.of("thead"));
        html.open(StartTag.of("tr"));
        html.open(StartTag.of("td"));
        html.close();
        for (Chart.Group group : chart.groups()) {
            leaf(StartTag.of("th").with("scope", "col").with("class", "tal"), group.name());
        }
        html.close();
        html.close();
    }

    private void leaf(StartTag tag, String words) {
        html.open(tag);
        html.text(words);
        html.close();
    }
}
