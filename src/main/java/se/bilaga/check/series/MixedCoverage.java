package se.bilaga.check.series;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;

/** Times compared although their figures cover different spans. */
final class MixedCoverage implements Rule {
    private static final Text NONE = new Text("", Span.start(new SourceFile("", "")));
    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public Manual manual() {
        return new Manual(
                "blandade-avgränsningar",
                Manual.Group.SERIES,
                Severity.ADVICE,
                "En tabell eller hänvisning jämför perioder vars siffror har olika tidsavgränsning.",
                "Elva månader mot tio ger en minskning som inte finns.",
                """
                omfattar: {2022: till och med november, 2023: till och med oktober}
                # och i en tabell: jämför: differens
                """,
                """
                Jämför bara perioder med samma avgränsning, eller säg i texten att de skiljer sig.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.plan()
                .blocks(Block.Table.class)
                .map(Block.Table::view)
                .filter(MixedCoverage::compares)
                .forEach(view -> check(subject, view, findings));
        subject.figures().forEach(reference -> check(subject, reference.inside().text(), findings));
    }

    private static void check(Subject subject, TableView view, Findings findings) {
        for (Text id : view.series()) {
            Cube cube = subject.statistics().cubes().get(id.value());
            Optional<Dimension> time = Optional.ofNullable(cube).flatMap(Cube::timeDimension);
            if (cube != null
                    && time.isPresent()
                    && coverages(cube, times(time.get(), view)).size() > 1) {
                findings.add(
                        id.at(),
                        Message.of(
                                "tabellen jämför perioder där \"%s\" har olika avgränsning",
                                "the table compares times where \"%s\" covers different spans", id),
                        Message.of(
                                "ta bort jämförelsen, eller välj perioder med urval:",
                                "remove the comparison, or choose times with urval:"));
            }
        }
    }

    /** A difference or change in prose, between the time it names and another or the one before. */
    private static void check(Subject subject, Text reference, Findings findings) {
        List<String> words = List.of(reference.value().strip().split("\\s+", -1));
        Cube cube = subject.statistics().cubes().get(words.get(0));
        if (cube == null || (!words.contains("differens") && !words.contains("förändring"))) {
            return;
        }
        cube.timeDimension().ifPresent(dimension -> {
            List<Member> named = words.stream()
                    .flatMap(word -> dimension.find(word).stream())
                    .distinct()
                    .toList();
            List<Member> compared = named.size() == 1 && !words.contains("mot")
                    ? Stream.concat(named.stream(), dimension.before(named.get(0)).stream())
                            .toList()
                    : named;
            if (coverages(cube, compared).size() > 1) {
                findings.add(
                        reference.at(),
                        Message.of(
                                "hänvisningen jämför perioder där \"%s\" har olika avgränsning",
                                "the reference compares times where \"%s\" covers different spans", cube.id()),
                        Message.of(
                                "jämför perioder med samma avgränsning, eller säg i texten att de skiljer sig",
                                "compare times of the same span, or say in the prose that they differ"));
            }
        });
    }

    /** The spans that some times cover, that of a time without one among them. */
    private static Set<String> coverages(Cube cube, List<Member> times) {
        return times.stream()
                .map(time -> Objects.requireNonNullElse(
                                        cube.series().coverage().get(time.key()),
                                        cube.series().coverage().getOrDefault(time.label(), NONE))
                                .value()
                        + months(time))
                .collect(Collectors.toSet());
    }

    /** How long a part of a year is; a month or a day is when something was, and not a span that it was counted over. */
    private static String months(Member member) {
        TimeKey time = member.time();
        long months = time == null ? 0 : ChronoUnit.MONTHS.between(time.from(), time.to().plusDays(1));
        return months > 1 && months < MONTHS_OF_YEAR ? " " + months : "";
    }

    /** Those that a table compares. */
    private static List<Member> times(Dimension time, TableView view) {
        List<Text> chosen =
                view.comparison() != null && !view.comparison().between().isEmpty()
                        ? view.comparison().between()
                        : view.selection().getOrDefault(time.name(), List.of());
        List<Member> named = chosen.stream()
                .flatMap(text -> time.find(text.value()).stream())
                .toList();
        return named.isEmpty() ? time.chronological() : named;
    }

    private static boolean compares(TableView view) {
        return view.comparison() != null
                || view.measures().contains(TableView.Measure.DIFFERENCE)
                || view.measures().contains(TableView.Measure.CHANGE);
    }
}
