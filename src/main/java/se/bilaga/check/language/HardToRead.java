package se.bilaga.check.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Section;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A section whose LIX is above the limit. */
final class HardToRead implements Rule {
    private static final int USUAL_LIMIT = 65;
    private static final int SHORTEST = 40;

    @Override
    public Manual manual() {
        return new Manual(
                "svårläst-avsnitt",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Ett avsnitt har högre läsbarhetsindex (LIX) än gränsen, 65 om organisationen inte satt en annan.",
                "LIX över 60 är mycket svår byråkratsvenska (Björnsson 1968).",
                """
                Kompetensförsörjningsplaneringens förvaltningsövergripande prioriteringsförutsättningar …
                """,
                """
                Byt långa ord mot korta och dela meningarna.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int limit = Objects.requireNonNullElse(subject.organisation().readabilityLimit(), USUAL_LIMIT);
        Map<Section, List<Reading>> sections = new LinkedHashMap<>();
        for (Passage passage : subject.passages()) {
            if (passage.isProse() && passage.section() != null) {
                sections.computeIfAbsent(passage.section(), any -> new ArrayList<>())
                        .add(passage.reading());
            }
        }
        sections.forEach((section, readings) -> {
            int lix = Readability.lix(readings);
            if (lix > limit && words(readings) >= SHORTEST) {
                findings.add(
                        section.heading().at(),
                        Message.of(
                                "avsnittet har LIX %d, gränsen är %d",
                                "the section has LIX %d, the limit is %d", lix, limit),
                        Message.of(
                                "dela meningarna och byt långa ord mot korta",
                                "divide the sentences and choose shorter words"));
            }
        });
    }

    private static int words(List<Reading> readings) {
        return readings.stream()
                .mapToInt(reading -> Readability.words(reading.plain()).size())
                .sum();
    }
}
