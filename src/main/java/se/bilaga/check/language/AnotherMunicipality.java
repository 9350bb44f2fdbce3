package se.bilaga.check.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** Another municipality's name where the text tells of the document's own. */
final class AnotherMunicipality implements Rule {
    private static final Pattern NAME = Pattern.compile(
            "(?U)(?<![\\p{L}-])((?!(?:Vår|Hela|Den|Denna|Samma|Varje|Ingen|Sveriges|Svensk|Nordisk|Finsk)\\p{L}{0,2}"
                    + " )\\p{Lu}[\\p{L}-]{2,}(?: \\p{Lu}[\\p{L}-]+)?) (kommuns?|stads?)(?![\\p{L}-])");
    /** What sets two municipalities side by side, or tells of what they do together. */
    private static final Pattern BESIDE = Pattern.compile("(?iU)\\b(?:jämför\\p{L}*|medan|liksom|likaså|till"
            + " skillnad|sam(?:verka|arbet|ordn|ägd|finans)\\p{L}*|gemensam\\p{L}*|tillsammans|grannkommun\\p{L}*|förebild\\p{L}*|inspir\\p{L}*|studiebesök\\p{L}*|exempel\\p{L}*|uppdrag"
            + " åt|köper|säljer|hyr|lånar|övert[ao]g\\p{L}*|båda|andra kommuner|statistik\\p{L}*)\\b");

    private static final Pattern PARTY = Pattern.compile("(?iU)\\b(?:från|till|mot|än|via|av|enligt|hos|åt) $");
    private static final Pattern WITH = Pattern.compile("(?iU)\\b(?:med|och|eller) $");
    /** {@code I Näsby kommun har man löst det}: of somewhere else. */
    private static final Pattern THERE = Pattern.compile("(?iU)(?:^|[,;:–] (?:och |men |medan )?)(?:även |också )?i $");

    private static final Pattern OURS = Pattern.compile("(?U)^ \\p{L}+ vi\\b|\\b(?:våra?|vårt)\\b");

    private static final Pattern TOLD = Pattern.compile("(?U)^,? (?:som|vars|där|vilken|\\()");

    @Override
    public Manual manual() {
        return new Manual(
                "annan-kommun",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "Texten berättar om en annan kommun än den egna, utan att jämföra eller säga vad den har med saken att"
                        + " göra.",
                "Namnet är kvar från ett dokument som texten är kopierad från.",
                """
                # organisation.yaml: namn: Västby kommun
                Vid årsskiftet hade Norrby kommun 216 brandmän.
                """,
                """
                Vid årsskiftet hade vi 216 brandmän, fler än Norrby kommun.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String own = Stream.of(
                        subject.organisation().name().value(),
                        String.valueOf(subject.plan().administration()),
                        String.valueOf(subject.plan().board()),
                        String.valueOf(subject.plan().title()))
                .reduce("", (all, name) -> all + "\n" + name.toLowerCase(Locale.ROOT));
        for (Passage passage : subject.passages()) {
            if (passage.hasSentences() && passage.role() != Passage.Role.FACT) {
                check(passage.reading(), own, findings);
            }
        }
    }

    private static void check(Reading reading, String own, Findings findings) {
        Set<String> introduced = new HashSet<>();
        for (Reading.Range sentence : reading.sentences()) {
            String text = reading.part(sentence).replaceAll("\\s", " ");
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                String stem = stem(name.group(1));
                if (own.contains(stem)) {
                    continue;
                }
                if (isIntroduced(text, name)) {
                    introduced.add(stem);
                } else if (!introduced.contains(stem)) {
                    findings.add(
                            reading.span(sentence.from() + name.start(), sentence.from() + name.end()),
                            Message.of(
                                    "texten är om %s, men dokumentet är en annan kommuns",
                                    "the text is of %s, but the document is another municipality's", name.group()),
                            Message.of(
                                    "skriv den egna kommunen, eller säg vad den andra har med saken att göra",
                                    "write the document's own, or tell what the other has to do with it"));
                }
            }
        }
    }

    /** Whether the sentence says that it is somebody else, and why it is there. */
    private static boolean isIntroduced(String sentence, Matcher name) {
        String before = sentence.substring(0, name.start());
        boolean owns = name.group(2).endsWith("s");
        return BESIDE.matcher(sentence).find()
                || TOLD.matcher(sentence.substring(name.end())).find()
                || (THERE.matcher(before).find()
                        && !OURS.matcher(sentence.substring(name.end())).find())
                || before.chars().filter(one -> one == '”' || one == '"').count() % 2 == 1
                || PARTY.matcher(before).find()
                || (!owns && WITH.matcher(before).find());
    }

    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("s$", "");
    }
}
