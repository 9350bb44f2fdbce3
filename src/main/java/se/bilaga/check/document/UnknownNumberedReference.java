package se.bilaga.check.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.prose.Referent;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A typed reference to a section, table or figure that the document has not got. */
final class UnknownNumberedReference implements Rule {
    private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2})*(?![\\d,]*\\d|\\.\\d| ?§)";
    /** Of this document, not {@code avsnitt 7 i kommunens budget}. */
    private static final Pattern TYPED = Pattern.compile(
            "(?iU)(?<!\\p{L})(avsnitt(?:et|en)?|kapit(?:el|let|len)|tabell(?:en|er|erna)?|figur(?:en|er|erna)?)\\s("
                    + NUMBER + "(?:(?:, | och | till | eller |–|-)" + NUMBER
                    + ")*)(?!\\s(?:i|ur|av|till)\\s(?!(?:den|det|denna|detta|planen|dokumentet|rapporten|bilagan)\\b)\\p{L})");

    /** Another document that the sentence names, before the reference or in parentheses round it. */
    private static final Pattern OTHER_DOCUMENT = Pattern.compile(
            "(?iU)\\b(?:bilaga \\d+|\\p{L}*(?:protokoll|riktlinje|handlingsplan|årsredovisning|bokslut|personalredovisning|verksamhetsplan"
                    + "|verksamhetsberättelse|tjänsteskrivelse|beslut|policy|handbok|föreskrift|förordning|vägledning|betänkande|utredning"
                    + "|internkontrollplan|budget|avtal|(?<=\\p{L})rapport)(?:en|et|er|erna|n|na|ens|ets|ernas|s)?|AFS|SOU|SFS)\\b[^.;]*$");

    private static final Pattern OWN = Pattern.compile("(?iU)\\b(?:den här|denna|detta|vår|följande) \\p{L}+[^.;]*$");

    private static final Pattern ONE = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*");

    @Override
    public Manual manual() {
        return new Manual(
                "okänd-numrerad-hänvisning",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "Texten hänvisar till ett avsnitt, en tabell eller en figur med ett nummer som inte finns.",
                "Läsaren letar förgäves. Numren ändras när något läggs till, så de ska räknas fram.",
                """
                Läs mer i avsnitt 3.0.
                """,
                """
                Läs mer i {{avsnitt riskerna}}.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> sections = new HashSet<>();
        number(subject.plan().sections(), "", sections);
        long figures = count(subject.plan(), Referent.FIGURE);
        long tables = count(subject.plan(), Referent.TABLE);
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher typed = TYPED.matcher(reading.plain());
            while (typed.find()) {
                String word = typed.group(1).toLowerCase(Locale.ROOT);
                long most = word.startsWith("figur") ? figures : tables;
                boolean section = word.startsWith("avsnitt")
                        || (word.startsWith("kapit") && subject.plan().numbering());
                boolean known = ONE.matcher(typed.group(2))
                        .results()
                        .map(MatchResult::group)
                        .allMatch(number -> section
                                ? subject.plan().numbering() && sections.contains(number)
                                : word.startsWith("kapit") || number.contains(".") || Integer.parseInt(number) <= most);
                if (!known && !isOfAnotherDocument(reading.plain().substring(0, typed.start()))) {
                    findings.add(
                            reading.span(typed.start(), typed.end()),
                            Message.of("%s finns inte i dokumentet", "the document has no %s", typed.group()),
                            Message.of(
                                    "ge det ett id och skriv {{avsnitt id}}, {{tabell id}} eller {{figur id}}",
                                    "give it an id and write {{avsnitt id}}, {{tabell id}} or {{figur id}}"));
                }
            }
        }
    }

    private static boolean isOfAnotherDocument(String before) {
        return OTHER_DOCUMENT.matcher(before).find() && !OWN.matcher(before).find();
    }

    private static void number(List<Section> sections, String parent, Set<String> numbers) {
        for (int i = 0; i < sections.size(); i++) {
            numbers.add(parent + (i + 1));
            number(sections.get(i).sections(), parent + (i + 1) + ".", numbers);
        }
    }

    private static long count(Plan plan, Referent kind) {
        return plan.blocks().filter(block -> block.numberedAs() == kind).count();
    }
}
