package se.bilaga.check.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A role's abbreviation that the reader is never told the meaning of. */
final class UnexplainedAbbreviation implements Rule {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{2,5}(?![\\p{L}\\d-])");

    @Override
    public Manual manual() {
        return new Manual(
                "oförklarad-förkortning",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "En förkortning bland de ansvariga förklaras varken i organisation.yaml eller i texten.",
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
                .flatMap(UnexplainedAbbreviation::abbreviations)
                .forEach(role -> {
                    if (!explained(role, subject, prose) && told.add(role.value())) {
                        findings.add(
                                role.at(),
                                Message.of(
                                        "förkortningen %s förklaras inte",
                                        "the abbreviation %s is not explained", role),
                                Message.of(
                                        "skriv vad den betyder under förkortningar: i organisation.yaml",
                                        "write what it means under förkortningar: in organisation.yaml"));
                    }
                });
    }

    /** {@code HR/BUF} holds two. */
    private static Stream<Text> abbreviations(Text role) {
        return ABBREVIATION.matcher(role.value()).results().map(found -> role.part(found.start(), found.end()));
    }

    private static boolean explained(Text role, Subject subject, String prose) {
        return subject.organisation().abbreviations().containsKey(role.value())
                || prose.contains("(" + role + ")")
                || prose.contains(role + " (");
    }
}
