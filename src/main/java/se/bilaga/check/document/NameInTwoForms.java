package se.bilaga.check.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;

/** A compound that running text writes with a hyphen in one place and without it, or with another ending, in another. */
final class NameInTwoForms implements Rule {
    private static final Pattern HYPHENATED =
            Pattern.compile("(?U)(?<![\\p{L}\\d-])(\\p{L}+)-(\\p{L}{4,})(?![\\p{L}\\d-])");
    private static final Pattern SPACED =
            Pattern.compile("(?U)(?<![\\p{L}\\d-])(\\p{Lu}{2,4}) (\\p{Ll}{4,})(?![\\p{L}\\d-])");
    private static final Pattern SOLID = Pattern.compile("(?U)(?<![\\p{L}\\d-])(\\p{L}{8,})()(?![\\p{L}\\d-])");

    @Override
    public Manual manual() {
        return new Manual(
                "namn-i-två-former",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "En sammansättning skrivs på två sätt i texten: med och utan bindestreck, eller med två ändelser.",
                "Läsaren undrar om det är två olika saker, och en sökning hittar bara den ena.",
                """
                TN-akademin vänder sig till alla. Anmälan till TN-akademien görs i maj.
                """,
                """
                TN-akademin vänder sig till alla. Anmälan till TN-akademin görs i maj.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Span> hyphenated = new LinkedHashMap<>();
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher name = HYPHENATED.matcher(reading.plain());
            while (name.find()) {
                Span here = reading.span(name.start(), name.end());
                Span first = hyphenated.putIfAbsent(folded(name.group()), here);
                if (first != null && !same(first.text(), here.text())) {
                    report(first, here, findings);
                }
            }
        }
        for (Passage passage : subject.passages()) {
            compare(passage.reading(), SPACED, hyphenated, findings);
            compare(passage.reading(), SOLID, hyphenated, findings);
        }
    }

    private static void compare(Reading reading, Pattern form, Map<String, Span> hyphenated, Findings findings) {
        Matcher name = hyphenated.isEmpty() ? form.matcher("") : form.matcher(reading.plain());
        while (name.find()) {
            Span first = hyphenated.get(folded(name.group()));
            if (first != null) {
                report(first, reading.span(name.start(), name.end()), findings);
            }
        }
    }

    private static void report(Span first, Span here, Findings findings) {
        findings.add(
                here,
                Message.of(
                        "\"%s\" är på rad %d skrivet \"%s\"",
                        "\"%s\" is written \"%3$s\" on line %2$d", here.text(), first.line(), first.text()),
                Message.of("välj ett skrivsätt", "choose one spelling"));
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    /** Without case, hyphen and space, and with one of the endings that a foreign word has two of. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[- ]", "").replaceAll("(?<=em)i(?:en|n)$", "in");
    }
}
