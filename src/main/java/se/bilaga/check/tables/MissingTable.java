package se.bilaga.check.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.Section;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.prose.Referent;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A text that points at a table or figure beside it, where there is none. */
final class MissingTable implements Rule {
    private static final Pattern POINTING = Pattern.compile(
            "(?iU)\\b(?:(?:nedanstående|följande|ovanstående|ovannämnda) (tabell(?:er)?|figur(?:er)?|diagram|graf|stapeldiagram)\\b"
                    + "|(tabell(?:en|erna)|figur(?:en|erna)|diagram(?:met|men)|graf(?:en|erna)) (?:här )?(?:nedan|ovan)(?:för)?\\b)");

    @Override
    public Manual manual() {
        return new Manual(
                "tabell-saknas",
                Manual.Group.TABLES,
                Severity.WARNING,
                "Texten talar om tabellen eller diagrammet nedan eller ovan, men i avsnittet finns ingen.",
                "Tabellen har fallit bort eller flyttats, och läsaren söker förgäves.",
                """
                - rubrik: Sjukfrånvaro
                  text: Nedanstående tabell visar sjukfrånvaron.
                """,
                """
                - rubrik: Sjukfrånvaro
                  text: Nedanstående tabell visar sjukfrånvaron.
                  innehåll:
                    - tabell: {statistik: sjukfrånvaro, rader: kön, kolumner: år}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Section section = passage.section();
            if (section != null && passage.hasSentences()) {
                Reading reading = passage.reading();
                Matcher pointing = POINTING.matcher(reading.plain());
                while (pointing.find()) {
                    String word = pointing.group(1) == null ? pointing.group(2) : pointing.group(1);
                    if (!has(subject, section, word.startsWith("tab") || word.startsWith("Tab"))
                            && !reading.plain().contains("\n|")) {
                        findings.add(
                                reading.span(pointing.start(), pointing.end()),
                                Message.of("avsnittet har inget sådant", "the section has none"),
                                Message.of(
                                        "lägg in den under innehåll:, eller hänvisa med {{tabell id}} eller {{figur id}}",
                                        "put it under innehåll:, or refer with {{tabell id}} or {{figur id}}"));
                    }
                }
            }
        }
    }

    /** Whether the section, one in it or one that it is in has such a thing. */
    private static boolean has(Subject subject, Section section, boolean table) {
        return subject.plan()
                .allSections()
                .filter(other -> isIn(section, other) || isIn(other, section))
                .flatMap(other -> other.blocks().stream())
                .anyMatch(block -> table ? isTable(block) : block.numberedAs() == Referent.FIGURE);
    }

    private static boolean isIn(@Nullable Section inner, Section outer) {
        return outer.withSubsections().anyMatch(section -> section.equals(inner));
    }

    private static boolean isTable(Block block) {
        return !(block instanceof Block.Prose) && block.numberedAs() != Referent.FIGURE;
    }
}
