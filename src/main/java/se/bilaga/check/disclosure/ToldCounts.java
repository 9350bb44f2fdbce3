package se.bilaga.check.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.claim.Claim;
import se.bilaga.check.protection.Addition;
import se.bilaga.check.protection.Interval;
import se.bilaga.check.protection.Publication;
import se.bilaga.check.protection.PublishedCell;
import se.bilaga.check.protection.Ratio;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.unit.Numeral;

/** What a plan tells of the series that count persons: their values, and shares, differences and changes of them. */
final class ToldCounts {
    private static final int DRAWN = 9;
    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final BigFraction HUNDREDTH = BigFraction.of(1, 100);

    private final Map<Cube, CountedSeries> series = new LinkedHashMap<>();
    private final Map<String, PublishedCell> told = new LinkedHashMap<>();
    private final List<Addition> additions = new ArrayList<>();
    private final Map<String, Ratio> ratios = new LinkedHashMap<>();

    /** What the tables and charts of a plan tell. */
    static ToldCounts inViews(Plan plan, Statistics statistics) {
        ToldCounts counts = new ToldCounts();
        plan.blocks(Block.Table.class)
                .map(Block.Table::view)
                .filter(view -> areOfPersons(statistics, view.series()))
                .forEach(view -> statistics.told(view).forEach(counts::add));
        plan.blocks(Block.Diagram.class)
                .map(Block.Diagram::view)
                .filter(view -> areOfPersons(statistics, view.series()))
                .forEach(view -> statistics.told(view).forEach(counts::add));
        return counts;
    }

    /** What all of a plan tells, the texts too. */
    static ToldCounts in(Subject subject) {
        ToldCounts counts = in(subject.file(), subject.statistics());
        subject.claims().all().forEach(claim -> counts.add(claim, subject.statistics()));
        return counts;
    }

    /** What all of a plan tells by what is computed. */
    static ToldCounts in(PlanFile file, Statistics statistics) {
        ToldCounts counts = inViews(file.plan(), statistics);
        file.passages().all().stream()
                .flatMap(passage -> passage.reading().figures().stream())
                .filter(reference -> areOfPersons(statistics, reference.series()))
                .flatMap(reference -> statistics.told(reference.inside().text()).stream())
                .forEach(counts::add);
        return counts;
    }

    /** A typed number tells a figure where its sentence names all that the figure is of. */
    private void add(Claim claim, Statistics statistics) {
        claim.timely().stream()
                .filter(known -> known.isQuotable()
                        && known.isToldIn(claim.words())
                        && known.equalsRounded(claim.mention())
                        && Persons.counted(known.cube()))
                .limit(1)
                .flatMap(known -> statistics.told(new Text(known.reference(), claim.at())).stream())
                .forEach(told -> add(typed(told, claim.mention().value().scale())));
    }

    private static Told typed(Told told, int decimals) {
        Measured shown = told.shown();
        return new Told(
                told.measure(),
                told.cubes(),
                told.place(),
                new Measured(shown.quantity(), shown.unit(), Math.max(0, decimals), shown.at(), shown.remarks()));
    }

    private static boolean areOfPersons(Statistics statistics, List<Text> series) {
        return series.stream().anyMatch(id -> areOfPersons(statistics, id.value()));
    }

    private static boolean areOfPersons(Statistics statistics, String series) {
        Cube cube = statistics.cubes().get(series);
        return cube != null && Persons.counted(cube);
    }

    private void add(Told one) {
        Figure figure = one.shown().figure();
        if (one.cubes().size() == 1
                && figure != null
                && Persons.counted(one.cubes().get(0))) {
            CountedSeries counted = series.computeIfAbsent(one.cubes().get(0), CountedSeries::new);
            add(one, counted, figure);
        }
    }

    private void add(Told one, CountedSeries counted, Figure figure) {
        CountedCell cell = counted.cell(one.place()).orElse(null);
        Interval value = value(figure, one.exact());
        if (cell == null) {
            return;
        }
        if (one.measure() instanceof Measure.Value) {
            tell(cell, value, figure);
        } else if (one.measure() instanceof Measure.Share share) {
            Coordinates all = share.whole(one.place());
            counted.cell(all).ifPresent(whole -> relate(cell, whole, value.times(HUNDREDTH), NumberText.of(figure)));
        } else if (one.measure() instanceof Measure.Change change && change.of() instanceof Measure.Value) {
            Interval times = value.plus(Interval.point(HUNDRED)).times(HUNDREDTH);
            String text = "(100 % + " + NumberText.of(figure) + ")";
            counted.cell(one.place().and(change.base())).ifPresent(base -> relate(cell, base, times, text));
        } else if (one.measure() instanceof Measure.Difference difference && difference.of() instanceof Measure.Value) {
            counted.cell(one.place().and(difference.base())).ifPresent(base -> differ(cell, base, value, figure));
        }
    }

    /** What readers know that a figure may be. */
    private static Interval value(Figure figure, boolean exact) {
        BigFraction rounded = Numeral.exact(NumberText.rounded(figure));
        if (Persons.isCount(figure.unit()) && rounded.equals(figure.value())) {
            return Interval.point(rounded);
        }
        return exact ? Interval.rounded(figure.value(), DRAWN) : Interval.rounded(rounded, figure.decimals());
    }

    private void tell(CountedCell cell, Interval value, Figure figure) {
        PublishedCell before = told.get(cell.name());
        if (before == null || before.told() == null || !before.told().isPoint()) {
            told.put(cell.name(), PublishedCell.toldCount(cell.name(), value, NumberText.bare(figure), cell.cost()));
        }
    }

    private void relate(CountedCell part, CountedCell whole, Interval ratio, String text) {
        if (part.equals(whole)) {
            return;
        }
        String name = part.name() + " / " + whole.name() + " " + text;
        ratios.putIfAbsent(
                name, new Ratio(name, part.name(), whole.name(), ratio.intersect(Interval.NOT_NEGATIVE), text, 1));
    }

    /** A difference may be told by its size alone; readers know of the direction. */
    private void differ(CountedCell now, CountedCell base, Interval size, Figure figure) {
        BigFraction later = now.value();
        BigFraction earlier = base.value();
        if (later != null && earlier != null) {
            String name = now.name() + " − " + base.name();
            boolean turned = later.subtract(earlier).signum() * figure.value().signum() < 0;
            Interval value = turned ? size.times(BigFraction.ONE.negate()) : size;
            told.put(name, new PublishedCell(name, false, Interval.ALL, value, NumberText.bare(figure), 1));
            additions.add(new Addition(
                    Map.of(name, BigFraction.ONE, now.name(), BigFraction.ONE.negate(), base.name(), BigFraction.ONE)));
        }
    }

    /** The cells of all series of which anything is told. */
    Stream<CountedCell> cells() {
        return series.values().stream().flatMap(one -> one.cells().stream());
    }

    boolean isTold(CountedCell cell) {
        return told.containsKey(cell.name());
    }

    /** Whether a share of a cell is told. */
    boolean isShareTold(CountedCell cell) {
        return ratios.values().stream().anyMatch(ratio -> ratio.part().equals(cell.name()));
    }

    /** The cells that are not shown where a mark stands in their place, or that are of fewer persons than the limit. */
    Map<String, HiddenGroup> hidden(int limit) {
        Map<String, HiddenGroup> hidden = new LinkedHashMap<>();
        cells().filter(cell -> !isTold(cell))
                .filter(cell -> cell.isKeptBack() || Persons.isSmall(cell.value(), limit))
                .forEach(cell -> hidden.put(cell.name(), new HiddenGroup(cell.label(), cell.at(), cell.isKeptBack())));
        return hidden;
    }

    /** What an earlier plan tells of the same cells, save where they have been revised since. */
    Map<String, PublishedCell> toldBefore(ToldCounts earlier) {
        Map<String, CountedCell> then = new HashMap<>();
        earlier.cells().filter(earlier::isTold).forEach(cell -> then.put(cell.name(), cell));
        Map<String, PublishedCell> told = new LinkedHashMap<>();
        cells().filter(cell -> !isTold(cell)).forEach(cell -> {
            CountedCell before = then.get(cell.name());
            if (before != null
                    && (cell.value() == null
                            || before.value() == null
                            || cell.value().equals(before.value()))) {
                PublishedCell known = Objects.requireNonNull(earlier.told.get(cell.name()));
                told.put(
                        cell.name(),
                        PublishedCell.toldCount(cell.name(), known.range(), known.text(), Double.POSITIVE_INFINITY));
            }
        });
        return told;
    }

    /** What a cell, a share or a difference is called by authors. */
    String label(String name) {
        Ratio ratio = ratios.get(name);
        return ratio != null
                ? "andelen " + ratio.text()
                : cells().filter(cell -> cell.name().equals(name))
                        .map(CountedCell::label)
                        .findFirst()
                        .orElse(name);
    }

    /** Everything told, with how it hangs together. */
    Publication publication() {
        List<PublishedCell> all = new ArrayList<>();
        List<Addition> sums = new ArrayList<>(additions);
        for (CountedSeries one : series.values()) {
            one.cells().forEach(cell -> all.add(published(one, cell)));
            sums.addAll(one.additions());
        }
        told.values().stream().filter(cell -> cell.possible().low() == null).forEach(all::add);
        return Publication.of(all, sums, List.copyOf(ratios.values()));
    }

    private PublishedCell published(CountedSeries one, CountedCell cell) {
        PublishedCell known = told.get(cell.name());
        if (cell.isEnded()) {
            return PublishedCell.toldCount(
                    cell.name(), Interval.point(BigFraction.ZERO), "0", Double.POSITIVE_INFINITY);
        }
        if (known != null) {
            return known;
        }
        return one.isWhole() ? PublishedCell.hiddenCount(cell.name()) : PublishedCell.hiddenAmount(cell.name());
    }
}
