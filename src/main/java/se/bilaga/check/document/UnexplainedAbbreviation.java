package se.bilaga.check.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Inset;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** An abbreviation that the reader is never told the meaning of: a role's, or one in running text. */
final class UnexplainedAbbreviation implements Rule {
    private static final Pattern ROLE = Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{2,5}(?![\\p{L}\\d-])");
    /** In running text: no number of a case or of a statute, and no words all in capitals. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d/.@_-])(?<!\\p{Lu}{2}"
            + " )(\\p{Lu}{3,6}(?:-\\p{Lu}{1,3})?)(?::?s)?(?![\\p{L}\\d/_@]|[-–.]?\\d|: \\p{L}|-\\p{L}| \\p{Lu}{2}|"
            + " ?\\d{4})");

    private static final Pattern NUMERAL = Pattern.compile("[IVXLCDM]+");
    /** Known to everybody who reads what municipalities write. */
    private static final Set<String> KNOWN = Set.of(
            "SKR", "SKL", "SCB", "MSB", "SFS", "AFS", "SOU", "GDPR", "OSA", "LSS", "LAS", "MBL", "BNP", "FN", "EU",
            "ESF", "RKA", "IVO", "SAM", "APT", "SFI", "PDF", "USB", "GPS", "SMS", "DNA", "HIV", "NPF", "ADHD", "VVS",
            "HVB", "AID", "VAB", "ISO", "IKT", "CSN", "SVT", "TCO", "SACO", "LO", "PTSD", "KPI", "FAQ", "ID", "IT",
            "HR", "AI", "AB", "VD", "VA", "XXX", "TODO", "KBT", "BUP", "BVC", "MVC", "YH", "VFU", "APL", "KPA", "OBS");

    @Override
    public Manual manual() {
        return new Manual(
                "oförklarad-förkortning",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "En förkortning bland de ansvariga eller i löpande text förklaras varken i organisation.yaml eller i"
                        + " texten.",
                "En ledamot vet inte vad FVL är.",
                """
                ansvarig: [FVL, HR]   # FVL finns inte under förkortningar
                """,
                """
                # organisation.yaml
                förkortningar: {FVL: förvaltningsledning, HR: personalfunktionen}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String prose = subject.passages().stream()
                .map(passage -> passage.text().value())
                .collect(Collectors.joining("\n"));
        Set<String> told = new HashSet<>();
        Deeds.of(subject.plan()).stream()
                .flatMap(deed -> deed.responsible().stream())
                .forEach(role -> role(role, subject, prose, told, findings));
        for (Passage passage : subject.passages()) {
            boolean text = passage.isProse() || passage.hasSentences();
            if (text && passage.role() != Passage.Role.FACT) {
                words(passage.reading(), subject, prose, told, findings);
            }
        }
    }

    /** {@code HR/BUF} holds two. */
    private static void role(Text role, Subject subject, String prose, Set<String> told, Findings findings) {
        Matcher found = ROLE.matcher(role.value());
        while (found.find()) {
            report(found.group(), role.span(found.start(), found.end()), subject, prose, told, findings);
        }
    }

    private static void words(Reading reading, Subject subject, String prose, Set<String> told, Findings findings) {
        Matcher found = WORD.matcher(reading.plain());
        while (found.find()) {
            String word = found.group(1);
            if (!KNOWN.contains(word) && !NUMERAL.matcher(word).matches()) {
                report(word, reading.span(found.start(1), found.end(1)), subject, prose, told, findings);
            }
        }
    }

    private static void report(
            String word, Span at, Subject subject, String prose, Set<String> told, Findings findings) {
        boolean explained = subject.organisation().abbreviations().containsKey(word)
                || subject.plan()
                        .blocks(Inset.Terms.class)
                        .anyMatch(list -> list.terms().containsKey(word))
                || prose.contains("(" + word + ")")
                || prose.contains(word + " (");
        if (!explained && told.add(word)) {
            findings.add(
                    at,
                    Message.of("förkortningen %s förklaras inte", "the abbreviation %s is not explained", word),
                    Message.of(
                            "skriv vad den betyder i texten, eller under förkortningar: i organisation.yaml",
                            "write what it means in the text, or under förkortningar: in organisation.yaml"));
        }
    }
}
