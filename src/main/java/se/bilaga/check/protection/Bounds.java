package se.bilaga.check.protection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.protection.LinearProgram.End;

/**
 * Between what hidden cells must lie, by two linear programs each. A table found along the way counts for every cell in
 * it: what has been seen far enough apart needs no program of its own.
 */
final class Bounds {
    private static final double TOLERANCE = 1e-6;
    private static final int DECIMALS = 6;

    private final Map<String, Publication> parts = new HashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final Effort effort;

    /** The least and the greatest value of a cell in the tables found so far. */
    private record Seen(double least, double most) {
        Seen with(Seen other) {
            return new Seen(Math.min(least, other.least), Math.max(most, other.most));
        }

        Interval within(PublishedCell cell) {
            return cell.within(new Interval(
                    fraction(least - TOLERANCE, RoundingMode.FLOOR), fraction(most + TOLERANCE, RoundingMode.CEILING)));
        }

        private static BigFraction fraction(double value, RoundingMode mode) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, mode);
            return BigFraction.of(rounded.unscaledValue())
                    .divide(BigFraction.of(BigDecimal.TEN.pow(DECIMALS).toBigInteger()));
        }
    }

    Bounds(Publication publication, Effort effort) {
        this.effort = effort;
        publication.parts().forEach(part -> part.cells().keySet().forEach(cell -> parts.putIfAbsent(cell, part)));
    }

    /**
     * From the least to the greatest possible value, or from one to another as far as {@code width} apart; empty where the
     * work would be more than may be done.
     */
    Optional<Interval> of(String cell, BigFraction width) {
        Publication part = parts.get(cell);
        if (part == null) {
            return Optional.of(Interval.ALL);
        }
        for (double direction : new double[] {1, -1}) {
            Seen before = seen.get(cell);
            if (before != null && !before.within(part.cell(cell)).isNarrowerThan(width)) {
                break;
            }
            FittingTables tables = FittingTables.of(part);
            if (!effort.take(tables.size())) {
                return Optional.empty();
            }
            tables.prefer(cell, direction);
            FittingTables.Table table = tables.best();
            if (table.end() != End.BEST) {
                return Optional.of(Interval.ALL);
            }
            table.values().forEach((name, value) -> seen.merge(name, new Seen(value, value), Seen::with));
        }
        return Optional.of(seen.getOrDefault(cell, new Seen(0, 0)).within(part.cell(cell)));
    }
}
