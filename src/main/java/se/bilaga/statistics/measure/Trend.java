package se.bilaga.statistics.measure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.figure.Figure;

/**
 * The values of something along times, from the earliest.
 *
 * @param points one for each time
 */
public record Trend(List<Point> points) {
    public Trend {
        points = List.copyOf(points);
    }

    /**
     * A value.
     *
     * @param figure null where there is none
     */
    public record Point(String time, @Nullable Figure figure, String text, List<Remark> remarks) {
        public Point {
            remarks = List.copyOf(remarks);
        }

        /** What is shown of a time. */
        public static Point of(Member time, Measured shown) {
            return new Point(time.label(), shown.figure(), shown.text(true), shown.remarks());
        }
    }

    /** Those that there are. */
    public List<Point> known() {
        return points.stream().filter(point -> point.figure() != null).toList();
    }

    /** Which way they go from the first to the last as they are shown: −1, 0 or 1. */
    public int sign() {
        List<Point> known = known();
        if (known.size() < 2) {
            return 0;
        }
        Point first = known.get(0);
        Point last = known.get(known.size() - 1);
        Figure from = first.figure();
        Figure to = last.figure();
        boolean comparable = Remark.ofSameReported(first.remarks(), last.remarks());
        if (from == null || to == null || !comparable || first.text().equals(last.text())) {
            return 0;
        }
        return to.value().compareTo(from.value());
    }

    /** {@code ↑}, {@code ↓} or {@code →}. */
    public static String arrow(int sign) {
        return sign > 0 ? "↑" : sign < 0 ? "↓" : "→";
    }

    /** Every value in words: {@code 2021: 7,2 %, 2022: 6,9 %}. */
    public String told() {
        return points.stream().map(point -> point.time() + ": " + point.text()).collect(Collectors.joining(", "));
    }
}
