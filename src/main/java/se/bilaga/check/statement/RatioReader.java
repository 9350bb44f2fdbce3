package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.Clause;
import se.bilaga.check.clause.NamedTimes;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.SpokenNumber;
import se.bilaga.check.clause.TimePairs;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.measure.Measure;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** One series for each of another: {@code 72 ansökningar per annons}. */
final class RatioReader {
    private static final Pattern EACH = Pattern.compile("^ per (\\p{L}+)");

    private final Speech speech;

    RatioReader(Speech speech) {
        this.speech = speech;
    }

    /** So many for each of another series: {@code 72 per annons}. */
    Optional<Statement> read(SpokenNumber amount) {
        Mention typed = amount.typed();
        Matcher each = EACH.matcher(amount.after());
        if (typed == null || !amount.isCount() || !each.find()) {
            return Optional.empty();
        }
        Clause.Word word = new Clause.Word(each.group(1), 0, 0);
        List<Cube> divisors = speech.naming().all(List.of(word));
        List<Meaning> meanings = new ArrayList<>();
        for (Cube divisor : divisors) {
            for (Cube cube : speech.cubes()) {
                if (!cube.equals(divisor)
                        && cube.unit().equals(Unit.COUNT)
                        && divisor.unit().equals(Unit.COUNT)) {
                    TimePairs.single(
                                    cube,
                                    NamedTimes.in(cube, speech.clause().gist()).now())
                            .forEach(time -> ratio(cube, divisor, time, typed).ifPresent(meanings::add));
                }
            }
        }
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Statement.Kind.SHARE, speech, typed.at(), meanings));
    }

    private static Optional<Meaning> ratio(Cube cube, Cube divisor, @Nullable Member time, Mention typed) {
        Measured one = ShareReader.total(cube, time);
        Measured other = ShareReader.total(divisor, time);
        if (one == null || other == null) {
            return Optional.empty();
        }
        Measure each = new Measure.Ratio(
                place -> new Observation(other.quantity(), other.at()),
                Units.over(one.unit(), other.unit()).orElseThrow());
        Measured ratio = Facts.measured(each, cube, Speech.at(Coordinates.ALL, cube, time));
        return ratio == null
                ? Optional.empty()
                : Optional.of(new Meaning(
                        Facts.tells(typed, ratio),
                        one.text(false) + " / " + other.text(false) + " = " + ratio.text(false)));
    }
}
