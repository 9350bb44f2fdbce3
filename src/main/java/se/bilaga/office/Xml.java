package se.bilaga.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML being written, always well formed.
 *
 * <pre>{@code xml.open("w:p").open("w:r").open("w:t").text("Hej").close().close().close()}</pre>
 */
public final class Xml {
    /** How every part begins. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** A whole part: begins with the declaration. */
    public static Xml part() {
        return new Xml().raw(DECLARATION);
    }

    /** {@code <name attribute="value">}, attributes and values in turn. */
    public Xml open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** The end tag of the element opened last. */
    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** {@code <name attribute="value"/>}. */
    public Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** {@code <name>text</name>}. */
    public Xml leaf(String name, String text) {
        return open(name).text(text).close();
    }

    /** Characters, escaped. */
    public Xml text(String text) {
        escape(text, out);
        return this;
    }

    /** Markup that is well formed already. */
    public Xml raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    /** What is written; every element must be closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
        return out;
    }

    /** The text with {@code < > & " } and line ends as references, so that it may stand anywhere. */
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> out.append(c);
            }
        }
    }
}
