package se.bilaga.page.xhtml;

/** Gets a tree as tags and text, well formed. */
public interface MarkupSink {
    void open(StartTag tag);

    void text(String text);

    /** The end of the element opened last. */
    void close();
}
