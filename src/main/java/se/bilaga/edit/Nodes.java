package se.bilaga.edit;

import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** How a part of the file is written. */
public final class Nodes {
    private Nodes() {}

    /** Whether nothing stands there, as after {@code bilaga:}. */
    public static boolean isBlank(Node node) {
        return node.at().from() == node.at().to();
    }

    /** A text as YAML reads it back, whatever it holds. */
    public static String quoted(String text) {
        return "'" + text.strip().replaceAll("\\s+", " ").replace("'", "''") + "'";
    }

    /** Whether it is written in brackets or braces. */
    public static boolean isFlow(Node node) {
        Span at = node.at();
        return !isBlank(node) && "[{".indexOf(at.file().text().charAt(at.from())) >= 0;
    }
}
