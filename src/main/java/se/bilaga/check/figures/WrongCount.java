package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.text.Passage;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A count in words that the list after it contradicts. */
final class WrongCount implements Rule {
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    private static final String COUNT =
            "(?<![\\p{L}\\d])(?<!(?:bland|några av|flera av) (?:de |dessa |våra )?)(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|[2-9]|1[0-2])";
    /** What is counted, but no time, and nobody who does something rather than being listed. */
    private static final String THINGS =
            "(?: \\(\\d+\\))? (?!(?:\\p{L}+ ){0,2}?(?:år|månad|veck|dag|gång|tillfäll|timm|person|medarbetar)\\p{L}*)"
                    + "(?!(?:\\p{L}+ ){0,2}?\\p{L}*(?:avdelning|enhet|förvaltning|nämnd|chef|kommun|skol)(?:ar|er|or)(?:na)? \\p{L})"
                    + "((?:\\p{L}+ ){0,3}?\\p{L}*(?:ar|er|or|en|steg|mål|områden|punkter|delar|krav|skäl|behov|risker|frågor|uppdrag|perspektiv|led|spår|projekt))(?![\\p{L}])";

    private static final String LIST =
            "[ ]*\\n\\s*\\n?((?:[ ]*(?:[-*•]|\\d+[.)]) [^\\n]+\\n?(?:[ ]{2,}[^\\n]+\\n?)*(?:\\n(?=[ ]*(?:[-*•]|\\d+[.)]) ))?)+)";
    private static final String TO_COLON = "[^.!?\\n]*?(?:\\n[^.!?\\n]+)*?:";
    /** "Tre satsningar planeras:", "vilar på två utgångspunkter." and "utmaningarna är sex:" before a list. */
    private static final List<Pattern> LEADS = List.of(
            Pattern.compile("(?i)" + COUNT + THINGS + TO_COLON + LIST),
            Pattern.compile("(?i)" + COUNT + THINGS + "\\." + LIST),
            Pattern.compile("(?i)(?:är|blir|blev|finns)\\s+" + COUNT + "():" + LIST));

    /** The same before a block. */
    private static final Pattern BEFORE_BLOCK = Pattern.compile("(?i)" + COUNT + THINGS + TO_COLON + "\\s*$");

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
                LEADS.forEach(lead -> check(lead, passage.text(), findings));
            }
        }
        subject.plan().allSections().forEach(section -> check(subject.plan(), section, findings));
    }

    private static void check(Pattern pattern, Text text, Findings findings) {
        Matcher lead = pattern.matcher(text.value());
        while (lead.find()) {
            int items = (int) ITEM.matcher(lead.group(3)).results().count();
            judge(lead, items, text, findings);
        }
    }

    /** What stands before a block tells how many it holds. */
    private static void check(Plan plan, Section section, Findings findings) {
        @Nullable Text before = section.prose();
        for (Block block : section.blocks()) {
            int items = items(block, plan);
            if (before != null && items > 0) {
                Matcher lead = BEFORE_BLOCK.matcher(before.value());
                if (lead.find()) {
                    judge(lead, items, before, findings);
                }
            }
            before = block instanceof Block.Prose prose ? prose.text() : null;
        }
    }

    /** 0 for what is no list. */
    private static int items(Block block, Plan plan) {
        if (block instanceof Inset.Procedure procedure) {
            return procedure.steps().size();
        }
        return block instanceof Block.Activities activities
                ? plan.activities().stream()
                        .filter(group -> activities.areas().isEmpty()
                                || group.areas().stream().map(Text::value).anyMatch(area -> activities.areas().stream()
                                        .anyMatch(chosen -> chosen.value().equals(area))))
                        .mapToInt(group -> group.activities().size())
                        .sum()
                : 0;
    }

    private static void judge(Matcher lead, int items, Text text, Findings findings) {
        String said = lead.group(1).toLowerCase(Locale.ROOT);
        int count = WORDS.contains(said) ? WORDS.indexOf(said) : Integer.parseInt(said);
        if (items > 1 && items != count) {
            findings.add(
                    text.span(lead.start(1), Math.max(lead.end(1), lead.end(2))),
                    Message.of(
                            "texten säger %s men listan har %d punkter",
                            "the text says %s but the list has %d items", lead.group(1), items),
                    Message.of("rätta antalet eller listan", "correct the count or the list"));
        }
    }
}
