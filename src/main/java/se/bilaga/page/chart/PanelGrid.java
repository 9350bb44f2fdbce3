package se.bilaga.page.chart;

import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;

/**
 * Where small charts stand: as many beside each other as can be read, and no last row with one alone where that is no
 * need.
 *
 * @param count of them
 * @param columns how many stand beside each other
 * @param whole the width of all
 */
record PanelGrid(int count, int columns, double whole) {
    /** Between one row and the next. */
    static final double APART = 10;

    private static final double BESIDE = 14;
    private static final double NARROW = 135;
    private static final double NARROWEST = 90;

    /** Two sides and the names between them need more. */
    private static final double PYRAMID = 200;

    static PanelGrid of(Chart chart, double whole) {
        double least = chart.type() == ChartView.Type.PYRAMID ? PYRAMID : NARROW;
        int most = (int) Math.max(1, (whole + BESIDE) / (least + BESIDE));
        int count = chart.panels().size();
        int rows = (count + most - 1) / most;
        return new PanelGrid(count, (count + rows - 1) / rows, whole);
    }

    PanelGrid narrower() {
        return new PanelGrid(count, columns + 1, whole);
    }

    /** Whether one more has room beside the others. */
    boolean canBeNarrower() {
        return columns < count && narrower().width() >= NARROWEST;
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    double width() {
        return (whole - (columns - 1) * BESIDE) / columns;
    }

    boolean isFirst(int panel) {
        return panel % columns == 0;
    }

    double left(int panel) {
        return panel % columns * (width() + BESIDE);
    }
}
