package se.bilaga.prose;

/** Meets each kind of what prose holds; who adds a kind is told by the compiler who must know it. */
public interface ProseVisitor {
    void visit(ProseBlock.Paragraph paragraph);

    void visit(ProseBlock.Listing list);

    void visit(ProseBlock.Quotation quotation);

    void visit(Inline.Wording wording);

    void visit(Inline.Verbatim verbatim);

    void visit(Inline.LineBreak lineBreak);

    void visit(Inline.Emphasis emphasis);

    void visit(Inline.Link link);

    void visit(Inline.Footnote footnote);

    void visit(Inline.FigureReference reference);

    void visit(Inline.CrossReference reference);

    void visit(Inline.BrokenReference reference);
}
