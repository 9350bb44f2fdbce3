package se.bilaga.page.tree;

/** Anything in a page's tree: a paragraph, a cell, a word in italics. */
public sealed interface PageNode permits PagePart, PageNode.Flow, BlockPart, Picture {

    /** What is said of it beside what it is. */
    Attributes attributes();

    void accept(PageVisitor visitor);

    /** What may stand in a list item or a cell: words, or blocks of words. */
    sealed interface Flow extends PageNode permits BlockNode, InlineNode {}
}
