package se.bilaga.page.tree;

/** Meets each kind of node; what a visitor forgets, the compiler names. */
public interface PageVisitor {
    void visit(PagePart.RunningHead head);

    void visit(PagePart.TitlePart title);

    void visit(PagePart.ContentsPart contents);

    void visit(PagePart.MainPart main);

    void visit(BlockNode.SectionBlock section);

    void visit(BlockNode.HeadingBlock heading);

    void visit(BlockNode.ParagraphBlock paragraph);

    void visit(BlockNode.ListBlock list);

    void visit(BlockNode.ListItem item);

    void visit(BlockNode.QuoteBlock quote);

    void visit(BlockNode.TableBlock table);

    void visit(BlockNode.FigureBlock figure);

    void visit(TablePart.Caption caption);

    void visit(TablePart.ColumnShare column);

    void visit(TablePart.RowGroup group);

    void visit(TablePart.TableRow row);

    void visit(TablePart.TableCell cell);

    void visit(Picture.Image image);

    void visit(Picture.Drawing drawing);

    void visit(Inline.PlainText text);

    void visit(Inline.Break lineBreak);

    void visit(Inline.Strong strong);

    void visit(Inline.Stressed stressed);

    void visit(Inline.Raised raised);

    void visit(Inline.Link link);

    void visit(Inline.Footnote note);

    void visit(Inline.HeadingNumber number);

    void visit(Inline.CaptionLabel label);

    void visit(Inline.CaptionNumber number);

    void visit(Inline.Styled styled);

    void visit(Inline.Inserted inserted);

    void visit(Inline.Deleted deleted);
}
