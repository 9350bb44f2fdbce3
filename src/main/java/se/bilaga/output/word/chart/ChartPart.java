package se.bilaga.output.word.chart;

import se.bilaga.office.Xml;
import se.bilaga.statistics.chart.Chart;

/** A part of a chart's DrawingML: what all parts know of the chart, and the words that they share. */
abstract class ChartPart {
    /** Dark grey, 7:1 on white. */
    static final String TEXT = "404040";

    final Chart chart;
    final Xml xml;
    final ChartValues values;

    ChartPart(Chart chart, Xml xml) {
        this.chart = chart;
        this.xml = xml;
        this.values = new ChartValues(chart);
    }

    /** Elements that have nothing but a value, each with its own. */
    final void set(String... elements) {
        for (int i = 0; i < elements.length; i += 2) {
            xml.empty(elements[i], "val", elements[i + 1]);
        }
    }

    final void fill(String color) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", color).close();
    }

    /** An element that holds nothing but such elements. */
    final void holding(String element, String... elements) {
        xml.open(element);
        set(elements);
        xml.close();
    }

    /**
     * How a line is drawn: {@code a:ln}.
     *
     * @param width in English metric units, 12 700 a point
     * @param dash of DrawingML's, or nothing
     */
    final void line(int width, String color, String... dash) {
        xml.open("a:ln", "w", Integer.toString(width));
        fill(color);
        for (String kind : dash) {
            set("a:prstDash", kind);
        }
        xml.close();
    }

    /**
     * Words of a chart's own: {@code c:title}; none where there are none.
     *
     * @param turned attributes that say how they are turned
     */
    final void title(String words, String size, boolean heavy, String... turned) {
        if (words.isEmpty()) {
            return;
        }
        String[] letters = {"lang", "sv-SE", "sz", size, "b", heavy ? "1" : "0"};
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr", turned);
        xml.empty("a:lstStyle")
                .open("a:p")
                .open("a:pPr")
                .empty("a:defRPr", letters)
                .close();
        xml.open("a:r").open("a:rPr", letters);
        fill(TEXT);
        xml.close().leaf("a:t", words).close().close().close().close();
        set("c:overlay", "0");
        xml.close();
    }

    /** Neither filled nor framed. */
    final void bare() {
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
    }

    /**
     * How text is set: {@code c:txPr}.
     *
     * @param size in hundredths of a point
     * @param turned attributes that say how it is turned
     */
    final void text(String size, String color, String... turned) {
        xml.open("c:txPr").empty("a:bodyPr", turned);
        xml.empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "lang", "sv-SE", "sz", size, "b", "0");
        fill(color);
        xml.close().close().empty("a:endParaRPr", "lang", "sv-SE").close().close();
    }
}
