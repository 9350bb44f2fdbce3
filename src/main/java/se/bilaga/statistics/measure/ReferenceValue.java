package se.bilaga.statistics.measure;

import java.util.List;
import java.util.Objects;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Fault;

/** The figure of a reference in prose. */
public final class ReferenceValue {
    private final Reference reference;
    private final Cube cube;

    private ReferenceValue(Reference reference) {
        this.reference = reference;
        this.cube = reference.cube();
    }

    /** The figure; throws a {@link Fault} where there is none. */
    public static Figure of(Reference reference) {
        return Objects.requireNonNull(told(reference).shown().figure());
    }

    /** What the figure tells; throws a {@link Fault} where there is none. */
    public static Told told(Reference reference) {
        return new ReferenceValue(reference).told();
    }

    private Told told() {
        Coordinates place = summed(reference.members());
        required(Measured.of(new Measure.Value(), cube, place));
        Measure measure = measure(place);
        Measured found = Measured.of(measure, cube, place);
        required(found);
        return new Told(measure, List.of(cube), place, sized(reference.absolute() ? found.size() : found));
    }

    private Measured sized(Measured found) {
        Integer decimals = reference.decimals();
        return decimals == null
                ? found
                : new Measured(found.quantity(), found.unit(), decimals, found.at(), found.remarks());
    }

    private Measure measure(Coordinates place) {
        Measure measure = reference.share() ? share() : new Measure.Value();
        Reference.Comparison comparison = reference.comparison();
        if (comparison == null) {
            return measure;
        }
        Coordinates base = base();
        required(Measured.of(measure, cube, place.and(base)));
        return switch (comparison) {
            case DIFFERENCE -> new Measure.Difference(measure, base);
            case CHANGE -> new Measure.Change(measure, base);
        };
    }

    private Measure share() {
        cube.checkShare();
        Members.Found last = reference.last();
        if (last == null) {
            throw new Fault(
                    "okänd-andel",
                    null,
                    Message.of("det framgår inte vad andelen gäller", "it is not said what the share is of"),
                    Message.of("ange delen, till exempel kvinnor", "name the part, for example kvinnor"));
        }
        return new Measure.Share(List.of(last.dimension()));
    }

    /** What the place is set against: a time, or a group. */
    private Coordinates base() {
        Members.Found against = reference.against();
        if (against != null) {
            return Coordinates.ALL.with(
                    against.dimension().name(), against.member().key());
        }
        return cube.timeDimension()
                .flatMap(time -> reference
                        .members()
                        .before(time)
                        .map(before -> Coordinates.ALL.with(time.name(), before.of(time.name()))))
                .orElseThrow(ReferenceValue::noBase);
    }

    private static Fault noBase() {
        return new Fault(
                "inget-att-jämföra",
                null,
                Message.of("det finns ingen tidigare period att jämföra med", "there is no earlier period to compare"),
                Message.of(
                        "skriv mot och perioden, till exempel mot 2023-10",
                        "write mot and the period, for example mot 2023-10"));
    }

    /** With the word {@code summa} a time that is not named is summed too. */
    private Coordinates summed(Coordinates place) {
        return cube.timeDimension()
                .filter(time -> reference.sum() && place.of(time.name()).isEmpty())
                .map(place::total)
                .orElse(place);
    }

    private void required(Measured measured) {
        if (measured.quantity() instanceof Absent absent) {
            throw without(absent);
        }
    }

    private Fault without(Absent absent) {
        return switch (absent.absence()) {
            case MISSING ->
                new Fault(
                        "saknad-uppgift",
                        null,
                        Message.of("uppgiften saknas i serien %s", "the value is missing in the series %s", cube.id()),
                        Message.of("skriv värdet i serien, eller ändra texten", "write the value, or change the text"));
            case HIDDEN ->
                new Fault(
                        "uppgift-redovisas-inte",
                        null,
                        Message.of(
                                "uppgiften redovisas inte i serien %s",
                                "the value is kept back in the series %s", cube.id()),
                        Message.of("skriv om gruppen utan tal", "write of the group without numbers"));
            case ENDED ->
                new Fault(
                        "fanns-inte",
                        null,
                        Message.of(
                                "det som räknas i serien %s fanns inte då",
                                "what the series %s counts did not exist then", cube.id()),
                        Message.of("skriv om meningen utan tal", "write the sentence without a number"));
            case UNDEFINED ->
                Measure.OTHER_PARTS.equals(absent.why())
                        ? new Fault(
                                "saknad-uppgift",
                                null,
                                Measure.OTHER_PARTS,
                                Message.of("skriv värdena var för sig", "write each of the values"))
                        : new Fault(
                                "delning-med-noll",
                                null,
                                Objects.requireNonNull(absent.why()),
                                Message.of(
                                        "skriv värdet eller differensen i stället",
                                        "write the value or differens instead"));
        };
    }
}
