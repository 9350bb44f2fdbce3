package se.bilaga.check.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Section;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A heading that begins with a number of its own. */
final class NumberedHeading implements Rule {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(\\d{1,2}(?:\\.\\d{1,2})*)(\\.?)\\s+(\\p{L}.*)$", Pattern.DOTALL);

    @Override
    public Manual manual() {
        return new Manual(
                "numrerad-rubrik",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "En rubrik börjar med ett nummer som är skrivet för hand.",
                "Programmet numrerar rubrikerna, så numret kommer två gånger eller stämmer inte.",
                """
                numrering: ja
                avsnitt:
                  - rubrik: 3. Nuläge
                """,
                """
                numrering: ja
                avsnitt:
                  - rubrik: Nuläge
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        check(subject.plan().sections(), "", subject.plan().numbering(), findings);
    }

    private static void check(List<Section> sections, String parent, boolean numbering, Findings findings) {
        for (int i = 0; i < sections.size(); i++) {
            String number = parent + (i + 1);
            check(sections.get(i).heading(), number, numbering, findings);
            check(sections.get(i).sections(), number + ".", numbering, findings);
        }
    }

    /** A number alone may be part of the heading, as in {@code 10 vanliga frågor}, unless it is the section's own. */
    private static void check(Text heading, String number, boolean numbering, Findings findings) {
        Matcher match = NUMBER.matcher(heading.value());
        if (match.matches()
                && ((match.group(1) + match.group(2)).contains(".")
                        || (numbering && match.group(1).equals(number)))) {
            findings.add(
                    heading.part(match.start(1), match.end(2)).at(),
                    numbering
                            ? Message.of(
                                    "rubriken har ett eget nummer, och får %s av programmet",
                                    "the heading has a number of its own, and gets %s from the program", number)
                            : new Message("rubriken är numrerad för hand", "the heading is numbered by hand"),
                    numbering
                            ? Message.of("skriv rubrik: %s", "write rubrik: %s", match.group(3))
                            : Message.of(
                                    "skriv rubrik: %s, och numrering: ja högst upp i planen",
                                    "write rubrik: %s, and numrering: ja at the top of the plan", match.group(3)));
        }
    }
}
