package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.table.TableNotes;

/** The footnotes of a free table, lettered in the order that its cells call them: {@code 118[^reviderad]}. */
final class NoteMarks {
    private static final Pattern CALL = Pattern.compile("\\s*\\[\\^([^\\]]*)\\]");

    private final Map<String, Text> texts;
    private final Diagnostics d;
    private final Map<String, String> marks = new LinkedHashMap<>();
    private boolean unknown;

    NoteMarks(Map<String, Text> texts, Diagnostics d) {
        this.texts = texts;
        this.d = d;
    }

    /** A cell's text without the calls, and the marks of the footnotes called. */
    record Called(Text text, List<String> marks) {
        Called {
            marks = List.copyOf(marks);
        }
    }

    Called in(Text written) {
        List<String> called = new ArrayList<>();
        Matcher matcher = CALL.matcher(written.value());
        int end = written.value().length();
        while (matcher.find()) {
            end = Math.min(end, matcher.start());
            String name = matcher.group(1);
            if (texts.containsKey(name)) {
                called.add(marks.computeIfAbsent(name, key -> TableNotes.mark(marks.size())));
            } else {
                unknown(written.part(matcher.start(1), matcher.end(1)));
            }
        }
        Text left = called.isEmpty() && end == written.value().length()
                ? written
                : new Text(CALL.matcher(written.value()).replaceAll(""), written.at(), written.offsets());
        return new Called(left, called);
    }

    private void unknown(Text name) {
        unknown = true;
        d.error(
                "okänd-fotnot",
                name.at(),
                Message.of("det finns ingen fotnot %s i tabellen", "the table has no footnote %s", name),
                Nearest.hint(name.value(), texts.keySet())
                        .orElse(Message.of("skriv fotnoter: {%s: …}", "write fotnoter: {%s: …}", name)));
    }

    /** The footnotes called, in order; warns of those that no cell calls, unless a call was misspelt. */
    List<DataTable.Note> notes() {
        texts.forEach((name, text) -> {
            if (!marks.containsKey(name) && !unknown) {
                d.warning(
                        "oanvänd-fotnot",
                        text.at(),
                        Message.of("ingen cell hänvisar till fotnoten %s", "no cell calls the footnote %s", name),
                        Message.of("skriv [^%s] i en cell", "write [^%s] in a cell", name));
            }
        });
        List<DataTable.Note> notes = new ArrayList<>();
        marks.forEach((name, mark) -> notes.add(new DataTable.Note(
                mark,
                TableNotes.sentence(Objects.requireNonNull(texts.get(name)).value()))));
        return notes;
    }
}
