package se.bilaga.check.previous;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.TimeKey;
import se.bilaga.statistics.figure.Reference;

/** A sentence, table or chart that still shows the plan before's latest figures, though the series has newer. */
final class OlderTime implements PeriodRule {
    private static final int LONGEST = 2;

    @Override
    public Manual manual() {
        return new Manual(
                "äldre-tid",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "En mening, en tabell eller ett diagram hämtar den förra planens senaste tid ur en serie som har en nyare.",
                "Texten är den förra planens, och läsaren får förra årets siffra som årets.",
                """
                # förra planen hade {{anställda 2024-10}} och inga siffror efter 2024-10
                Förvaltningen har {{anställda 2024-10}} anställda.
                """,
                """
                Förvaltningen har {{anställda 2025-10}} anställda.
                """);
    }

    @Override
    public Message task() {
        return new Message(
                "byt tid i hänvisningar och urval när siffrorna är inne",
                "change the times of references and choices when the figures are in");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Turn.of(subject)
                .ifPresent(turn -> look(
                        turn,
                        findings,
                        (series, time) -> turn.latest(series)
                                .filter(latest -> latest.compareTo(time) > 0)
                                .isPresent()));
    }

    @Override
    public void foresee(Subject subject, Findings findings) {
        Turn.of(subject).ifPresent(turn -> look(turn, findings, (series, time) -> true));
    }

    /** A time of a series that an author names. */
    private record Named(String series, TimeKey time, Text at) {
        /** Whether no later time of the series is named among {@code others}. */
        boolean isLast(List<Named> others) {
            return others.stream().noneMatch(other -> other.series.equals(series) && other.time.compareTo(time) > 0);
        }
    }

    private static void look(Turn turn, Findings findings, BiPredicate<String, TimeKey> settled) {
        Set<String> before = turn.oldWritten();
        Map<String, TimeKey> old = turn.oldTimes();
        List<Named> stale = new ArrayList<>();
        for (Passage passage : turn.subject().passages()) {
            Reading reading = passage.reading();
            List<Named> all =
                    named(reading, new Reading.Range(0, reading.plain().length()));
            for (Reading.Range sentence : reading.sentences()) {
                List<Named> here = named(reading, sentence);
                boolean same = before.contains(Turn.written(reading, sentence));
                here.stream()
                        .filter(one -> same
                                ? one.isLast(here) && turn.isRecent(one.time())
                                : one.isLast(all)
                                        && one.time().equals(old.get(one.series()))
                                        && before.contains(one.at().value()))
                        .forEach(stale::add);
            }
        }
        turn.now()
                .blocks()
                .map(OlderTime::chosen)
                .forEach(times -> times.stream()
                        .filter(one -> one.isLast(times) && one.time().equals(old.get(one.series())))
                        .forEach(stale::add));
        stale.stream()
                .filter(one -> old.containsKey(one.series()) && settled.test(one.series(), one.time()))
                .forEach(one -> report(one, findings));
    }

    private static void report(Named one, Findings findings) {
        findings.add(
                one.at().at(),
                Message.of(
                        "\"%s\" har siffror efter %s, som står kvar från den förra planen",
                        "\"%s\" has figures after %s, which is left from the plan before",
                        one.series(),
                        one.time().label()),
                Message.of(
                        "byt tid, och läs om det som står runt den",
                        "change the time, and read again what stands round it"));
    }

    private static List<Named> named(Reading reading, Reading.Range sentence) {
        Stream<Text> figures =
                reading.figures(sentence).stream().map(figure -> figure.inside().text());
        Stream<Text> claims = reading.held().stream()
                .filter(held -> held.at().from() >= sentence.from() && held.at().to() <= sentence.to())
                .flatMap(held -> held.claim() == null
                        ? Stream.empty()
                        : Stream.of(held.claim().text()));
        List<Named> named = new ArrayList<>();
        Stream.concat(figures, claims).forEach(text -> named.addAll(named(text)));
        return named;
    }

    /** The times of a reference, each of one word or two: {@code R12 2024-10}. */
    private static List<Named> named(Text reference) {
        List<Text> words = Reference.words(reference);
        List<Named> named = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            for (int many = Math.min(LONGEST, words.size() - i); many > 0; many--) {
                String name =
                        words.subList(i, i + many).stream().map(Text::value).collect(Collectors.joining(" "));
                var time = TimeKey.parse(name);
                if (time.isPresent()) {
                    named.add(new Named(words.get(0).value(), time.get(), reference));
                    i += many - 1;
                    break;
                }
            }
        }
        return named;
    }

    /** The times that a table or chart chooses. */
    private static List<Named> chosen(Block block) {
        List<Text> series = List.of();
        Stream<Text> times = Stream.of();
        if (block instanceof Block.Table table) {
            series = table.view().series();
            var comparison = table.view().comparison();
            times = Stream.concat(
                    table.view().selection().values().stream().flatMap(List::stream),
                    comparison == null ? Stream.of() : comparison.between().stream());
        } else if (block instanceof Block.Diagram chart) {
            series = chart.view().series();
            times = chart.view().selection().values().stream().flatMap(List::stream);
        }
        List<Named> named = new ArrayList<>();
        List<Text> shown = series;
        times.forEach(text -> TimeKey.parse(text.value())
                .ifPresent(time -> shown.forEach(one -> named.add(new Named(one.value(), time, text)))));
        return named;
    }
}
