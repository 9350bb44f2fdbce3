package se.bilaga.page.tree;

/** What may stand in a list item or a cell: words, or blocks of words. */
public sealed interface Flow extends PageNode permits BlockNode, InlineNode {}
