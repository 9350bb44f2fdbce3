package se.bilaga.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bilaga.check.coverage.CoverageRules;
import se.bilaga.check.figures.FigureRules;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Findings.Finding;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Reading;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Observation;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Told;
import se.bilaga.statistics.saying.Verdict;

/**
 * The plans of the repository with one thing wrong at a time: a reference gives way to a typed figure, wrong or right, or
 * a series' value is so changed that a sentence of more and less turns false.
 */
class PlanMutationsTest {
    private static final double LEAST_FOUND = 0.9;
    /** Of directions that nothing binds. */
    private static final double LEAST_READ = 0.4;

    private static final int AROUND = 250;
    private static final Pattern NUMBER = Pattern.compile("([−-]?)(\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+)(?:,(\\d+))?");
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]*)]\\{(?:gäller:|fri\\b)[^{}]*}");

    /** How many were found of each kind. */
    private static final class Tally {
        private final Map<String, int[]> kinds = new TreeMap<>();
        private final List<String> missed = new ArrayList<>();

        void count(String kind, boolean found, String what) {
            int[] counts = kinds.computeIfAbsent(kind, one -> new int[2]);
            counts[0] += found ? 1 : 0;
            counts[1]++;
            if (!found) {
                missed.add(kind + ": " + what);
            }
        }

        double share() {
            int found = kinds.values().stream().mapToInt(counts -> counts[0]).sum();
            return (double) found
                    / kinds.values().stream().mapToInt(counts -> counts[1]).sum();
        }

        void print(String title) {
            System.out.printf(Locale.ROOT, "%s: %.0f %%%n", title, 100 * share());
            kinds.forEach(
                    (kind, counts) -> System.out.printf(Locale.ROOT, "  %-28s %2d/%2d%n", kind, counts[0], counts[1]));
            missed.forEach(one -> System.out.println("  missed " + one));
        }
    }

    /** A plan with another text in place of its own. */
    private record Version(String path, String yaml) {
        Subject subject() {
            Diagnostics unheard = new Diagnostics();
            SourceTree tree = asked -> asked.equals(path)
                    ? Optional.of(yaml.getBytes(StandardCharsets.UTF_8))
                    : Optional.of(Path.of(asked)).filter(Files::exists).map(PlanMutationsTest::bytes);
            PlanFile file = PlanReading.read(tree, path, unheard)
                    .orElseThrow(() -> new AssertionError(unheard.all().toString()));
            return Subject.of(file, Statistics.of(file, unheard), Optional.empty());
        }

        Version with(Span at, String text) {
            return new Version(path, yaml.substring(0, at.from()) + text + yaml.substring(at.to()));
        }

        Version unmarked() {
            return new Version(path, MARK.matcher(yaml).replaceAll("$1"));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Version> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            return files.map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.matches("plans/[^/]+/[^/]+/[^/]+\\.yaml"))
                    .sorted()
                    .map(path -> new Version(path, new String(bytes(Path.of(path)), StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    /** What the rules of figures say is wrong, without the advice to refer to what is typed. */
    private static List<Finding> wrong(Subject subject) {
        Findings findings = new Findings();
        FigureRules.ALL.stream().filter(PlanMutationsTest::blames).forEach(rule -> rule.check(subject, findings));
        return findings.all();
    }

    /** With what the reading of paragraphs asks the author to look at. */
    private static List<Finding> told(Subject subject) {
        Findings findings = new Findings();
        Stream.concat(FigureRules.ALL.stream(), CoverageRules.ALL.stream())
                .filter(PlanMutationsTest::blames)
                .forEach(rule -> rule.check(subject, findings));
        return findings.all();
    }

    private static boolean blames(Rule rule) {
        return !rule.isOnRequest() && !rule.manual().rule().equals("typad-siffra");
    }

    private static Set<String> said(List<Finding> findings) {
        return findings.stream().map(one -> one.message().sv()).collect(Collectors.toSet());
    }

    private static boolean isNear(Finding finding, int from, int to) {
        return finding.at().to() >= from - AROUND && finding.at().from() <= to + AROUND;
    }

    /** A reference as it is shown, and the kind of figure that it is. */
    private record Shown(Span at, String text, String kind) {}

    private static List<Shown> shown(Subject subject) {
        List<Shown> shown = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            for (ProseInline.FigureReference reference : passage.reading().figures()) {
                Text inside = reference.inside().text();
                String text =
                        subject.statistics().text(inside, new Diagnostics()).orElseThrow();
                subject.statistics()
                        .figure(inside, new Diagnostics())
                        .filter(figure -> passage.hasSentences())
                        .ifPresent(figure -> shown.add(new Shown(
                                reference.at().span(),
                                text.replace('\u00a0', ' ').replace("%", "procent"),
                                kind(inside.value(), text, figure))));
            }
        }
        return shown;
    }

    private static String kind(String reference, String text, Figure figure) {
        String measure = reference.contains("differens")
                ? "skillnad"
                : reference.contains("förändring") ? "förändring" : reference.contains("andel ") ? "andel" : "värde";
        return measure + " i "
                + (Character.isLetter(text.charAt(0)) ? "ord" : figure.unit().name());
    }

    /** The same figure a tenth more, and its last digit one more besides. */
    private static String falsified(String text) {
        if (WORDS.contains(text)) {
            return WORDS.get(WORDS.indexOf(text) + 1);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            throw new AssertionError(text);
        }
        BigDecimal value = value(number);
        BigDecimal tenth = value.multiply(new BigDecimal("1.1")).setScale(value.scale(), RoundingMode.UP);
        return number.group(1) + grouped(tenth.add(value.ulp())) + text.substring(number.end());
    }

    private static BigDecimal value(Matcher number) {
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        return new BigDecimal(number.group(2).replaceAll("[ \u00a0]", "") + decimals);
    }

    /** Whether a typed figure is another right figure of the plan, which no reading of the number alone can tell. */
    private static boolean isAnother(Subject subject, String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return false;
        }
        BigDecimal value = value(number);
        return subject.statistics().cubes().values().stream()
                .flatMap(cube -> cube.cells().values().stream())
                .map(Observation::value)
                .flatMap(Stream::ofNullable)
                .anyMatch(one -> NumberText.rounded(one, value.scale()).compareTo(value) == 0);
    }

    private static String grouped(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.", -1);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", " ");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    @Test
    void wrongTypedFiguresAreFoundAndRightOnesAreNot() throws IOException {
        Tally tally = new Tally();
        Tally others = new Tally();
        List<String> blamed = new ArrayList<>();
        for (Version plan : plans()) {
            Subject whole = plan.subject();
            Set<String> before = said(told(whole));
            for (Shown figure : shown(whole)) {
                String text = falsified(figure.text());
                int to = figure.at().from() + text.length();
                boolean found = told(plan.with(figure.at(), text).subject()).stream()
                        .filter(finding -> !before.contains(finding.message().sv()))
                        .anyMatch(finding -> isNear(finding, figure.at().from(), to));
                Tally kept = isAnother(whole, text) ? others : tally;
                kept.count(figure.kind(), found, figure.at() + " " + figure.at().text() + " as " + text);
                wrong(plan.with(figure.at(), figure.text()).subject()).stream()
                        .map(finding -> finding.message().sv())
                        .filter(message -> !before.contains(message))
                        .forEach(message -> blamed.add(figure.at() + " " + figure.text() + ": " + message));
            }
        }
        tally.print("wrong typed figures found");
        others.print("those that are another right figure of the plan");
        blamed.forEach(one -> System.out.println("  blamed " + one));
        assertEquals(List.of(), blamed, "right figures that are called wrong");
        assertTrue(tally.share() >= LEAST_FOUND, "found " + tally.share());
    }

    /** A claim of a direction, and the value to write elsewhere so that it turns. */
    private record Turned(Span words, String claim, Span value, String text) {}

    private static List<Turned> turned(Subject subject) {
        List<Turned> turned = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            for (Reading.Held held : reading.held()) {
                TextPart claim = held.claim();
                if (claim != null) {
                    for (String one : claim.value().split(";", -1)) {
                        turned(subject, reading.span(held.at().from(), held.at().to()), one.strip())
                                .ifPresent(turned::add);
                    }
                }
            }
        }
        return turned;
    }

    private static Optional<Turned> turned(Subject subject, Span words, String claim) {
        Statistics statistics = subject.statistics();
        List<Verdict> verdicts = statistics.verdicts(text(claim), new Diagnostics());
        if (verdicts.isEmpty() || verdicts.get(0).direction() == null) {
            return Optional.empty();
        }
        String place = claim.replaceAll("\\s+\\p{L}+$", "");
        Figure now = statistics.figure(text(place), new Diagnostics()).orElseThrow();
        Figure apart =
                statistics.figure(text(place + " differens"), new Diagnostics()).orElseThrow();
        Told told = statistics.told(text(place)).orElseThrow();
        double step = apart.value().signum() == 0
                ? now.value().doubleValue() / 2 + 1
                : -2 * apart.value().doubleValue();
        return cell(told)
                .map(value -> new Turned(
                        words,
                        claim,
                        value,
                        String.format(Locale.ROOT, "%." + now.decimals() + "f", number(value.text()) + step)));
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(',', '.').replaceAll("\\s", ""));
    }

    private static Text text(String words) {
        return new Text(words, Span.start(new SourceFile("", words)));
    }

    /** Where a value of a figure is written: its own, or the first of those that it is the sum of. */
    private static Optional<Span> cell(Told told) {
        Cube cube = told.cubes().get(0);
        return cube.cells().entrySet().stream()
                .filter(cell -> isIn(cube, told, cell.getKey()))
                .map(cell -> cell.getValue().at())
                .filter(at -> at.text().matches("\\d[\\d .,]*"))
                .findFirst();
    }

    private static boolean isIn(Cube cube, Told told, List<String> key) {
        boolean totals = true;
        for (int i = 0; i < key.size(); i++) {
            Dimension dimension = cube.dimensions().get(i);
            List<String> named = told.place().of(dimension.name());
            boolean total = named.isEmpty() && dimension.total().isPresent();
            totals &= named.isEmpty() ? !total || key.get(i).equals("totalt") : named.contains(key.get(i));
        }
        return totals;
    }

    private static boolean isFalse(Subject subject, String claim) {
        return subject.statistics().verdicts(text(claim), new Diagnostics()).stream()
                .anyMatch(verdict -> !verdict.holds());
    }

    @Test
    void turnedDirectionsAreFound() throws IOException {
        Tally bound = new Tally();
        Tally read = new Tally();

        for (Version plan : plans()) {
            Version bare = plan.unmarked();
            Set<String> before = said(told(bare.subject()));
            for (Turned turned : turned(plan.subject())) {
                Version changed = plan.with(turned.value(), turned.text());
                String what = turned.words() + " " + turned.claim() + " by " + turned.text();
                bound.count(kind(turned), isFalse(changed.subject(), turned.claim()), what);
                int from = MARK.matcher(changed.yaml()
                                .substring(
                                        0, turned.words().from() + turned.text().length()))
                        .replaceAll("$1")
                        .length();
                boolean found = told(changed.unmarked().subject()).stream()
                        .filter(finding -> !before.contains(finding.message().sv()))
                        .anyMatch(finding -> isNear(finding, from, from));
                read.count(kind(turned), found, what);
            }
        }
        bound.print("turned directions found where they are bound");
        read.print("turned directions found by reading alone");
        assertTrue(bound.share() == 1, "found " + bound.share());
        assertTrue(read.share() >= LEAST_READ, "found " + read.share());
    }

    private static String kind(Turned turned) {
        return turned.claim().replaceAll("(?s)^.*\\s", "");
    }
}
