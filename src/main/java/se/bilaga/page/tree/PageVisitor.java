package se.bilaga.page.tree;

/** Meets each kind of node. */
public interface PageVisitor
        extends PagePart.Visitor, BlockNode.Visitor, TablePart.Visitor, Picture.Visitor, Inline.Visitor {}
