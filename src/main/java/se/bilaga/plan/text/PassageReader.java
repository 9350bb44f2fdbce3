package se.bilaga.plan.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Section;
import se.bilaga.plan.text.Passage.Role;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Reading;
import se.bilaga.prose.markdown.MarkdownReader;
import se.bilaga.source.text.Text;

/** Reads the texts that it is given, each by what its signs may mean, and keeps those that a reader of the document sees. */
class PassageReader {
    private final MarkdownReader markdown;
    /** Tells of no faults, which are told already. */
    private final MarkdownReader again;

    private final List<Passage> found = new ArrayList<>();
    private final IdentityHashMap<Text, ProseText> prose = new IdentityHashMap<>();
    private @Nullable Section section;
    private boolean shown = true;

    PassageReader(MarkdownReader markdown, MarkdownReader again) {
        this.markdown = markdown;
        this.again = again;
    }

    final List<Passage> found() {
        return found;
    }

    /** What each text was read as, by the text itself. */
    final IdentityHashMap<Text, ProseText> prose() {
        return prose;
    }

    /** What is read from now on stands in a section, or in none. */
    final void enter(@Nullable Section next) {
        section = next;
    }

    /** Reads what a block shows; else what no reader sees, but the comparison with another plan does. */
    final void when(boolean seen, Runnable read) {
        shown = seen;
        read.run();
        shown = true;
    }

    /** A text in which a call of a footnote alone means something. */
    final void cell(Role role, Text text) {
        add(role, markdown.cell(text), ProseText::cell);
    }

    /** A reference that stands by itself, of which the figure is printed. */
    final void reference(@Nullable Text text) {
        if (text != null) {
            prose.put(text, again.line(text));
        }
    }

    /** A text in Markdown. */
    final void read(Role role, @Nullable Text text) {
        if (text != null) {
            add(role, markdown.read(text), again::read);
        }
    }

    /** A text of one line, a heading or a caption. */
    final void line(Role role, @Nullable Text text) {
        if (text != null) {
            add(role, markdown.line(text), again::line);
        }
    }

    /** A text in which no sign means anything. */
    final void copy(Role role, @Nullable Text text) {
        if (text != null) {
            add(role, markdown.plain(text), ProseText::plain);
        }
    }

    final void copyAll(Role role, Collection<Text> texts) {
        texts.forEach(text -> copy(role, text));
    }

    private void add(Role role, ProseText read, Function<Text, ProseText> how) {
        prose.put(read.text(), read);
        if (shown && !read.text().value().isBlank()) {
            found.add(new Passage(role, read, () -> reading(read, how), section));
        }
    }

    /** What is marked is read again without its marks, so that sentences stand as a reader of the document sees them. */
    private static Reading reading(ProseText read, Function<Text, ProseText> how) {
        Unmarked bare = Unmarked.of(read);
        return bare.held().isEmpty() ? Reading.of(read) : Reading.of(how.apply(bare.text()), bare.held());
    }
}
