package se.bilaga.check.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.unit.Unit;

/** A unit written after a reference that gives it already. */
final class DoubledUnit implements Rule {
    @Override
    public Manual manual() {
        return new Manual(
                "enhet-två-gånger",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Efter en hänvisning står enheten, som hänvisningen redan ger.",
                "I dokumentet blir det \"45,4 år år\" eller \"5,9 % procent\".",
                """
                Sjukfrånvaron var {{sjukfrånvaro 2023 totalt}} procent.
                """,
                """
                Sjukfrånvaron var {{sjukfrånvaro 2023 totalt}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            reading.figures().forEach(reference -> check(subject, reading, reference, findings));
        }
    }

    private static void check(
            Subject subject, Reading reading, ProseInline.FigureReference reference, Findings findings) {
        Text inside = reference.inside().text();
        Optional<Unit> told = subject.statistics()
                .figure(inside, new Diagnostics())
                .map(Figure::unit)
                .filter(unit -> !unit.words().isEmpty());
        if (told.isEmpty()) {
            return;
        }
        Matcher after = after(told.get())
                .matcher(reading.plain())
                .region(reference.at().to(), reading.plain().length());
        String shown = subject.statistics().text(inside, new Diagnostics()).orElse("");
        if (after.lookingAt() && saysUnit(shown, told.get())) {
            findings.add(
                    reading.span(after.start(1), after.end(1)),
                    Message.of(
                            "hänvisningen ger redan enheten: %s %s",
                            "the reference gives the unit already: %s %s", shown, after.group(1)),
                    Message.of("ta bort \"%s\"", "remove \"%s\"", after.group(1)));
        }
    }

    private static Pattern after(Unit unit) {
        String words = unit.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?iU)[ \u00a0\n]*(" + words + ")(?!\\p{L})");
    }

    /** Whether the unit is shown: {@code utan enhet} and {@code ord} leave it out. */
    private static boolean saysUnit(String shown, Unit unit) {
        String text = shown.toLowerCase(Locale.ROOT);
        return unit.words().stream().anyMatch(text::endsWith);
    }
}
