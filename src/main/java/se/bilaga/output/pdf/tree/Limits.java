package se.bilaga.output.pdf.tree;

/** What no plan needs, and what would only cost time and memory. */
public final class Limits {
    private static final int PAGES = 500;

    private Limits() {}

    public static void checkPages(int pages) {
        if (pages > PAGES) {
            throw new IllegalArgumentException(pages + " pages; at most " + PAGES + " are written");
        }
    }
}
