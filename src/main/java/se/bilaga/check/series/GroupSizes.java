package se.bilaga.check.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Subject;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/**
 * Groups with a rate each, and how many they are where another series of the plan counts them.
 *
 * @param values from the lowest
 * @param sizes in the same order; empty where they are not known
 */
record GroupSizes(List<BigFraction> values, List<BigFraction> sizes) {
    private static final Pattern EVERYBODY =
            Pattern.compile("(?iU)(?:antal )?(?:tillsvidare|månads)?(?:anställda|medarbetare)(?: totalt)?");
    /** How wrong the sizes may be: a rate is of hours or days worked, and counted at another time. */
    private static final BigFraction SLACK = BigFraction.of(5, 4);

    private record Group(BigFraction value, @Nullable BigFraction size) {}

    /** The groups that a total is over; empty where one has no value. */
    static Optional<GroupSizes> of(Subject subject, Cube cube, int d, List<String> total) {
        Optional<Cube> counts = subject.statistics().cubes().values().stream()
                .filter(other -> other.additive()
                        && other.unit().equals(Unit.COUNT)
                        && EVERYBODY.matcher(other.label()).matches())
                .findFirst();
        List<Group> groups = new ArrayList<>();
        for (Member part : cube.dimensions().get(d).parts()) {
            List<String> key = new ArrayList<>(total);
            key.set(d, part.key());
            var written = cube.cells().get(key);
            if (written == null || written.value() == null) {
                return Optional.empty();
            }
            groups.add(new Group(
                    written.value(),
                    counts.flatMap(sizes -> size(sizes, cube, key)).orElse(null)));
        }
        groups.sort((a, b) -> a.value.compareTo(b.value));
        List<BigFraction> sizes =
                groups.stream().map(Group::size).flatMap(Stream::ofNullable).toList();
        return Optional.of(new GroupSizes(
                groups.stream().map(Group::value).toList(), sizes.size() == groups.size() ? sizes : List.of()));
    }

    /** How many there were in the group at the same time, or at one in the same year. */
    private static Optional<BigFraction> size(Cube counts, Cube cube, List<String> key) {
        Coordinates place = Coordinates.ALL;
        for (int i = 0; i < key.size(); i++) {
            Dimension own = cube.dimensions().get(i);
            String member = key.get(i);
            Optional<Dimension> theirs = own.time() ? counts.timeDimension() : counts.dimension(own.name());
            Optional<Member> same = theirs.flatMap(dimension -> dimension.members().stream()
                    .filter(other -> other.key().equals(member)
                            || (own.time() && other.key().startsWith(member + "-")))
                    .findFirst());
            if (same.isEmpty()) {
                return Optional.empty();
            }
            place = place.with(theirs.get().name(), same.get().key());
        }
        return counts.value(place).filter(size -> size.signum() > 0);
    }

    BigFraction least() {
        return sizes.isEmpty() ? values.get(0) : mean(SLACK, false);
    }

    BigFraction most() {
        return sizes.isEmpty() ? values.get(values.size() - 1) : mean(SLACK, true);
    }

    BigFraction sum() {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The mean of all by their sizes; of one size where they are not known. */
    BigFraction mean() {
        return mean(BigFraction.ONE, true);
    }

    /** The highest or lowest mean where each size may be wrong by a factor. */
    private BigFraction mean(BigFraction factor, boolean highest) {
        BigFraction found = mean(0, factor, highest);
        for (int split = 0; split <= values.size(); split++) {
            BigFraction mean = mean(split, factor, highest);
            found = (mean.compareTo(found) > 0) == highest ? mean : found;
        }
        return found;
    }

    /** With the sizes of the groups from {@code split}, or of those before it, by a factor too large, the others' too small. */
    private BigFraction mean(int split, BigFraction factor, boolean from) {
        List<Quantity> weights = new ArrayList<>();
        List<Quantity> products = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigFraction size = sizes.isEmpty() ? BigFraction.ONE : sizes.get(i);
            BigFraction weight = (i >= split) == from ? size.multiply(factor).multiply(factor) : size;
            weights.add(new Exact(weight));
            products.add(new Exact(weight.multiply(values.get(i))));
        }
        BigFraction mean = Quantity.sum(products).over(Quantity.sum(weights)).exact();
        return mean == null ? values.get(0) : mean;
    }
}
