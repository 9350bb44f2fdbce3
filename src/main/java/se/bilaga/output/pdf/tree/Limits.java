package se.bilaga.output.pdf.tree;

import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What no plan needs, and what would only cost time and memory. */
public final class Limits {
    private static final int DEPTH = 50;
    private static final int PAGES = 500;

    private Limits() {}

    public static void checkDepth(Document tree) {
        if (depth(tree.getDocumentElement()) > DEPTH) {
            throw new IllegalArgumentException("elements nested deeper than " + DEPTH);
        }
    }

    public static void checkPages(int pages) {
        if (pages > PAGES) {
            throw new IllegalArgumentException(pages + " pages; at most " + PAGES + " are written");
        }
    }

    private static int depth(Node node) {
        int deepest = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }
}
