package se.bilaga.check.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Plan;
import se.bilaga.prose.Referent;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A table or figure with an id that the prose never mentions. */
final class UnmentionedTable implements Rule {

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
        Set<String> mentioned = subject.passages().stream()
                .flatMap(passage -> passage.reading().crosses().stream())
                .map(reference -> key(reference.referent(), reference.name().value()))
                .collect(Collectors.toSet());
        List<String> strays = strays(subject);
        if (!names(subject.plan()).containsAll(mentioned) || strays.stream().anyMatch(UnmentionedTable::isBroken)) {
            return; // one of them was most likely to mention it
        }
        subject.plan().blocks().forEach(block -> {
            Text id = block.id();
            Referent kind = block.numberedAs();
            // A reference that is no reference, {{tabel kön}}, is reported as what it is.
            if (id != null
                    && kind != null
                    && !mentioned.contains(key(kind, id.value()))
                    && strays.stream().noneMatch(stray -> stray.endsWith(" " + id))) {
                report(id, kind.word(), findings);
            }
        });
    }

    /** What the references say that neither refer to a thing of the document nor begin with a series. */
    private static List<String> strays(Subject subject) {
        Set<String> series = subject.plan().statistics().keySet();
        return Stream.concat(
                        subject.figures()
                                .filter(reference -> !series.contains(reference.series()))
                                .map(reference -> reference.inside().value().strip()),
                        subject.file().passages().faults().stream()
                                .filter(fault -> fault.rule().equals("bruten-hänvisning"))
                                .map(fault -> ""))
                .toList();
    }

    private static boolean isBroken(String stray) {
        return stray.isEmpty()
                || Stream.of(Referent.values()).anyMatch(kind -> kind.word().equals(stray));
    }

    private static Set<String> names(Plan plan) {
        Set<String> names = new HashSet<>();
        plan.allSections().forEach(section -> names.add(key(Referent.SECTION, String.valueOf(section.id()))));
        plan.blocks().forEach(block -> {
            if (block.numberedAs() != null) {
                names.add(key(block.numberedAs(), String.valueOf(block.id())));
            }
        });
        return names;
    }

    private static String key(Referent kind, String name) {
        return kind.word() + " " + name;
    }

    private static void report(Text id, String word, Findings findings) {
        findings.add(
                id.at(),
                Message.of(word + " \"%s\" nämns inte i texten", "\"%s\" is not mentioned in the prose", id),
                Message.of(
                        "skriv {{" + word + " %s}} där läsaren behöver den",
                        "write {{" + word + " %s}} where the reader needs it",
                        id));
    }
}
