package se.bilaga.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.statistics.figure.Rounding;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** What a line of a table may be computed from by its head: the sum, mean, change or share of others. */
final class LineFormulas {
    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)\\s*(?:totalt?|summa|samtliga|totalsumma|sammanlagt|tillsammans|delsumma)\\b(?!.*(?:föregående|förra)).*|.*(?:, |\\()(?:totalt|summa)\\)?\\s*");
    private static final Pattern MEAN = Pattern.compile("(?iU).*\\b(?:medel|medelvärde|genomsnitt|snitt)\\b.*");
    private static final Pattern CHANGE =
            Pattern.compile("(?iU).*(?:förändring|differens|skillnad|\\bökning|\\bminskning|\\bdiff\\b).*");
    private static final Pattern SHARE = Pattern.compile("(?iU).*(?:\\bandel|procent|%).*");
    /** A part of the line before it. */
    private static final Pattern OF_WHICH = Pattern.compile("(?iU)\\s*(?:[-–•]\\s*)?(?:varav|därav|av vilka|av dessa)\\b.*");

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final Grid grid;
    private final int line;

    LineFormulas(Grid grid, int line) {
        this.grid = grid;
        this.line = line;
    }

    /** What a line's head says that it is. */
    enum Kind {
        TOTAL,
        MEAN,
        CHANGE,
        SHARE,
        /** Its head says nothing; it may be a total by what it holds. */
        NONE
    }

    /** What should stand at a place, and how far rounding can take it from there. */
    record Expected(BigFraction value, BigFraction slack) {}

    /** A way to compute a line, place by place; null where it says nothing. */
    interface Formula {
        @Nullable
        Expected at(int place);
    }

    Kind kind() {
        String head = grid.lines().get(line).label();
        if (TOTAL.matcher(head).matches() && !SHARE.matcher(head).matches()) {
            return Kind.TOTAL;
        }
        if (CHANGE.matcher(head).matches()) {
            return Kind.CHANGE;
        }
        return MEAN.matcher(head).matches() ? Kind.MEAN : SHARE.matcher(head).matches() ? Kind.SHARE : Kind.NONE;
    }

    /** Every way that the head allows. */
    List<Formula> all() {
        return switch (kind()) {
            case TOTAL -> totals();
            case MEAN -> List.of(mean(this::isPart), mean(other -> other < line && isPart(other)));
            case CHANGE -> pairs(true);
            case SHARE -> shares();
            case NONE -> line == grid.lines().size() - 1 ? List.of(sum(this::isPart)) : List.of();
        };
    }

    private List<Formula> totals() {
        int before = IntStream.iterate(line - 1, i -> i - 1)
                .filter(i -> i < 0 || kindOf(i) == Kind.TOTAL)
                .findFirst()
                .orElse(-1);
        return List.of(
                sum(this::isPart),
                sum(other -> other < line && isPart(other)),
                sum(other -> other > before && other < line && isPart(other)),
                sum(other -> other > line && isPart(other)),
                sum(other -> other < line && kindOf(other) == Kind.TOTAL));
    }

    private Kind kindOf(int other) {
        return new LineFormulas(grid, other).kind();
    }

    /** Whether another line is a part of a sum. */
    private boolean isPart(int other) {
        return other != line && new LineFormulas(grid, other).isPart();
    }

    /** Whether this line is neither computed of others nor a part of the one before it. */
    private boolean isPart() {
        return kind() == Kind.NONE
                && !OF_WHICH.matcher(grid.lines().get(line).label()).matches();
    }

    private Formula sum(IntPredicate of) {
        return place -> {
            List<Grid.Cell> parts = parts(place, of);
            return parts.size() < 2 || !isSummed(place)
                    ? null
                    : new Expected(total(parts), slack(parts, place, parts.size()));
        };
    }

    private Formula mean(IntPredicate of) {
        return place -> {
            List<Grid.Cell> parts = parts(place, of);
            Quantity mean = Quantity.mean(
                    parts.stream().map(part -> new Exact(part.number().value())).toList());
            BigFraction value = parts.size() < 2 ? null : mean.exact();
            Grid.Cell own = grid.at(line, place);
            return value == null || own == null
                    ? null
                    : new Expected(value, Rounding.most(1, own.number().decimals()).add(slack(parts, place, 1)));
        };
    }

    /** The cells of those lines, with the same unit as this; none where one of them has no number. */
    private List<Grid.Cell> parts(int place, IntPredicate of) {
        List<Grid.Cell> parts = new ArrayList<>();
        for (int other = 0; other < grid.lines().size(); other++) {
            if (of.test(other) && same(grid.unit(other, place), grid.unit(line, place))) {
                Grid.Cell cell = grid.at(other, place);
                if (cell == null) {
                    return List.of();
                }
                parts.add(cell);
            }
        }
        return parts;
    }

    private static BigFraction total(List<Grid.Cell> parts) {
        return parts.stream().map(part -> part.number().value()).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static boolean same(@Nullable Unit a, @Nullable Unit b) {
        return a == null ? b == null : a.equals(b);
    }

    private boolean isSummed(int place) {
        Unit unit = grid.unit(line, place);
        return unit == null
                || unit.additive(grid.places().get(place).label() + " " + grid.lines().get(line).label());
    }

    /** Rounding of so many figures and of this line's own; whole counts are exact. */
    private BigFraction slack(List<Grid.Cell> parts, int place, int figures) {
        int decimals = parts.stream().mapToInt(part -> part.number().decimals()).max().orElse(0);
        Grid.Cell own = grid.at(line, place);
        return decimals == 0 && isCount(grid.unit(line, place))
                ? BigFraction.ZERO
                : Rounding.most(figures, decimals).add(Rounding.most(1, own == null ? decimals : own.number().decimals()));
    }

    private static boolean isCount(@Nullable Unit unit) {
        return unit == null || unit.kind() == UnitKind.COUNT;
    }

    /** One line against another: the difference, the change in percent, or the one's share of the other. */
    private List<Formula> pairs(boolean change) {
        List<Formula> pairs = new ArrayList<>();
        for (int i = 0; i < grid.lines().size(); i++) {
            for (int j = 0; j < grid.lines().size(); j++) {
                int one = i;
                int other = j;
                if (i != j && i != line && j != line && kindOf(i) != Kind.CHANGE && kindOf(j) != Kind.CHANGE) {
                    if (change) {
                        pairs.add(place -> difference(place, one, other));
                    }
                    pairs.add(place -> ratio(place, one, other, change));
                }
            }
        }
        return pairs;
    }

    private @Nullable Expected difference(int place, int one, int other) {
        Grid.Cell a = grid.at(one, place);
        Grid.Cell b = grid.at(other, place);
        Unit unit = grid.unit(one, place);
        Unit own = grid.unit(line, place);
        boolean fits = own == null || unit == null || own.equals(unit) || own.equals(unit.ofDifference());
        return a == null || b == null || !fits || !same(unit, grid.unit(other, place))
                ? null
                : new Expected(a.number().value().subtract(b.number().value()), slack(List.of(a, b), place, 2));
    }

    private @Nullable Expected ratio(int place, int one, int other, boolean change) {
        Grid.Cell a = grid.at(one, place);
        Grid.Cell b = grid.at(other, place);
        Unit unit = grid.unit(one, place);
        return a == null || b == null || !isPercent(place) || !same(unit, grid.unit(other, place))
                ? null
                : percent(
                        change ? a.number().value().subtract(b.number().value()) : a.number().value(),
                        b.number().value(),
                        place);
    }

    private boolean isPercent(int place) {
        Unit own = grid.unit(line, place);
        Grid.Cell cell = grid.at(line, place);
        return Unit.PERCENT.equals(own) || (own == null && cell != null && cell.number().percent());
    }

    /** A part in percent of a whole, as exact as this line's figure is written. */
    private @Nullable Expected percent(BigFraction part, BigFraction whole, int place) {
        Grid.Cell own = grid.at(line, place);
        BigFraction percent = new Exact(part).over(new Exact(whole)).times(HUNDRED).exact();
        return own == null || percent == null
                ? null
                : new Expected(percent, Rounding.most(1, own.number().decimals()));
    }

    private List<Formula> shares() {
        List<Formula> shares = new ArrayList<>(pairs(false));
        for (int i = 0; i < grid.lines().size(); i++) {
            int other = i;
            if (i != line && kindOf(i) != Kind.SHARE) {
                shares.add(place -> shareOfAll(place, other));
            }
        }
        return shares;
    }

    /** Of the sum along the other line. */
    private @Nullable Expected shareOfAll(int place, int other) {
        Grid.Cell part = grid.at(other, place);
        Grid turned = grid.turned();
        BigFraction all = BigFraction.ZERO;
        for (int each = 0; each < grid.places().size(); each++) {
            Grid.Cell cell = grid.at(other, each);
            if (cell != null && new LineFormulas(turned, each).isPart()) {
                all = all.add(cell.number().value());
            }
        }
        return part == null || !isPercent(place) || isPercentOf(other, place)
                ? null
                : percent(part.number().value(), all, place);
    }

    private boolean isPercentOf(int other, int place) {
        return Unit.PERCENT.equals(grid.unit(other, place));
    }
}
