package se.bilaga.statistics.table.free;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWalk;
import se.bilaga.prose.ProseWords;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.table.DataTable;
import se.bilaga.statistics.table.TableNotes;

/** The footnotes of a free table, lettered in the order that its cells call them: {@code 118[^reviderad]}. */
final class NoteMarks {
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
        List<TextPart> calls = new ArrayList<>();
        ProseText cell = ProseText.cell(written);
        cell.accept(new ProseWalk() {
            @Override
            public void visit(ProseInline.Footnote call) {
                calls.add(call.label());
            }
        });
        List<String> called = new ArrayList<>();
        for (TextPart label : calls) {
            if (texts.containsKey(label.value())) {
                called.add(marks.computeIfAbsent(label.value(), key -> TableNotes.mark(marks.size())));
            } else {
                unknown(label.text());
            }
        }
        Text left = calls.isEmpty() ? written : new Text(ProseWords.of(cell), written.at(), written.offsets());
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
