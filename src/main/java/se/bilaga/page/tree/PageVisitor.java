package se.bilaga.page.tree;

/** Meets each kind of node. */
public interface PageVisitor
        extends PagePart.Visitor, BlockNode.Visitor, BlockPart.Visitor, Picture.Visitor, InlineNode.Visitor {}
