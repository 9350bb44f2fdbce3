package se.bilaga.prose;

/** Meets each kind of what prose holds; who adds a kind is told by the compiler who must know it. */
public interface ProseVisitor {
    void visit(ProseBlock.Paragraph paragraph);

    void visit(ProseBlock.Listing list);

    void visit(ProseBlock.Quotation quotation);

    void visit(ProseInline.Wording wording);

    void visit(ProseInline.Verbatim verbatim);

    void visit(ProseInline.LineBreak lineBreak);

    void visit(ProseInline.Emphasis emphasis);

    void visit(ProseInline.Link link);

    void visit(ProseInline.Footnote footnote);

    void visit(ProseInline.FigureReference reference);

    void visit(ProseInline.CrossReference reference);

    void visit(ProseInline.Asserted asserted);

    void visit(ProseInline.Foreign foreign);

    void visit(ProseInline.BrokenReference reference);
}
