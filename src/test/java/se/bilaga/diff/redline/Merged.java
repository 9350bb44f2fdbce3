package se.bilaga.diff.redline;

import java.util.ArrayDeque;
import java.util.Deque;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.page.markup.Written;
import se.bilaga.page.tree.Document;
import se.bilaga.page.xhtml.MarkupSink;
import se.bilaga.page.xhtml.StartTag;
import se.bilaga.page.xhtml.XhtmlWriter;

/** Two pages written by hand, merged, as a template would write them. */
final class Merged {
    private Merged() {}

    static Document page(String blocks) {
        return Written.tree("<html lang=\"sv-SE\"><head><title>x</title></head><body><main><section>" + blocks
                + "</section></main></body></html>");
    }

    static String of(String before, String now) {
        return of(before, now, new Counterparts());
    }

    static String of(String before, String now, Counterparts counterparts) {
        String all = Shown.of(Redline.merge(page(before), page(now), counterparts));
        String inner = all.substring(all.indexOf("<section>") + 9, all.lastIndexOf("</section>"));
        return inner.replaceAll(" data-andring-id=\"\\d+\"", "");
    }

    /** A tree as a template would write it. */
    static final class Shown implements MarkupSink {
        private final StringBuilder text = new StringBuilder();
        private final Deque<String> open = new ArrayDeque<>();

        static String of(Document tree) {
            Shown shown = new Shown();
            new XhtmlWriter(shown).write(tree);
            return shown.text.toString();
        }

        @Override
        public void open(StartTag tag) {
            open.push(tag.name());
            text.append('<').append(tag.name());
            tag.attributes().forEach((name, value) -> text.append(" %s=\"%s\"".formatted(name, value)));
            text.append('>');
        }

        @Override
        public void text(String words) {
            text.append(words);
        }

        @Override
        public void close() {
            text.append("</").append(open.pop()).append('>');
        }
    }
}
