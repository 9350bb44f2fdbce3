package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.prose.Passage;
import se.bilaga.check.prose.Reading;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;
import se.bilaga.statistics.Cube;
import se.bilaga.statistics.TimeKey;

/** A year set against a figure although the series has no figure for it. */
final class YearWithoutFigure implements Rule {
    private static final Pattern AGAINST = Pattern.compile(
            "(?:jämfört med|i jämförelse med|samma nivå som|än|sedan|mot|från|samma period)(?: (?:år|åren|i|under|under år|samma period(?: år)?|helåret|hösten|våren|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)){0,2} ((?:19|20)\\d\\d)(?![\\d/-])");

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
            if (passage.isProse()) {
                Reading reading = passage.reading();
                reading.sentences().forEach(sentence -> check(subject, reading, sentence, findings));
            }
        }
    }

    private static void check(Subject subject, Reading reading, Reading.Range sentence, Findings findings) {
        List<Cube> quoted = reading.references().stream()
                .filter(reference -> reference.from() >= sentence.from() && reference.to() <= sentence.to())
                .map(reference -> cube(subject, reading, reference))
                .flatMap(Optional::stream)
                .filter(cube -> cube.timeDimension().isPresent())
                .toList();
        if (quoted.isEmpty()) {
            return;
        }
        Set<Integer> years = new TreeSet<>();
        quoted.forEach(cube -> years.addAll(years(cube)));
        Matcher against = AGAINST.matcher(
                reading.plain().substring(sentence.from(), sentence.to()).toLowerCase(Locale.ROOT));
        while (against.find()) {
            if (!years.contains(Integer.valueOf(against.group(1)))) {
                findings.add(
                        reading.span(sentence.from() + against.start(1), sentence.from() + against.end(1)),
                        Message.of(
                                "%s har ingen siffra för %s",
                                "%s has no figure for %s", quoted.get(0).id(), against.group(1)),
                        Message.of(
                                "serien har %s; rätta året eller lägg till värdet",
                                "the series has %s; correct the year or add the value",
                                String.join(
                                        ", ",
                                        years.stream().map(String::valueOf).toList())));
            }
        }
    }

    private static Optional<Cube> cube(Subject subject, Reading reading, Reading.Range reference) {
        String inside = reading.text()
                .value()
                .substring(reference.from() + 2, reference.to() - 2)
                .strip();
        int space = inside.indexOf(' ');
        String id = space < 0 ? inside : inside.substring(0, space);
        return Optional.ofNullable(subject.statistics().cubes().get(id));
    }

    private static Set<Integer> years(Cube cube) {
        Set<Integer> years = new TreeSet<>();
        cube.timeDimension().orElseThrow().members().forEach(member -> {
            TimeKey time = member.time();
            if (time != null) {
                years.add(time.from().getYear());
                years.add(time.to().getYear());
            }
        });
        return years;
    }
}
