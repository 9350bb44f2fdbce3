package se.bilaga.statistics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Inset;
import se.bilaga.plan.text.Passages;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.measure.Merit;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.measure.Trend;
import se.bilaga.statistics.unit.Unit;

/** The figures that matter most: each with how it has changed and where it comes from. */
public final class KeyFigures {
    private final Statistics statistics;
    private final Passages passages;
    private final Diagnostics d;

    /** @param d gets what cannot be computed */
    public KeyFigures(Statistics statistics, Passages passages, Diagnostics d) {
        this.statistics = statistics;
        this.passages = passages;
        this.d = d;
    }

    /**
     * One as it is shown.
     *
     * @param figure {@code 6,4 %}
     * @param change null where there is nothing to compare with
     * @param trend the values up to this one, in order
     */
    public record KeyFigure(
            String label, String figure, @Nullable Change change, Trend trend) {}

    /**
     * How a figure has changed.
     *
     * @param text {@code −0,6 procentenheter}
     * @param since {@code 2024}
     * @param sign of the change as it is shown: −1, 0 or 1
     */
    public record Change(String text, String since, int sign, Merit merit) {}

    /** The figure; empty where it has a fault, which is then told. */
    public Optional<KeyFigure> of(Inset.KeyFigure written) {
        Text reference = passages.reference(written.figure());
        Optional<String> text = statistics.text(reference, d);
        return text.flatMap(said -> statistics.told(reference).map(told -> {
            Cube cube = told.cubes().get(0);
            Text label = written.label();
            return new KeyFigure(
                    label == null ? Labels.capitalised(cube.label()) : label.value(),
                    said,
                    change(written, reference, told).orElse(null),
                    trend(told));
        }));
    }

    private Optional<Change> change(Inset.KeyFigure written, Text reference, Told told) {
        Cube cube = told.cubes().get(0);
        Optional<Dimension> time = cube.timeDimension();
        Optional<Member> base = time.flatMap(dimension -> base(written, dimension, told));
        if (base.isEmpty()) {
            return Optional.empty();
        }
        boolean points = told.shown().unit().equals(Unit.PERCENT);
        String asked = reference.value() + (points ? " differens" : " förändring") + " mot \""
                + base.get().key() + "\"";
        Text difference = new Text(asked.replace("\"", ""), written.at());
        // what cannot be told of the time before is left out, unless the author has asked for it
        Diagnostics heard = written.against() == null ? new Diagnostics() : d;
        Optional<Figure> figure = statistics.figure(difference, heard);
        Optional<String> text = statistics.text(new Text(difference.value() + " tecken", written.at()), heard);
        return figure.flatMap(found -> text.map(said -> {
            int sign = said.matches(".*[1-9].*") ? found.value().signum() : 0;
            return new Change(
                    said, base.get().label(), sign, Merit.of(cube.series().good(), sign));
        }));
    }

    private static Optional<Member> base(Inset.KeyFigure written, Dimension time, Told told) {
        Text against = written.against();
        if (against != null) {
            return time.find(against.value());
        }
        return now(time, told).flatMap(time::before);
    }

    private static Optional<Member> now(Dimension time, Told told) {
        List<String> keys = told.place().of(time.name());
        return time.members().stream()
                .filter(member -> keys.equals(List.of(member.key())))
                .findFirst();
    }

    private static Trend trend(Told told) {
        Cube cube = told.cubes().get(0);
        Optional<Dimension> time = cube.timeDimension();
        Optional<Member> now = time.flatMap(dimension -> now(dimension, told));
        if (time.isEmpty() || now.isEmpty()) {
            return new Trend(List.of());
        }
        List<Member> all = time.get().chronological();
        return new Trend(all.subList(0, all.indexOf(now.get()) + 1).stream()
                .map(member -> Trend.Point.of(
                        member,
                        Measured.of(
                                told.measure(),
                                cube,
                                told.place().with(time.get().name(), member.key()))))
                .toList());
    }
}
