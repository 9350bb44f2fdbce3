package se.bilaga.page.xhtml;

import java.util.ArrayDeque;
import java.util.Deque;
import se.bilaga.page.tree.PageNode;

/** A part of a tree as markup that the page's reader reads: {@code <svg alt="…">…</svg>}. */
public final class MarkupText implements MarkupSink {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private MarkupText() {}

    public static String of(PageNode node) {
        MarkupText sink = new MarkupText();
        node.accept(new XhtmlWriter(sink));
        return sink.text.toString();
    }

    @Override
    public void open(StartTag tag) {
        text.append('<').append(tag.name());
        tag.attributes()
                .forEach((name, value) -> text.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        text.append('>');
        open.push(tag.name());
    }

    @Override
    public void text(String words) {
        text.append(escaped(words));
    }

    @Override
    public void close() {
        text.append("</").append(open.pop()).append('>');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
