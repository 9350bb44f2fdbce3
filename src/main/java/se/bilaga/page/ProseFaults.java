package se.bilaga.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;

/** Finds what authors write in Markdown that would be printed as signs: footnotes without text, tables, HTML. */
final class ProseFaults {
    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]+)](?!:)");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)]:");
    private static final Pattern TABLE = Pattern.compile("(?m)^[ ]*\\|.*\\R[ ]*\\|?[ ]*:?-{2,}[-|: ]*$");
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|em|strong|br|p|a|div|span|table|ul|ol|li)\\b[^<>]*>");

    private final Text prose;
    private final Diagnostics d;

    private ProseFaults(Text prose, Diagnostics d) {
        this.prose = prose;
        this.d = d;
    }

    static void check(Text prose, Diagnostics d) {
        ProseFaults faults = new ProseFaults(prose, d);
        String text = prose.value();
        if (text.contains("[^")) {
            faults.footnotes();
        }
        if (text.contains("|")) {
            faults.table();
        }
        if (text.contains("<")) {
            faults.tag();
        }
    }

    private void footnotes() {
        Set<String> defined = names(DEFINITION);
        boolean unknown = false;
        for (Matcher call = CALL.matcher(prose.value()); call.find(); ) {
            if (!defined.contains(call.group(1))) {
                unknown = true;
                d.error(
                        "okänd-fotnot",
                        prose.part(call.start(), call.end()).at(),
                        Message.of("fotnoten %s har ingen text", "the footnote %s has no text", call.group()),
                        Nearest.hint(call.group(1), defined)
                                .filter(near -> call.group(1).length() > 2)
                                .orElse(Message.of(
                                        "skriv sist i texten, efter en tom rad: %s: fotnotens text",
                                        "write last in the text, after an empty line: %s: the footnote",
                                        call.group())));
            }
        }
        Set<String> called = names(CALL);
        for (Matcher note = DEFINITION.matcher(prose.value()); !unknown && note.find(); ) {
            if (!called.contains(note.group(1))) {
                d.warning(
                        "oanvänd-fotnot",
                        prose.part(note.start(1), note.end(1)).at(),
                        Message.of(
                                "ingenting i texten hänvisar till fotnoten %s",
                                "nothing in the text calls the footnote %s", note.group(1)),
                        Message.of("skriv [^%s] där den hör hemma", "write [^%s] where it belongs", note.group(1)));
            }
        }
    }

    private Set<String> names(Pattern pattern) {
        Set<String> names = new HashSet<>();
        pattern.matcher(prose.value()).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private void table() {
        Matcher table = TABLE.matcher(prose.value());
        if (table.find()) {
            d.error(
                    "tabell-i-text",
                    prose.part(table.start(), prose.value().indexOf('\n', table.start()))
                            .at(),
                    new Message("en tabell kan inte stå i löptexten", "a table cannot stand in the prose"),
                    new Message("lägg den under innehåll: som - fritabell:", "put it under innehåll: as - fritabell:"));
        }
    }

    private void tag() {
        Matcher tag = TAG.matcher(prose.value());
        if (tag.find()) {
            d.warning(
                    "html-i-text",
                    prose.part(tag.start(), tag.end()).at(),
                    Message.of("%s skrivs ut som det står", "%s is printed as it stands", tag.group()),
                    new Message(
                            "skriv **fet**, *kursiv* eller en tom rad mellan stycken",
                            "write **bold**, *italic* or an empty line between paragraphs"));
        }
    }
}
