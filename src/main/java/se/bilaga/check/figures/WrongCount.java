package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.prose.Passage;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.Message;
import se.bilaga.source.Severity;

/** A count in words that the list after it contradicts. */
final class WrongCount implements Rule {
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|[2-9]|1[0-2])(?: \\(\\d+\\))? (?!(?:år|månader|veckor|dagar|gånger|tillfällen|timmar|personer|medarbetare)(?U:\\b))((?:\\p{L}+ ){0,3}?\\p{L}*(?:ar|er|or|en|steg|mål|områden|punkter|delar|krav|skäl|behov|risker|frågor|uppdrag|perspektiv|led|spår|projekt))(?![\\p{L}])[^.!?\\n]*?(?:\\n[^.!?\\n]+)*?:[ ]*\\n\\s*\\n?((?:[ ]*(?:[-*•]|\\d+[.)]) [^\\n]+\\n?(?:[ ]{2,}[^\\n]+\\n?)*(?:\\n(?=[ ]*(?:[-*•]|\\d+[.)]) ))?)+)");
    private static final Pattern ITEM = Pattern.compile("(?m)^(?:[-*•]|\\d+[.)]) ");

    @Override
    public Manual manual() {
        return new Manual(
                "fel-antal",
                Manual.Group.FIGURES,
                Severity.WARNING,
                "Texten säger hur många punkter som följer, men listan har ett annat antal.",
                "\"Tre satsningar\" följda av fyra punkter får läsaren att undra vilken som inte räknas.",
                """
                Tre satsningar planeras:

                - utvärdering
                - chefsintroduktion
                - webbutbildningar
                - handledarskap
                """,
                """
                Fyra satsningar planeras:

                - utvärdering
                - chefsintroduktion
                - webbutbildningar
                - handledarskap
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.isProse()) {
                check(passage, findings);
            }
        }
    }

    private static void check(Passage passage, Findings findings) {
        Matcher lead = LEAD.matcher(passage.text().value());
        while (lead.find()) {
            String said = lead.group(1).toLowerCase(Locale.ROOT);
            int count = WORDS.contains(said) ? WORDS.indexOf(said) : Integer.parseInt(said);
            int items = (int) ITEM.matcher(lead.group(3)).results().count();
            if (items > 1 && items != count) {
                findings.add(
                        passage.text().span(lead.start(1), lead.end(2)),
                        Message.of(
                                "texten säger %s men listan har %d punkter",
                                "the text says %s but the list has %d items", lead.group(1), items),
                        Message.of("rätta antalet eller listan", "correct the count or the list"));
            }
        }
    }
}
