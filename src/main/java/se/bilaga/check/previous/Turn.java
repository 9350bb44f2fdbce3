package se.bilaga.check.previous;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bilaga.check.rule.Subject;
import se.bilaga.check.rule.Subject.Previous;
import se.bilaga.plan.Plan;
import se.bilaga.plan.value.Period;
import se.bilaga.prose.Reading;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;

/** A plan and the one of an earlier period that it goes on from. */
record Turn(Subject subject, Previous previous) {
    /** Empty where the plan before is of the same period, or of a later. */
    static Optional<Turn> of(Subject subject) {
        Previous previous = subject.previous();
        return previous == null
                        || !previous.file()
                                .plan()
                                .period()
                                .isBefore(subject.plan().period())
                ? Optional.empty()
                : Optional.of(new Turn(subject, previous));
    }

    Plan before() {
        return previous.file().plan();
    }

    Plan now() {
        return subject.plan();
    }

    Period oldPeriod() {
        return before().period();
    }

    /** The sentences, headings and captions of the plan before, as {@link #folded} has them. */
    Set<String> oldSentences() {
        Set<String> sentences = new HashSet<>();
        previous.file().passages().all().forEach(passage -> {
            Reading reading = passage.reading();
            reading.sentences().forEach(sentence -> sentences.add(folded(reading.part(sentence))));
        });
        return sentences;
    }

    /** The sentences of the plan before as they are written, and its references and claims of figures. */
    Set<String> oldWritten() {
        Set<String> written = new HashSet<>();
        previous.file().passages().all().forEach(passage -> {
            Reading reading = passage.reading();
            reading.sentences().forEach(sentence -> written.add(written(reading, sentence)));
            reading.figures().forEach(figure -> written.add(figure.inside().value()));
            reading.held().stream()
                    .map(Reading.Held::claim)
                    .filter(Objects::nonNull)
                    .forEach(claim -> written.add(claim.value()));
        });
        return written;
    }

    /** A sentence with its references, in one line. */
    static String written(Reading reading, Reading.Range sentence) {
        return reading.prose()
                .text()
                .value()
                .substring(sentence.from(), sentence.to())
                .replaceAll("\\s+", " ");
    }

    /** Whether a time is one that the plan before told of as its own, and no history. */
    boolean isRecent(TimeKey time) {
        return time.to().getYear() >= oldPeriod().from() - 1;
    }

    /** A sentence in which spaces and what references lead to make no difference. */
    static String folded(String sentence) {
        return sentence.replaceAll(Reading.FIGURE + "+", String.valueOf(Reading.FIGURE))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The latest time that each series of the plan before has figures for, by the series' names. */
    Map<String, TimeKey> oldTimes() {
        Map<String, TimeKey> times = new HashMap<>();
        previous.statistics().cubes().forEach((id, cube) -> latest(cube).ifPresent(time -> times.put(id, time)));
        return times;
    }

    /** The latest time that a series of the plan has figures for. */
    Optional<TimeKey> latest(String series) {
        return Optional.ofNullable(subject.statistics().cubes().get(series)).flatMap(Turn::latest);
    }

    private static Optional<TimeKey> latest(Cube cube) {
        int level = IntStream.range(0, cube.dimensions().size())
                .filter(i -> cube.dimensions().get(i).time())
                .findFirst()
                .orElse(-1);
        return level < 0
                ? Optional.empty()
                : cube.cells().entrySet().stream()
                        .filter(cell -> cell.getValue().value() != null)
                        .flatMap(cell ->
                                time(cube.dimensions().get(level), cell.getKey().get(level)))
                        .max(TimeKey::compareTo);
    }

    private static Stream<TimeKey> time(Dimension times, String key) {
        return times.find(key).map(Member::time).filter(Objects::nonNull).stream();
    }
}
