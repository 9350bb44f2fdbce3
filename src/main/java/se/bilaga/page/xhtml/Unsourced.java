package se.bilaga.page.xhtml;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;

/** A tree that does not say where in the author's files its words stand. */
public final class Unsourced extends PageRewrite {
    private Unsourced() {}

    /** The same document, words that stood in pieces for that alone as one. */
    public static Document of(Document document) {
        return new Unsourced().rewrite(document);
    }

    @Override
    @SuppressWarnings("unchecked") // a list that may hold words for an origin may hold what these are
    protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
        List<PageNode> bare = new ArrayList<>();
        children.forEach(child -> add(bare, child));
        return super.inside(holder, (List<N>) bare);
    }

    private static void add(List<PageNode> bare, PageNode child) {
        if (child instanceof InlineNode.Sourced sourced) {
            sourced.content().forEach(word -> add(bare, word));
        } else if (child instanceof InlineNode.PlainText text
                && !bare.isEmpty()
                && bare.get(bare.size() - 1) instanceof InlineNode.PlainText before) {
            bare.set(bare.size() - 1, new InlineNode.PlainText(before.text() + text.text()));
        } else {
            bare.add(child);
        }
    }
}
