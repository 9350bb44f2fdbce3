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
    public void visit(BlockPart.ListItem item) {
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
    public void visit(BlockPart.Caption caption) {
        caption.content().forEach(this::walk);
    }

    @Override
    public void visit(BlockPart.ColumnShare column) {}

    @Override
    public void visit(BlockPart.RowGroup group) {
        group.rows().forEach(this::walk);
    }

    @Override
    public void visit(BlockPart.TableRow row) {
        row.cells().forEach(this::walk);
    }

    @Override
    public void visit(BlockPart.TableCell cell) {
        cell.content().forEach(this::walk);
    }

    @Override
    public void visit(Picture.Image image) {}

    @Override
    public void visit(Picture.Drawing drawing) {}

    @Override
    public void visit(InlineNode.PlainText text) {}

    @Override
    public void visit(InlineNode.Break lineBreak) {}

    @Override
    public void visit(InlineNode.Strong strong) {
        phrase(strong);
    }

    @Override
    public void visit(InlineNode.Stressed stressed) {
        phrase(stressed);
    }

    @Override
    public void visit(InlineNode.Raised raised) {
        phrase(raised);
    }

    @Override
    public void visit(InlineNode.Link link) {
        phrase(link);
    }

    @Override
    public void visit(InlineNode.Footnote note) {
        note.content().forEach(this::walk);
    }

    @Override
    public void visit(InlineNode.HeadingNumber number) {
        phrase(number);
    }

    @Override
    public void visit(InlineNode.CaptionLabel label) {
        phrase(label);
    }

    @Override
    public void visit(InlineNode.CaptionNumber number) {
        phrase(number);
    }

    @Override
    public void visit(InlineNode.Styled styled) {
        phrase(styled);
    }

    @Override
    public void visit(InlineNode.Sourced sourced) {
        phrase(sourced);
    }

    @Override
    public void visit(InlineNode.Abbreviation abbreviation) {
        phrase(abbreviation);
    }

    @Override
    public void visit(InlineNode.Foreign foreign) {
        phrase(foreign);
    }

    @Override
    public void visit(InlineNode.Inserted inserted) {
        phrase(inserted);
    }

    @Override
    public void visit(InlineNode.Deleted deleted) {
        phrase(deleted);
    }

    /** Any words that something is said of together. */
    protected void phrase(InlineNode.Phrasing phrase) {
        phrase.content().forEach(this::walk);
    }
}
