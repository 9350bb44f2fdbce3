package se.bilaga.check.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A table or figure with an id that the prose never mentions. */
final class UnmentionedTable implements Rule {
    private static final Pattern CROSS = Pattern.compile("\\{\\{((?:(?:tabell|figur|avsnitt)(?: [^{}]*)?)?)}}");

    @Override
    public Manual manual() {
        return new Manual(
                "omnämns-inte",
                Manual.Group.DOCUMENT,
                Severity.ADVICE,
                "En tabell eller figur har ett id men nämns inte i texten.",
                "Läsaren ska få veta varför tabellen står där och vad den visar.",
                """
                innehåll:
                  - tabell: {id: kön, statistik: anställda}
                """,
                """
                text: Könsfördelningen framgår av {{tabell kön}}.
                innehåll:
                  - tabell: {id: kön, statistik: anställda}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String written = subject.passages().stream()
                .map(passage -> passage.text().value())
                .collect(Collectors.joining("\n"))
                .replaceAll("\\s+", " ")
                .replaceAll("\\{\\{ ", "{{")
                .replaceAll(" }}", "}}");
        if (hasBroken(written, subject.plan())) {
            return; // one of them was most likely to mention it
        }
        Set<String> series = subject.plan().statistics().keySet();
        subject.plan()
                .allSections()
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> {
                    Text id = block.id();
                    String word = isFigure(block) ? "figur " : "tabell ";
                    if (id != null && !written.contains("{{" + word + id + "}}") && !isMeant(id, written, series)) {
                        findings.add(
                                id.at(),
                                Message.of(
                                        word + "\"%s\" nämns inte i texten",
                                        "\"%s\" is not mentioned in the prose",
                                        id),
                                Message.of(
                                        "skriv {{" + word + "%s}} där läsaren behöver den",
                                        "write {{" + word + "%s}} where the reader needs it",
                                        id));
                    }
                });
    }

    /** Whether a reference names nothing, or something that there is not. */
    private static boolean hasBroken(String written, Plan plan) {
        Set<String> names = new HashSet<>();
        plan.allSections().forEach(section -> {
            names.add("avsnitt " + section.id());
            section.blocks().forEach(block -> names.add((isFigure(block) ? "figur " : "tabell ") + block.id()));
        });
        return CROSS.matcher(written).results().anyMatch(match -> !names.contains(match.group(1)));
    }

    private static boolean isFigure(Block block) {
        return block instanceof Block.Diagram || block instanceof Block.Picture;
    }

    /** Whether a reference that is no reference names it, {@code {{tabel kön}}}: that is reported as what it is. */
    private static boolean isMeant(Text id, String written, Set<String> series) {
        return Pattern.compile("(?<!\\{)\\{\\{? ?(?!\\{|(?:tabell|figur|avsnitt) )(\\S+) " + Pattern.quote(id.value())
                        + "(?![\\p{L}\\d-])")
                .matcher(written)
                .results()
                .anyMatch(match -> !series.contains(match.group(1).replace("{", "")));
    }
}
