package se.bilaga.statistics.measure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Measurable;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/**
 * What is told of a place: its value, or what is computed of it and of others. Sentences, cells, charts, goals and
 * comparisons all ask one of these, so that they cannot disagree.
 *
 * <pre>{@code new Measure.Share(List.of(sex)).at(employed, women)  // 84}</pre>
 */
public sealed interface Measure {
    Message OTHER_PARTS = new Message(
            "totalerna gäller inte samma delar, för några har redovisat uppgiften bara den ena gången",
            "the totals are not of the same parts, for some have reported only one of them");

    /** At least so many decimals does a quotient have. */
    int QUOTIENT_DECIMALS = 1;

    /** What it is at a place; the observation has no number where what it needs has none, or where it has no answer. */
    Observation at(Measurable series, Coordinates place);

    /** The unit that it is in, of values in {@code unit}. */
    default Unit unit(Unit unit) {
        return unit;
    }

    /** How many decimals it is shown with, of values shown with {@code own}. */
    default int decimals(int own, int ofShares) {
        return own;
    }

    /** The value as it stands, or the total over what the place does not name. */
    record Value() implements Measure {
        @Override
        public Observation at(Measurable series, Coordinates place) {
            return series.at(place);
        }
    }

    /** The sum over the parts of a dimension, whatever total is published. */
    record Sum(Dimension over) implements Measure {
        @Override
        public Observation at(Measurable series, Coordinates place) {
            return combined(series, place, over, Quantity::sum);
        }
    }

    /** The mean of the parts of a dimension, those that did not exist not counted. */
    record Mean(Dimension over) implements Measure {
        @Override
        public Observation at(Measurable series, Coordinates place) {
            return combined(series, place, over, Quantity::mean);
        }

        @Override
        public int decimals(int own, int ofShares) {
            return Math.max(QUOTIENT_DECIMALS, own);
        }
    }

    /**
     * So much for each of something else, or how many times what it was.
     *
     * @param to what is divided by, place by place
     * @param scaled the unit of the quotient, and what the plain one is to be multiplied by
     */
    record Ratio(Measurable to, Units.Scaled scaled) implements Measure {
        @Override
        public Observation at(Measurable series, Coordinates place) {
            Observation divided = series.at(place);
            Observation divisor = to.at(place);
            Quantity quotient = divided.quantity().over(divisor.quantity());
            return new Observation(quotient.times(scaled.factor()), divided.at(), carried(divided, divisor));
        }

        @Override
        public Unit unit(Unit unit) {
            return scaled.unit();
        }

        @Override
        public int decimals(int own, int ofShares) {
            return Math.max(QUOTIENT_DECIMALS, own);
        }
    }

    /**
     * Its place among the parts of a dimension: 1 for the highest, and the same for those that are shown as equal, as in
     * 1, 2, 2, 4. A total has none.
     *
     * @param highest whether the highest is the first, else the lowest
     * @param shown how many decimals the values are shown with
     */
    record Rank(Measure of, Dimension over, boolean highest, int shown) implements Measure {
        private static final Message TOTAL =
                new Message("en total har ingen plats bland sina delar", "a total has no place among its parts");

        @Override
        public Observation at(Measurable series, Coordinates place) {
            Observation own = of.at(series, place);
            boolean part =
                    over.parts().stream().anyMatch(one -> place.of(over.name()).equals(List.of(one.key())));
            Quantity rank = part
                    ? rounded(own)
                            .rankAmong(
                                    parts(there -> of.at(series, there), place, List.of(over)).stream()
                                            .map(this::rounded)
                                            .toList(),
                                    highest)
                    : Absent.undefined(TOTAL);
            return new Observation(rank, own.at(), Remark.carried(own.remarks()));
        }

        private Quantity rounded(Observation observation) {
            return observation.quantity() instanceof Exact exact
                    ? Quantity.of(NumberText.rounded(exact.value(), shown))
                    : observation.quantity();
        }

        @Override
        public Unit unit(Unit unit) {
            return Unit.RANK;
        }

        @Override
        public int decimals(int own, int ofShares) {
            return 0;
        }
    }

    /**
     * In procent of the whole that some dimensions make together. A whole that is zero, or that is what is left of some
     * parts above zero and some below, has no shares: −300 is 30 % of −1 000, but 500 is no share of 500 − 400.
     *
     * @param over each with all the parts that are in the whole
     * @param ofParts whether the whole is the sum of those parts, and not the total of the series
     */
    record Share(List<Dimension> over, boolean ofParts) implements Measure {
        private static final Message ZERO =
                new Message("helheten är noll, så det finns inget att räkna andelar av", "the whole is zero");
        private static final Message MIXED = new Message(
                "några delar är negativa och andra positiva, så de är inga andelar av helheten",
                "some parts are negative and some positive, so that they are no shares of the whole");

        public Share {
            over = List.copyOf(over);
        }

        public Share(List<Dimension> over) {
            this(over, false);
        }

        /** Where the whole is that something at a place is a part of. */
        public Coordinates whole(Coordinates place) {
            Coordinates whole = place;
            for (Dimension dimension : over) {
                whole = ofParts ? whole.sum(dimension) : whole.total(dimension);
            }
            return whole;
        }

        @Override
        public Observation at(Measurable series, Coordinates place) {
            Observation part = series.at(place);
            Observation all = series.at(whole(place));
            Quantity whole = all.quantity();
            Quantity share = part.quantity().shareOf(whole);
            if (part.quantity() instanceof Exact && whole instanceof Exact) {
                boolean mixed = isMixed(Stream.concat(
                        parts(series, place, over).stream().map(Observation::quantity),
                        Stream.of(part.quantity(), whole)));
                share = mixed ? Absent.undefined(MIXED) : whole.signum() == 0 ? Absent.undefined(ZERO) : share;
            }
            boolean parted = over.stream().anyMatch(Dimension::partial);
            return new Observation(
                    parted ? share : comparable(share, part, all), part.at(), Remark.carried(part.remarks()));
        }

        private static boolean isMixed(Stream<Quantity> parts) {
            List<Integer> signs = parts.map(Quantity::signum).distinct().toList();
            return signs.contains(1) && signs.contains(-1);
        }

        @Override
        public Unit unit(Unit unit) {
            return Unit.PERCENT;
        }

        @Override
        public int decimals(int own, int ofShares) {
            return ofShares;
        }
    }

    /**
     * What a measure is more than at another place.
     *
     * @param base the members that it is set against: the time before
     */
    record Difference(Measure of, Coordinates base) implements Measure {
        @Override
        public Observation at(Measurable series, Coordinates place) {
            Observation now = of.at(series, place);
            Observation before = of.at(series, place.and(base));
            Quantity difference = now.quantity().minus(before.quantity());
            return new Observation(comparable(difference, now, before), now.at(), carried(now, before));
        }

        @Override
        public Unit unit(Unit unit) {
            return of.unit(unit).ofDifference();
        }

        @Override
        public int decimals(int own, int ofShares) {
            return of.decimals(own, ofShares);
        }
    }

    /** The difference from another place in procent of what it was there, whatever the sign of that. */
    record Change(Measure of, Coordinates base) implements Measure {
        @Override
        public Observation at(Measurable series, Coordinates place) {
            Observation now = of.at(series, place);
            Observation before = of.at(series, place.and(base));
            Quantity change = now.quantity().changeFrom(before.quantity());
            return new Observation(comparable(change, now, before), now.at(), carried(now, before));
        }

        @Override
        public Unit unit(Unit unit) {
            return Unit.PERCENT;
        }

        @Override
        public int decimals(int own, int ofShares) {
            return ofShares;
        }
    }

    /** Totals of other parts than last time tell nothing of what has changed. */
    private static Quantity comparable(Quantity compared, Observation now, Observation before) {
        return compared instanceof Exact && !Remark.ofSameReported(now.remarks(), before.remarks())
                ? Absent.undefined(OTHER_PARTS)
                : compared;
    }

    private static List<Remark> carried(Observation one, Observation other) {
        return Remark.carried(
                Stream.concat(one.remarks().stream(), other.remarks().stream()).toList());
    }

    private static Observation combined(
            Measurable series, Coordinates place, Dimension over, Function<List<Quantity>, Quantity> how) {
        List<Observation> parts = parts(series, place, List.of(over));
        List<Quantity> all = parts.stream().map(Observation::quantity).toList();
        List<Quantity> counted = over.partial() ? Quantity.reported(all) : all;
        List<String> names = over.parts().stream().map(Member::label).toList();
        List<Remark> remarks =
                counted.size() < all.size() ? List.of(Remark.ofReported(names, Quantity.areReported(all))) : List.of();
        return new Observation(how.apply(counted), parts.get(0).at(), remarks);
    }

    /** The observations at each part of some dimensions. */
    private static List<Observation> parts(Measurable series, Coordinates place, List<Dimension> over) {
        List<Coordinates> places = List.of(place);
        for (Dimension dimension : over) {
            places = places.stream()
                    .flatMap(
                            coarse -> dimension.parts().stream().map(part -> coarse.with(dimension.name(), part.key())))
                    .toList();
        }
        return places.stream().map(series::at).toList();
    }
}
