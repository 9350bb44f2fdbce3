package se.bilaga.page.chart;

import java.util.List;
import java.util.Set;
import se.bilaga.page.drawing.Canvas;
import se.bilaga.page.drawing.Palette;
import se.bilaga.statistics.chart.Chart;

/** Which colour each bar and line of a chart has. */
public final class ChartColors {
    private ChartColors() {}

    /** Of its groups: those that the eye is led past are grey. */
    public static Palette palette(Chart chart, List<String> colors) {
        return Palette.of(colors, chart.groups().size(), chart.emphasis().groups());
    }

    /** Of a bar, which is grey where the eye is led to other categories. */
    public static String of(Chart chart, Palette palette, int group, int category) {
        Set<Integer> marked = chart.emphasis().categories();
        return marked.isEmpty() || marked.contains(category) ? palette.of(group) : Canvas.QUIET;
    }
}
