package se.bilaga.output.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import se.bilaga.page.xhtml.MarkupSink;
import se.bilaga.page.xhtml.StartTag;

/** A tree in the syntax of HTML: {@code <br>} has no end, {@code <p></p>} has one. */
final class HtmlText implements MarkupSink {
    private static final Set<String> WITHOUT_END = Set.of("br", "col", "hr", "img", "meta");

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    @Override
    public void open(StartTag tag) {
        html.append('<').append(tag.name());
        tag.attributes()
                .forEach((name, value) -> html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(value))
                        .append('"'));
        html.append('>');
        open.push(tag.name());
    }

    @Override
    public void text(String text) {
        html.append(escape(text));
    }

    /** What is HTML already. */
    void markup(String markup) {
        html.append(markup);
    }

    @Override
    public void close() {
        String name = open.pop();
        if (!WITHOUT_END.contains(name)) {
            html.append("</").append(name).append('>');
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\u00a0", "&nbsp;");
    }

    /** What is written so far. */
    @Override
    public String toString() {
        return html.toString();
    }
}
