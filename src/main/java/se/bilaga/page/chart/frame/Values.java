package se.bilaga.page.chart.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.page.drawing.Scale;
import se.bilaga.plan.view.ChartView;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.figure.NumberText;

/** The numbers of a chart, as lengths and as labels. */
public record Values(Chart chart) {
    /** About how many steps an axis has. */
    public static final int STEPS = 5;

    private static final double WHOLE = 100;
    /** How far shares that are rounded each for itself may miss their whole. */
    private static final double ROUNDING = 1;

    /** The value of a group in a category, 0 where it has none. */
    public double of(int group, int category) {
        BigDecimal value = exact(group, category);
        return value == null ? 0 : value.doubleValue();
    }

    public boolean isMissing(int group, int category) {
        return exact(group, category) == null;
    }

    private @Nullable BigDecimal exact(int group, int category) {
        return chart.groups().get(group).values().get(category);
    }

    /** As beside a bar: {@code 4,10 %}. */
    public String label(int group, int category) {
        return chart.groups().get(group).bars().get(category).label();
    }

    /** As on an axis. */
    public String tick(double value, Scale scale) {
        return NumberText.of(BigDecimal.valueOf(value), scale.decimals()) + (chart.isPercent() ? "\u00a0%" : "");
    }

    private Stream<Values> sharing() {
        return chart.sharing().stream().map(Values::new);
    }

    /** All that is written beside the bars of a group. */
    public List<String> labels(int group) {
        return chart.groups().get(group).bars().stream().map(Chart.Bar::label).toList();
    }

    public List<String> labels() {
        return chart.sharing().stream()
                .flatMap(one -> one.groups().stream())
                .flatMap(group -> group.bars().stream().map(Chart.Bar::label))
                .toList();
    }

    public List<String> names() {
        return chart.groups().stream().map(Chart.Group::name).toList();
    }

    /** The numbers of the groups. */
    public IntStream groups() {
        return IntStream.range(0, chart.groups().size());
    }

    /** A label without the sign that the axis has too. */
    public static String bare(String label) {
        return label.replace("\u00a0%", "");
    }

    /** What is to be reached, 0 where nothing is. */
    private double target() {
        Chart.Bar target = chart.emphasis().target();
        return target == null || target.value() == null ? 0 : target.value().doubleValue();
    }

    private DoubleStream all() {
        return sharing().flatMapToDouble(Values::own);
    }

    private DoubleStream own() {
        return groups().mapToObj(
                        g -> IntStream.range(0, chart.categories().size()).mapToDouble(c -> of(g, c)))
                .flatMapToDouble(values -> values);
    }

    private double most() {
        return Math.max(0, all().max().orElse(0));
    }

    public double least() {
        return Math.min(0, all().min().orElse(0));
    }

    /** The highest stack of groups, or the lowest of those below zero. */
    private double stacked(int sign) {
        double most = sharing().mapToDouble(one -> one.ownStack(sign)).max().orElse(0);
        return most == 0 ? 0 : sign * most;
    }

    private double ownStack(int sign) {
        return IntStream.range(0, chart.categories().size())
                .mapToDouble(c ->
                        groups().mapToDouble(g -> Math.max(0, sign * of(g, c))).sum())
                .max()
                .orElse(0);
    }

    /** The axis of numbers; parts of a whole end at 100 per cent, whatever their rounding. */
    public Scale scale(int steps) {
        boolean stacked = chart.type().stacks();
        double most = Math.max(target(), stacked ? stacked(1) : most());
        boolean whole = chart.isPercent() && Math.abs(most - WHOLE) <= ROUNDING;
        double finest = Math.pow(10, -chart.decimals());
        double least = Math.min(target(), stacked ? stacked(-1) : least());
        Scale scale = Scale.over(least, whole ? WHOLE : most, steps, finest);
        return chart.type() == ChartView.Type.PYRAMID ? scale.fromZero() : scale;
    }

    /** The finest axis whose figures stand {@code apart} in their room. */
    public Scale readable(int steps, double room, double apart, Lettering lettering) {
        for (int finer = steps; finer > 1; finer--) {
            Scale scale = scale(finer);
            if (widest(scale, lettering) + apart <= room / (scale.ticks().size() - 1)) {
                return scale;
            }
        }
        return scale(1);
    }

    /** How wide the widest figure on an axis is. */
    public double widest(Scale scale, Lettering lettering) {
        return lettering.widest(
                scale.ticks().stream().map(tick -> tick(tick, scale)).toList());
    }
}
