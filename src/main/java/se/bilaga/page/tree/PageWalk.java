package se.bilaga.page.tree;

/** Goes through a tree, outermost first; what is of no interest is passed through to what stands in it. */
public abstract class PageWalk implements PageVisitor {

    /** Goes into a node. */
    protected final void walk(PageNode node) {
        node.accept(this);
    }

    @Override
    public void visit(PagePart.RunningHead head) {
        head.content().forEach(this::walk);
    }

    @Override
    public void visit(PagePart.TitlePart title) {
        title.blocks().forEach(this::walk);
    }

    @Override
    public void visit(PagePart.ContentsPart contents) {
        contents.blocks().forEach(this::walk);
    }

    @Override
    public void visit(PagePart.MainPart main) {
        main.blocks().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.SectionBlock section) {
        section.blocks().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.HeadingBlock heading) {
        heading.content().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.ParagraphBlock paragraph) {
        paragraph.content().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.ListBlock list) {
        list.items().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.ListItem item) {
        item.content().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.QuoteBlock quote) {
        quote.blocks().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.TableBlock table) {
        if (table.caption() != null) {
            walk(table.caption());
        }
        table.columns().forEach(this::walk);
        table.groups().forEach(this::walk);
    }

    @Override
    public void visit(BlockNode.FigureBlock figure) {
        walk(figure.picture());
        if (figure.caption() != null) {
            walk(figure.caption());
        }
    }

    @Override
    public void visit(TablePart.Caption caption) {
        caption.content().forEach(this::walk);
    }

    @Override
    public void visit(TablePart.ColumnShare column) {}

    @Override
    public void visit(TablePart.RowGroup group) {
        group.rows().forEach(this::walk);
    }

    @Override
    public void visit(TablePart.TableRow row) {
        row.cells().forEach(this::walk);
    }

    @Override
    public void visit(TablePart.TableCell cell) {
        cell.content().forEach(this::walk);
    }

    @Override
    public void visit(Picture.Image image) {}

    @Override
    public void visit(Picture.Drawing drawing) {}

    @Override
    public void visit(Inline.PlainText text) {}

    @Override
    public void visit(Inline.Break lineBreak) {}

    @Override
    public void visit(Inline.Strong strong) {
        phrase(strong);
    }

    @Override
    public void visit(Inline.Stressed stressed) {
        phrase(stressed);
    }

    @Override
    public void visit(Inline.Raised raised) {
        phrase(raised);
    }

    @Override
    public void visit(Inline.Link link) {
        phrase(link);
    }

    @Override
    public void visit(Inline.Footnote note) {
        phrase(note);
    }

    @Override
    public void visit(Inline.HeadingNumber number) {
        phrase(number);
    }

    @Override
    public void visit(Inline.CaptionLabel label) {
        phrase(label);
    }

    @Override
    public void visit(Inline.CaptionNumber number) {
        phrase(number);
    }

    @Override
    public void visit(Inline.Styled styled) {
        phrase(styled);
    }

    @Override
    public void visit(Inline.Inserted inserted) {
        phrase(inserted);
    }

    @Override
    public void visit(Inline.Deleted deleted) {
        phrase(deleted);
    }

    /** Any words that something is said of together. */
    protected void phrase(Inline.Phrasing phrase) {
        phrase.content().forEach(this::walk);
    }
}
