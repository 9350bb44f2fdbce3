package se.bilaga.check.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Claim;
import se.bilaga.check.claim.Mention;
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
import se.bilaga.statistics.unit.Unit;

/** A change of a percentage given in percent where percentage points are meant. */
final class PercentForPoints implements Rule {
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)(?:ökat|ökade|ökning|öka|ökar|minskat|minskade|minskning|minska|minskar|sjunkit|sjönk|stigit|steg|högre|lägre|upp|ned|ner|förändr\\p{L}*|ändra\\p{L}*|skilj\\p{L}*|skiljde)(?: \\p{L}+){0,4} $");
    private static final Pattern POINTS_OF_PERCENT = Pattern.compile(
            "(?i)från \\d+(?:,\\d+)?[ \u00a0]?(?:%|procent) till \\d+(?:,\\d+)?[ \u00a0]?(?:%|procent),? (?:alltså |dvs\\.? |vilket är |det vill säga )?(?:en |med )?(?:ökning|minskning|uppgång|nedgång)?(?: ?(?:med|på) )?(\\d+(?:,\\d+)?[ \u00a0]?(?:%|procent)(?![\\p{L}]))");

    private static final Pattern HIGHER = Pattern.compile("^ (?:högre|lägre|större|mindre) än");
    private static final Pattern PERCENT_AFTER = Pattern.compile("^[ \u00a0]?(?:%(?!-?enhet)|procent(?!\\p{L}))");

    @Override
    public Manual manual() {
        return new Manual(
                "procent-för-procentenheter",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "En förändring av ett procenttal är uttryckt i procent fast den är räknad i procentenheter.",
                "Från 6,96 till 5,94 procent är 1,02 procentenheter, men 14,7 procent. Skillnaden är ett av de vanligaste felen i publicerade planer.",
                """
                Sjukfrånvaron minskade med 1,02 %, från 6,96 %.
                """,
                """
                Sjukfrånvaron minskade med {{sjukfrånvaro 2023 differens belopp}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Claim claim : subject.claims().all()) {
            if (claim.mention().kind() == Mention.Kind.PERCENT
                    && (CHANGE.matcher(claim.before()).find()
                            || HIGHER.matcher(claim.after()).find())) {
                claim.matches().stream()
                        .filter(known ->
                                known.compares() && known.figure().unit().equals(Unit.PERCENTAGE_POINTS))
                        .findFirst()
                        .ifPresent(known -> findings.add(
                                claim.at(),
                                Message.of(
                                        "\"%s\" är en skillnad mellan procenttal, alltså procentenheter",
                                        "\"%s\" is a difference of percentages, so percentage points", claim.typed()),
                                known.isQuotable()
                                        ? Message.of("skriv {{%s}}", "write {{%s}}", known.reference())
                                        : Message.of("skriv procentenheter", "write procentenheter")));
            }
        }
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            reading.figures().forEach(reference -> check(subject, reading, reference, findings));
            Matcher change = POINTS_OF_PERCENT.matcher(reading.plain());
            while (passage.hasSentences() && change.find()) {
                findings.add(
                        reading.span(change.start(1), change.end(1)),
                        Message.of(
                                "skillnaden mellan två procenttal är procentenheter",
                                "the difference of two percentages is percentage points"),
                        Message.of("skriv procentenheter", "write procentenheter"));
            }
        }
    }

    /** A difference quoted without its unit before the word procent. */
    private static void check(
            Subject subject, Reading reading, ProseInline.FigureReference reference, Findings findings) {
        int end = reference.at().to();
        Matcher percent = PERCENT_AFTER.matcher(reading.plain().substring(end));
        if (percent.find()) {
            subject.statistics()
                    .figure(reference.inside().text(), new Diagnostics())
                    .filter(figure -> figure.unit().equals(Unit.PERCENTAGE_POINTS))
                    .ifPresent(figure -> findings.add(
                            reading.span(reference.at().from(), end + percent.end()),
                            Message.of(
                                    "skillnaden mellan två procenttal är procentenheter",
                                    "the difference of two percentages is percentage points"),
                            Message.of("skriv procentenheter", "write procentenheter")));
        }
    }
}
