package se.bilaga.check.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Plan;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A text that calls the document another board's or administration's. */
final class AnotherBoard implements Rule {
    private static final String NAME =
            "((?!Kommun|Region|Personal|Stadsl)\\p{Lu}[\\p{L}-]*(?:nämnden|förvaltningen|styrelsen|nämnd|förvaltning))";
    /** {@code Västby kommun}; a town's and a region's too. */
    private static final String MUNICIPALITY =
            "((?!Vår|Hela|Den|Denna|Samma|Varje|Ingen)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:kommun|stad))";

    private static final String DOCUMENT =
            "(?:kompetensförsörjningsplan|arbetsmiljörapport|personalrapport|likabehandlingsplan)(?:en)?";

    /** {@code Socialnämndens kompetensförsörjningsplan}, {@code kompetensförsörjningsplanen för Socialnämnden}. */
    private static final Pattern OWNER = Pattern.compile("(?U)\\b" + NAME + "s " + DOCUMENT + "\\b(?! för 20\\d\\d)|(?:"
            + "(?:[Dd]en här|[Dd]enna|[Pp]lanen|[Rr]apporten|(?i:" + DOCUMENT
            + "))(?: plan| rapport)? (?:för|gäller för|gäller|avser|omfattar) "
            + "(?:" + NAME + "|" + MUNICIPALITY + "(?!s?[\\p{L}-])))\\b|(?U)\\b" + MUNICIPALITY + "s " + DOCUMENT
            + "\\b(?! för 20\\d\\d)");

    @Override
    public Manual manual() {
        return new Manual(
                "annan-nämnd",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "Texten kallar dokumentet en annan nämnds, förvaltnings eller kommuns än den som det är.",
                "Namnet är kvar från ett dokument som texten är kopierad från.",
                """
                förvaltning: Miljöförvaltningen
                avsnitt:
                  - rubrik: Inledning
                    text: Socialförvaltningens kompetensförsörjningsplan beskriver hur behoven möts.
                """,
                """
                förvaltning: Miljöförvaltningen
                avsnitt:
                  - rubrik: Inledning
                    text: Miljöförvaltningens kompetensförsörjningsplan beskriver hur behoven möts.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String own = own(subject.plan()) + "\n"
                + subject.organisation().name().value().toLowerCase(Locale.ROOT);
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher owner = OWNER.matcher(reading.plain());
            while (owner.find() && passage.role() != Passage.Role.FACT) {
                int group = IntStream.rangeClosed(1, owner.groupCount())
                        .filter(i -> owner.group(i) != null)
                        .findFirst()
                        .orElseThrow();
                if (!own.contains(stem(owner.group(group)))) {
                    findings.add(
                            reading.span(owner.start(group), owner.end(group)),
                            Message.of(
                                    "dokumentet är %s, men texten säger %s",
                                    "the document is of %s, but the text says %s",
                                    subject.plan().administration(),
                                    owner.group(group)),
                            Message.of("skriv dokumentets egen", "write the document's own"));
                }
            }
        }
    }

    private static String own(Plan plan) {
        return Stream.of(
                        String.valueOf(plan.administration()),
                        String.valueOf(plan.board()),
                        String.valueOf(plan.title()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .reduce("", (all, name) -> all + "\n" + name);
    }

    /** The board of an administration, and the municipality, has its name: {@code Miljönämnden}, {@code Miljöförvaltningen}. */
    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("s?(?:nämnden|nämnd|förvaltningen|förvaltning|styrelsen| kommun| stad)$", "");
    }
}
