package se.bilaga.prose;

/** Visits all that prose holds, in order, a footnote's text where it is called; who extends it takes what it wants. */
public abstract class ProseWalk implements ProseVisitor {

    @Override
    public void visit(ProseBlock.Paragraph paragraph) {
        paragraph.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void visit(ProseBlock.Listing list) {
        list.items().forEach(item -> item.content().forEach(block -> block.accept(this)));
    }

    @Override
    public void visit(ProseBlock.Quotation quotation) {
        quotation.content().forEach(block -> block.accept(this));
    }

    @Override
    public void visit(ProseInline.Wording wording) {}

    @Override
    public void visit(ProseInline.Verbatim verbatim) {}

    @Override
    public void visit(ProseInline.LineBreak lineBreak) {}

    @Override
    public void visit(ProseInline.Emphasis emphasis) {
        emphasis.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void visit(ProseInline.Link link) {
        link.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void visit(ProseInline.Footnote footnote) {
        footnote.note().forEach(block -> block.accept(this));
    }

    @Override
    public void visit(ProseInline.FigureReference reference) {}

    @Override
    public void visit(ProseInline.CrossReference reference) {}

    @Override
    public void visit(ProseInline.Asserted asserted) {
        asserted.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void visit(ProseInline.Foreign foreign) {
        foreign.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void visit(ProseInline.BrokenReference reference) {}
}
