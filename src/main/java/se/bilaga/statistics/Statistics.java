package se.bilaga.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.bilaga.plan.Goal;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.text.Passages;
import se.bilaga.plan.value.PercentForm;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.chart.Chart;
import se.bilaga.statistics.chart.Charts;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.Outcome;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.measure.ReferenceValue;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.read.Catalogue;
import se.bilaga.statistics.read.SeriesReader;
import se.bilaga.statistics.saying.Assertion;
import se.bilaga.statistics.saying.Saying;
import se.bilaga.statistics.saying.Verdict;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.table.free.FreeTables;
import se.bilaga.statistics.table.view.SeriesTables;
import se.bilaga.statistics.unit.Fault;

/**
 * A plan's series, and the figures, tables and charts computed from them.
 *
 * <pre>{@code Statistics.of(plan, d).text(reference, d)  // "1 311"}</pre>
 */
public final class Statistics {
    private static final String COUNTS = "antal";

    private final Catalogue catalogue;
    private final ListCounts counts;
    private final Passages passages;
    private final boolean spelt;

    private Statistics(Catalogue catalogue, PlanFile plan) {
        this.catalogue = catalogue;
        this.passages = plan.passages();
        this.spelt = plan.organisation().percent() == PercentForm.WORD;
        this.counts = new ListCounts(plan, view -> table(view, new Diagnostics()));
    }

    /** Reads, computes and checks every series of a plan. */
    public static Statistics of(PlanFile plan, Diagnostics d) {
        return new Statistics(new SeriesReader(plan, d).read(), plan);
    }

    /** The series that could be read, by id, in the plan's order. */
    public Map<String, Cube> cubes() {
        return catalogue.cubes();
    }

    /** The figure that a reference in prose names: {@code anställda 2024-10 kvinnor andel}. */
    public Optional<Figure> figure(Text reference, Diagnostics d) {
        return read(reference, d).flatMap(read -> attempt(d, reference.at(), () -> ReferenceValue.of(read)));
    }

    /** The same as Swedish text: {@code 84,0 %}. */
    public Optional<String> text(Text reference, Diagnostics d) {
        List<Text> words = words(reference, d);
        return words.isEmpty() ? Optional.empty() : attempt(d, reference.at(), () -> text(words));
    }

    /** A sentence may begin with it: {@code {{antal steg Ord}}} is {@code Fem}. */
    private String text(List<Text> words) {
        List<Text> plain = words.stream().map(Saying::uncapitalised).toList();
        String said = said(plain);
        return plain.equals(words) ? said : Labels.capitalised(said);
    }

    private String said(List<Text> words) {
        List<Text> rest = words.subList(1, words.size());
        if (isOfList(words)) {
            return counts.text(rest);
        }
        Cube cube = catalogue.cube(words.get(0));
        return Saying.of(catalogue, cube, rest).orElseGet(() -> text(Reference.read(cube, rest)));
    }

    private boolean isOfList(List<Text> words) {
        return words.get(0).value().equals(COUNTS) && !cubes().containsKey(COUNTS);
    }

    /**
     * Whether the figures bear out what an author holds some words to: {@code sjukfrånvaro 2024 minskat}; claims are parted
     * by semicolons.
     */
    public List<Verdict> verdicts(Text claim, Diagnostics d) {
        List<Verdict> verdicts = new ArrayList<>();
        int from = 0;
        for (String part : claim.value().split(";", -1)) {
            Text one = claim.part(from, from + part.length());
            from += part.length() + 1;
            List<Text> words = words(one, d);
            if (!words.isEmpty()) {
                attempt(d, one.at(), () -> verdict(words)).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private Verdict verdict(List<Text> words) {
        Cube cube = isOfList(words) ? null : catalogue.cube(words.get(0));
        return Assertion.of(catalogue, counts::placed, cube, words.subList(1, words.size()));
    }

    private String text(Reference reference) {
        Figure figure = ReferenceValue.of(reference);
        return reference.form().text(figure, spelt);
    }

    private Optional<Reference> read(Text reference, Diagnostics d) {
        List<Text> words = words(reference, d);
        return words.isEmpty()
                ? Optional.empty()
                : attempt(
                        d,
                        reference.at(),
                        () -> Reference.read(catalogue.cube(words.get(0)), words.subList(1, words.size())));
    }

    private static List<Text> words(Text reference, Diagnostics d) {
        List<Text> words = Reference.words(reference);
        if (words.isEmpty()) {
            d.error(
                    "tom-hänvisning",
                    reference.at(),
                    Message.of("hänvisningen är tom", "the reference is empty"),
                    Message.of("skriv en serie och dess värden", "write a series and its members"));
        }
        return words;
    }

    /** How an indicator stands against its target; empty when it has no outcome, or one with faults. */
    public Optional<Outcome> outcome(Goal.Indicator indicator, Diagnostics d) {
        Text written = indicator.outcome();
        return written == null
                ? Optional.empty()
                : reached(written, d).flatMap(figure -> attempt(d, written.at(), () -> Outcome.of(figure, indicator)));
    }

    /** The figure that an indicator's outcome names, be it of its target's kind or not. */
    public Optional<Figure> reached(Text outcome, Diagnostics d) {
        return figure(passages.reference(outcome), d);
    }

    /** The table of a view over series. */
    public Optional<DataTable> table(TableView view, Diagnostics d) {
        return attempt(d, view.at(), () -> SeriesTables.of(view, catalogue, d));
    }

    /** A table with cells of its own, and what is computed of them. */
    public Optional<DataTable> table(FreeTable table, Diagnostics d) {
        return attempt(d, table.at(), () -> FreeTables.of(table, catalogue, d));
    }

    /** The chart of a view over series. */
    public Optional<Chart> chart(ChartView view, Diagnostics d) {
        return attempt(d, view.at(), () -> Charts.of(view, catalogue, d));
    }

    /** What the cells of a table over series tell; nothing where the view has a fault. */
    public List<Told> told(TableView view) {
        return attempt(new Diagnostics(), view.at(), () -> SeriesTables.told(view, catalogue))
                .orElse(List.of());
    }

    /** What the bars and points of a chart tell; nothing where the view has a fault. */
    public List<Told> told(ChartView view) {
        return attempt(new Diagnostics(), view.at(), () -> Charts.told(view, catalogue))
                .orElse(List.of());
    }

    /** What a reference in prose tells; nothing where it has a fault. */
    public Optional<Told> told(Text reference) {
        Diagnostics d = new Diagnostics();
        return Reference.words(reference).isEmpty()
                ? Optional.empty()
                : read(reference, d).flatMap(read -> attempt(d, reference.at(), () -> ReferenceValue.told(read)));
    }

    private static <T> Optional<T> attempt(Diagnostics d, Span at, Supplier<T> computation) {
        try {
            return Optional.of(computation.get());
        } catch (Fault fault) {
            fault.report(d, at);
            return Optional.empty();
        }
    }
}
