package se.bilaga.page.drawing;

/** What something takes up in a drawing, in points from the upper left. */
public record Box(double left, double top, double right, double bottom) {

    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public boolean holds(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** Whether a straight line goes through it (Liang and Barsky). */
    public boolean isCrossed(double x1, double y1, double x2, double y2) {
        double[] steps = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] rooms = {x1 - left, right - x1, y1 - top, bottom - y1};
        double from = 0;
        double to = 1;
        for (int side = 0; side < steps.length; side++) {
            if (steps[side] == 0) {
                if (rooms[side] < 0) {
                    return false;
                }
            } else if (steps[side] < 0) {
                from = Math.max(from, rooms[side] / steps[side]);
            } else {
                to = Math.min(to, rooms[side] / steps[side]);
            }
        }
        return from <= to;
    }

    /** A square around a point. */
    static Box around(double x, double y, double half) {
        return new Box(x - half, y - half, x + half, y + half);
    }

    /** Half way from left to right. */
    public double center() {
        return (left + right) / 2;
    }

    /** Half way from top to bottom. */
    public double middle() {
        return (top + bottom) / 2;
    }

    /** As much larger on each side. */
    Box grown(double sideways, double upwards) {
        return new Box(left - sideways, top - upwards, right + sideways, bottom + upwards);
    }
}
