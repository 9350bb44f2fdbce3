package se.bilaga.page.text;

import java.util.regex.Pattern;

/** Well-formed XHTML of the closed set: a template places it as it is, and escapes everything else. */
public record Markup(String xhtml) {
    public static final Markup NONE = new Markup("");

    private static final Pattern PARAGRAPH = Pattern.compile("</p>|(?<!</(?:p|ul|ol|blockquote)>)</li>");

    /** Text as it is read, whatever characters it holds. */
    public static Markup text(String text) {
        return new Markup(escape(text));
    }

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    public Markup and(Markup next) {
        return new Markup(xhtml + next.xhtml);
    }

    /** The same, saying where it stands in the author's files; what says so itself is left as it is. */
    public Markup from(Origin origin) {
        return xhtml.contains("<data ")
                ? this
                : new Markup("<data value=\"" + origin.code() + "\">" + xhtml + "</data>");
    }

    /** How many lines it begins at least: its paragraphs, and the items of lists that are words alone. */
    public int paragraphs() {
        return (int) PARAGRAPH.matcher(xhtml).results().count();
    }

    public boolean isEmpty() {
        return xhtml.isEmpty();
    }
}
