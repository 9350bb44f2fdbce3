package se.bilaga.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A count in words that the list after it contradicts. */
final class WrongCount implements Rule {
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    private static final String COUNT = "(?<![\\p{L}\\d])(?<!(?:bland|några av|flera av) (?:de |dessa |våra"
            + " )?)(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|[2-9]|1[0-2])";
    /** What is counted, but no time, and nobody who does something rather than being listed. */
    private static final String THINGS = "(?: \\(\\d+\\))? (?!(?:\\p{L}+"
            + " ){0,2}?(?:år|månad|veck|dag|gång|tillfäll|timm|person|medarbetar)\\p{L}*)(?!(?:\\p{L}+"
            + " ){0,2}?\\p{L}*(?:avdelning|enhet|förvaltning|nämnd|chef|kommun|skol)(?:ar|er|or)(?:na)? \\p{L})((?:\\p{L}+"
            + " ){0,3}?\\p{L}*(?:ar|er|or|en|steg|mål|områden|punkter|delar|krav|skäl|behov|risker|frågor|uppdrag|perspektiv|led|spår|projekt))(?![\\p{L}])";

    /** "Tre satsningar planeras:", "vilar på två utgångspunkter." and "utmaningarna är sex:" last in a paragraph. */
    private static final List<Pattern> LEADS = Stream.of(
                    COUNT + THINGS + "[^.!?\\n]*?(?:\\n[^.!?\\n]+)*?:",
                    COUNT + THINGS + "\\.",
                    "(?:är|blir|blev|finns)\\s+" + COUNT + "():")
            .map(lead -> Pattern.compile("(?i)" + lead + "\\s*$"))
            .toList();

    private static final String ITEM = "(?:(?!och |samt )[\\p{L}-]+(?: (?!och |samt )[\\p{L}-]+){0,5})";
    /** A list in the sentence itself: of things after a colon, or of days. */
    private static final List<Pattern> INLINE = List.of(
            Pattern.compile("(?iU)" + COUNT + THINGS + "[^.!?:,;]{0,60}: (?<list>" + ITEM + "(?:, " + ITEM
                    + ")*,? (?:och|samt) " + ITEM + "(?: (?:och|samt) " + ITEM + ")?)(?=[.;]|$)"),
            Pattern.compile(
                    "(?iU)" + COUNT + " (?:\\p{L}+ )?\\p{L}*(?:möten|tillfällen|träffar|gånger|dagar|sammanträden),? "
                            + "(?:den )?(?<list>\\d{1,2}(?:, \\d{1,2})* och \\d{1,2})(?= \\p{L})"));

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
            if (passage.hasSentences()) {
                inline(passage.reading(), findings);
            }
            List<ProseBlock> blocks = passage.isProse() ? passage.prose().blocks() : List.of();
            for (int i = 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof ProseBlock.Listing list) {
                    judge(
                            passage.reading(),
                            blocks.get(i - 1),
                            LEADS,
                            list.items().size(),
                            findings);
                }
            }
        }
        subject.plan().allSections().forEach(section -> check(subject, section, findings));
    }

    /** What stands before a block tells how many it holds, when it ends with a colon. */
    /** {@code Vi har tre saker att ta tag i: handskar, grytlappar och kortare pass}; an item may have an "och" of its own. */
    private static void inline(Reading reading, Findings findings) {
        for (Reading.Range sentence : reading.sentences()) {
            String text = reading.part(sentence).replaceAll("\\s", " ");
            for (Pattern pattern : INLINE) {
                Matcher lead = pattern.matcher(text);
                if (lead.find()) {
                    String list = lead.group("list");
                    int commas = (int) list.chars().filter(one -> one == ',').count();
                    int least = commas + 2;
                    int most = list.split("\\b(?:och|samt)\\b", -1).length + commas;
                    int said = count(lead.group(1));
                    if (said < least || said > most) {
                        int at = sentence.from();
                        findings.add(
                                reading.span(at + lead.start(1), at + lead.end(1)),
                                Message.of(
                                        "texten säger %s men räknar upp %d",
                                        "the text says %s but lists %d", lead.group(1), most),
                                Message.of("rätta antalet eller uppräkningen", "correct the count or the list"));
                    }
                }
            }
        }
    }

    private static void check(Subject subject, Section section, Findings findings) {
        @Nullable Text before = section.prose();
        for (Block block : section.blocks()) {
            int items = items(block, subject.plan());
            if (before != null && items > 0) {
                ProseText prose = subject.file().passages().prose(before);
                prose.blocks().stream()
                        .reduce((first, last) -> last)
                        .ifPresent(last -> judge(Reading.of(prose), last, LEADS.subList(0, 1), items, findings));
            }
            before = block instanceof Block.Prose prose ? prose.text() : null;
        }
    }

    /** 0 for what is no list. */
    private static int items(Block block, Plan plan) {
        if (block instanceof Inset.Procedure procedure) {
            return procedure.steps().size();
        }
        return block instanceof ActivityGroup.Listed activities
                ? activities.parts(plan.activities()).stream()
                        .mapToInt(group -> group.activities().size())
                        .sum()
                : 0;
    }

    private static void judge(Reading reading, ProseBlock before, List<Pattern> leads, int items, Findings findings) {
        String words = reading.plain().substring(before.at().from(), before.at().to());
        for (Pattern pattern : before instanceof ProseBlock.Paragraph ? leads : List.<Pattern>of()) {
            Matcher lead = pattern.matcher(words);
            if (lead.find() && items > 1 && items != count(lead.group(1))) {
                int start = before.at().from();
                findings.add(
                        reading.span(start + lead.start(1), start + Math.max(lead.end(1), lead.end(2))),
                        Message.of(
                                "texten säger %s men listan har %d punkter",
                                "the text says %s but the list has %d items", lead.group(1), items),
                        Message.of("rätta antalet eller listan", "correct the count or the list"));
            }
        }
    }

    private static int count(String said) {
        int word = WORDS.indexOf(said.toLowerCase(Locale.ROOT));
        return word < 0 ? Integer.parseInt(said) : word;
    }
}
