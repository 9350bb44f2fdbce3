package se.bilaga.check.figures;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.TimeKey;

/** A year set against a figure although the series has no figure for it. */
final class YearWithoutFigure implements Rule {
    private static final String MONTH =
            "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
    private static final String TIME = "(?:(" + MONTH + ") )?((?:19|20)\\d\\d)(?![\\d/-])";
    private static final Pattern AGAINST = Pattern.compile(
            "(?:jämför(?:t|a|s|as) med|i jämförelse med|i förhållande till|samma nivå som|än|sedan|mot|från|samma period|mellan)(?: (?:år|åren|i|under|under år|de[nt]? var(?: i| under)?|samma period(?: år)?|helåret|hösten|våren))? "
                    + TIME);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DURING = Pattern.compile("(?:^|[\\s(])(?:i|under|per)(?: år)? " + TIME);

    /** A series of changes has figures against a year that is not in it. */
    private static final Pattern CHANGE = Pattern.compile("(?iU)\\b(?:ökning|minskning|förändring|skillnad)");

    /** A change that is told by a number of its own is no figure of the series. */
    private static final Pattern CHANGED =
            Pattern.compile("(?U)\\b(?:ökning|minskning)(?:en)? (?:med|på) [\\d \u00a0,]+(?: \\p{L}+)? $");

    @Override
    public Manual manual() {
        return new Manual(
                "år-utan-siffra",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Meningen jämför en siffra ur en serie med ett år som serien saknar.",
                "Ofta är årtalet fel: \"på samma nivå som 2023\" om 2023 års egen siffra.",
                """
                Kvinnors sjukfrånvaro är på samma nivå som 2021.   # serien har 2022 och 2023
                """,
                """
                Kvinnors sjukfrånvaro är på samma nivå som 2022.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences()) {
                Reading reading = passage.reading();
                reading.sentences().forEach(sentence -> check(subject, reading, sentence, findings));
            }
        }
    }

    private static void check(Subject subject, Reading reading, Reading.Range sentence, Findings findings) {
        if (!YEAR.matcher(reading.part(sentence)).find()) {
            return;
        }
        List<Cube> quoted = reading.figures(sentence).stream()
                .map(reference -> subject.statistics().cubes().get(reference.series()))
                .flatMap(Stream::ofNullable)
                .filter(cube -> cube.timeDimension().isPresent())
                .toList();
        if (quoted.isEmpty()) {
            spoken(subject, reading, sentence, findings);
        } else {
            check(quoted, reading, sentence, findings);
        }
    }

    /** A change told of a series without a figure. */
    private static void spoken(Subject subject, Reading reading, Reading.Range sentence, Findings findings) {
        Span place = reading.span(sentence.from(), sentence.to());
        subject.discourse().all().stream()
                .filter(told -> told.kind() == Statement.Kind.DIRECTION
                        && told.at().file().equals(place.file())
                        && told.at().from() >= place.from()
                        && told.at().to() <= place.to())
                .map(Statement::cubes)
                .filter(cubes ->
                        cubes.size() == 1 && cubes.get(0).timeDimension().isPresent())
                .findFirst()
                .ifPresent(cubes -> check(cubes, reading, sentence, findings));
    }

    private static void check(List<Cube> quoted, Reading reading, Reading.Range sentence, Findings findings) {
        Times times = Times.of(quoted);
        String words = reading.part(sentence).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        boolean change =
                quoted.stream().anyMatch(cube -> CHANGE.matcher(cube.label()).find());
        for (Pattern pattern : List.of(AGAINST, DURING)) {
            Matcher named = pattern.matcher(words);
            while (named.find()) {
                boolean told =
                        CHANGED.matcher(words.substring(0, named.start())).find();
                boolean judged = pattern == AGAINST ? !change && !told : times.isOver(Integer.parseInt(named.group(2)));
                if (judged && !times.has(named.group(1), named.group(2))) {
                    int from = named.group(1) == null ? named.start(2) : named.start(1);
                    report(
                            reading.span(sentence.from() + from, sentence.from() + named.end(2)),
                            quoted.get(0),
                            times,
                            findings);
                }
            }
        }
    }

    private static void report(Span at, Cube cube, Times times, Findings findings) {
        findings.add(
                at,
                Message.of("%s har ingen siffra för %s", "%s has no figure for %s", cube.id(), at.text()),
                Message.of(
                        "serien har %s; rätta tiden eller lägg till värdet",
                        "the series has %s; correct the time or add the value", String.join(", ", times.labels())));
    }

    /** The times that series have figures for. */
    private record Times(Set<Integer> years, Set<String> months, Set<String> labels) {

        static Times of(List<Cube> cubes) {
            Times times = new Times(new TreeSet<>(), new TreeSet<>(), new LinkedHashSet<>());
            cubes.forEach(
                    cube -> cube.timeDimension().orElseThrow().chronological().forEach(times::add));
            return times;
        }

        private void add(Member member) {
            TimeKey time = member.time();
            if (time != null) {
                years.add(time.from().getYear());
                years.add(time.to().getYear());
                labels.add(time.label());
                if (time.kind() == TimeKey.Kind.MONTH) {
                    months.add(time.label());
                }
            }
        }

        /** A month is asked for only where the series is monthly. */
        boolean has(@Nullable String month, String year) {
            return (month == null || months.isEmpty())
                    ? years.contains(Integer.valueOf(year))
                    : months.contains(month + " " + year);
        }

        /** Whether there are figures for that year or a later one, so that it is no year to come. */
        boolean isOver(int year) {
            return !years.isEmpty() && year <= Collections.max(years);
        }
    }
}
