package se.bilaga.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.Period;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.yaml.Node;
import se.bilaga.source.yaml.Yaml;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.TimeKey;

/** Where a new plan still speaks of the old one's years: in prose, headings, references and choices of times. */
final class Mentions {
    /** The keys whose texts are the author's to go through. */
    private static final List<String> READ = List.of("titel", "mål", "aktiviteter", "risker", "avsnitt");

    /** Dates of which another task tells. */
    private static final Set<String> DATES = Set.of("måldatum", "slutdatum");

    private final SourceFile file;
    private final Statistics statistics;
    private final Shift shift;

    Mentions(PlanFile plan, Statistics statistics, Shift shift) {
        this.file = plan.source();
        this.statistics = statistics;
        this.shift = shift;
    }

    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        add(
                lines(period()),
                Message.of(
                        "läs det som nämner den förra planens period, %s",
                        "read what mentions the old plan's period, %s", shift.from()),
                tasks);
        year().ifPresent(year -> add(
                lines(named(String.valueOf(year)).and(period().negate())),
                Message.of(
                        "läs det som nämner %s, och byt år i hänvisningar och urval när siffrorna är inne",
                        "read what mentions %s, and change the year of references and choices when the figures are in",
                        year),
                tasks));
        return tasks;
    }

    private static void add(List<Integer> lines, Message what, List<Task> tasks) {
        if (!lines.isEmpty()) {
            tasks.add(Task.at(lines, what));
        }
    }

    /** The year that most of the series end with: {@code 2024}. */
    private Optional<Integer> year() {
        Map<Integer, Long> years = statistics.cubes().values().stream()
                .flatMap(cube -> WantedFigures.latest(cube).stream())
                .filter(time -> time.kind() != TimeKey.Kind.SPAN)
                .collect(Collectors.groupingBy(time -> time.to().getYear(), TreeMap::new, Collectors.counting()));
        return years.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Predicate<String> period() {
        Period period = shift.from();
        return named(period.from() == period.to() ? "" + period.from() : period.from() + "[-–]" + period.to());
    }

    private static Predicate<String> named(String years) {
        return Pattern.compile("(?<!\\d)" + years + "(?!\\d)").asPredicate();
    }

    private List<Integer> lines(Predicate<String> mentions) {
        Set<Integer> lines = new TreeSet<>();
        Node root = Yaml.parse(file, new Diagnostics()).orElseThrow();
        ((Node.Mapping) root)
                .entries().stream()
                        .filter(entry -> READ.contains(entry.key().value()))
                        .forEach(entry -> add(entry.value(), mentions, lines));
        return List.copyOf(lines);
    }

    private static void add(Node node, Predicate<String> mentions, Set<Integer> lines) {
        if (node instanceof Node.Scalar) {
            String[] texts = node.at().text().split("\n", -1);
            for (int i = 0; i < texts.length; i++) {
                if (mentions.test(texts[i])) {
                    lines.add(node.at().line() + i);
                }
            }
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !DATES.contains(entry.key().value()))
                    .forEach(entry -> add(entry.value(), mentions, lines));
        } else {
            node.items().forEach(item -> add(item, mentions, lines));
        }
    }
}
