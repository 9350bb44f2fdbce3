package se.bilaga.check.series;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;

/** A series without a source in a plan that names its sources. */
final class MissingSource implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "källa-saknas",
                Manual.Group.SERIES,
                Severity.ADVICE,
                "En serie saknar källa fast andra serier i samma plan har en.",
                "Den som ska kontrollera siffran nästa år vet inte var den finns.",
                """
                anställda: {källa: Personalsystemet, enhet: antal, värden: 270}
                tillbud: {enhet: antal, värden: 48}
                """,
                """
                anställda: {källa: Personalsystemet, enhet: antal, värden: 270}
                tillbud: {källa: KIA, enhet: antal, värden: 48}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Collection<Series> all = subject.plan().statistics().values();
        if (all.stream().noneMatch(series -> isTold(series.source()))) {
            return;
        }
        subject.plan().statistics().forEach((id, series) -> {
            Cube cube = subject.statistics().cubes().get(id);
            boolean told = isTold(series.source())
                    || (cube != null && isTold(cube.series().source()));
            if (!told && series.formula() == null) {
                findings.add(
                        series.at(),
                        Message.of(
                                "serien \"%s\" säger inte varifrån siffrorna kommer",
                                "the series \"%s\" does not say where its figures come from", id),
                        Message.of("skriv källa:", "write källa:"));
            }
        });
    }

    private static boolean isTold(@Nullable Text source) {
        return source != null && !source.value().isBlank();
    }
}
