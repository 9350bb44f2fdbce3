package se.bilaga.check.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;

/** The same role, position or unit written in two ways. */
final class TwoSpellings implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "två-skrivsätt",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "Samma roll, befattning eller enhet är skriven på två sätt.",
                "Läsaren undrar om det är två olika, och en sammanställning räknar dem var för sig.",
                """
                ansvarig: Enhetschef
                ansvarig: enhetschefer
                """,
                """
                ansvarig: enhetschef
                ansvarig: enhetschef
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Text> seen = new LinkedHashMap<>();
        Deeds.of(subject.plan()).stream()
                .flatMap(deed -> deed.responsible().stream())
                .forEach(role -> compare(role, seen, findings));
        Map<String, Text> members = new LinkedHashMap<>();
        names(subject).forEach(name -> compare(name, members, findings));
    }

    private static Stream<Text> names(Subject subject) {
        return subject.statistics().cubes().values().stream()
                .flatMap(cube -> cube.dimensions().stream()
                        .filter(dimension -> !dimension.time())
                        .flatMap(dimension -> dimension.parts().stream())
                        .map(member -> new Text(member.label(), place(cube))));
    }

    private static Span place(Cube cube) {
        return cube.series().at();
    }

    private static void compare(Text name, Map<String, Text> seen, Findings findings) {
        Text first = seen.putIfAbsent(folded(name.value()), name);
        if (first != null && !first.value().equals(name.value())) {
            findings.add(
                    name.at(),
                    Message.of(
                            "\"%s\" är på rad %d skrivet \"%s\"",
                            "\"%s\" is written \"%3$s\" on line %2$d",
                            name,
                            first.at().line(),
                            first),
                    Message.of("välj ett skrivsätt", "choose one spelling"));
        }
    }

    /** Without case, hyphens and the endings of number and form. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[-–/. ]+", "")
                .replaceAll("(?<=\\p{L}{4})(?:erna|arna|orna|are|er|ar|or|en|na)$", "")
                .replaceAll("[ae]$", "");
    }
}
