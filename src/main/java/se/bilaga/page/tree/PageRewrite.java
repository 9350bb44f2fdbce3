package se.bilaga.page.tree;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a tree in which something is otherwise; what a rewriter says nothing of is copied as it is.
 *
 * <p>Every node goes through {@link #copy}, what is said of it through {@link #attributes}, and what stands in it, a
 * list at a time and after that, through {@link #inside}.
 */
public abstract class PageRewrite implements PageVisitor {
    private @Nullable PageNode made;

    /** The copy of a whole tree. */
    public Document rewrite(Document document) {
        List<PagePart> parts =
                document.parts().stream().filter(this::keeps).map(this::copy).toList();
        return new Document(document.language(), document.title(), parts);
    }

    /** The copy of a node, of the same kind. */
    @SuppressWarnings("unchecked") // each visit below makes a node of the kind that it visits
    protected <N extends PageNode> N copy(N node) {
        node.accept(this);
        return (N) Objects.requireNonNull(made);
    }

    /** Says what the node that is being visited becomes. */
    protected final void become(PageNode node) {
        made = node;
    }

    /** Whether there is a copy of a node at all. */
    protected boolean keeps(PageNode node) {
        return true;
    }

    /** What is said of a node's copy. */
    protected Attributes attributes(PageNode node) {
        return node.attributes();
    }

    /** What stands in a node's copy: its words, blocks, items, rows, cells or columns. */
    protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
        return children.stream().filter(this::keeps).map(this::copy).toList();
    }

    private BlockPart.@Nullable Caption caption(PageNode holder, BlockPart.@Nullable Caption caption) {
        return inside(holder, Stream.ofNullable(caption).toList()).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void visit(PagePart.RunningHead head) {
        become(new PagePart.RunningHead(attributes(head), inside(head, head.content())));
    }

    @Override
    public void visit(PagePart.TitlePart title) {
        become(new PagePart.TitlePart(attributes(title), inside(title, title.blocks())));
    }

    @Override
    public void visit(PagePart.ContentsPart contents) {
        become(new PagePart.ContentsPart(attributes(contents), inside(contents, contents.blocks())));
    }

    @Override
    public void visit(PagePart.MainPart main) {
        become(new PagePart.MainPart(attributes(main), inside(main, main.blocks())));
    }

    @Override
    public void visit(BlockNode.SectionBlock section) {
        become(new BlockNode.SectionBlock(attributes(section), inside(section, section.blocks())));
    }

    @Override
    public void visit(BlockNode.HeadingBlock heading) {
        become(new BlockNode.HeadingBlock(attributes(heading), heading.level(), inside(heading, heading.content())));
    }

    @Override
    public void visit(BlockNode.ParagraphBlock paragraph) {
        become(new BlockNode.ParagraphBlock(attributes(paragraph), inside(paragraph, paragraph.content())));
    }

    @Override
    public void visit(BlockNode.ListBlock list) {
        become(new BlockNode.ListBlock(attributes(list), list.ordered(), list.first(), inside(list, list.items())));
    }

    @Override
    public void visit(BlockPart.ListItem item) {
        become(new BlockPart.ListItem(attributes(item), inside(item, item.content())));
    }

    @Override
    public void visit(BlockNode.QuoteBlock quote) {
        become(new BlockNode.QuoteBlock(attributes(quote), inside(quote, quote.blocks())));
    }

    @Override
    public void visit(BlockNode.TableBlock table) {
        become(new BlockNode.TableBlock(
                attributes(table),
                caption(table, table.caption()),
                inside(table, table.columns()),
                inside(table, table.groups())));
    }

    @Override
    public void visit(BlockNode.FigureBlock figure) {
        become(new BlockNode.FigureBlock(
                attributes(figure),
                inside(figure, List.of(figure.picture())).get(0),
                caption(figure, figure.caption())));
    }

    @Override
    public void visit(BlockPart.Caption caption) {
        become(new BlockPart.Caption(attributes(caption), inside(caption, caption.content())));
    }

    @Override
    public void visit(BlockPart.ColumnShare column) {
        become(new BlockPart.ColumnShare(attributes(column), column.percent()));
    }

    @Override
    public void visit(BlockPart.RowGroup group) {
        become(new BlockPart.RowGroup(attributes(group), group.head(), inside(group, group.rows())));
    }

    @Override
    public void visit(BlockPart.TableRow row) {
        become(new BlockPart.TableRow(attributes(row), inside(row, row.cells())));
    }

    @Override
    public void visit(BlockPart.TableCell cell) {
        become(new BlockPart.TableCell(
                attributes(cell), cell.headOf(), cell.columns(), cell.rows(), inside(cell, cell.content())));
    }

    @Override
    public void visit(Picture.Image image) {
        become(new Picture.Image(attributes(image), image.source(), image.alt()));
    }

    @Override
    public void visit(Picture.Drawing drawing) {
        become(new Picture.Drawing(
                attributes(drawing), drawing.alt(), drawing.width(), drawing.height(), drawing.shapes()));
    }

    @Override
    public void visit(InlineNode.PlainText text) {
        become(text);
    }

    @Override
    public void visit(InlineNode.Break lineBreak) {
        become(new InlineNode.Break(attributes(lineBreak)));
    }

    @Override
    public void visit(InlineNode.Strong strong) {
        become(new InlineNode.Strong(attributes(strong), inside(strong, strong.content())));
    }

    @Override
    public void visit(InlineNode.Stressed stressed) {
        become(new InlineNode.Stressed(attributes(stressed), inside(stressed, stressed.content())));
    }

    @Override
    public void visit(InlineNode.Raised raised) {
        become(new InlineNode.Raised(attributes(raised), inside(raised, raised.content())));
    }

    @Override
    public void visit(InlineNode.Link link) {
        become(new InlineNode.Link(attributes(link), link.target(), inside(link, link.content())));
    }

    @Override
    public void visit(InlineNode.Footnote note) {
        become(new InlineNode.Footnote(attributes(note), inside(note, note.content())));
    }

    @Override
    public void visit(InlineNode.HeadingNumber number) {
        become(new InlineNode.HeadingNumber(attributes(number), inside(number, number.content())));
    }

    @Override
    public void visit(InlineNode.CaptionLabel label) {
        become(new InlineNode.CaptionLabel(attributes(label), inside(label, label.content())));
    }

    @Override
    public void visit(InlineNode.CaptionNumber number) {
        become(new InlineNode.CaptionNumber(attributes(number), inside(number, number.content())));
    }

    @Override
    public void visit(InlineNode.Styled styled) {
        become(new InlineNode.Styled(attributes(styled), inside(styled, styled.content())));
    }

    @Override
    public void visit(InlineNode.Sourced sourced) {
        become(new InlineNode.Sourced(attributes(sourced), sourced.origin(), inside(sourced, sourced.content())));
    }

    @Override
    public void visit(InlineNode.Abbreviation abbreviation) {
        become(new InlineNode.Abbreviation(
                attributes(abbreviation), abbreviation.expansion(), inside(abbreviation, abbreviation.content())));
    }

    @Override
    public void visit(InlineNode.Foreign foreign) {
        become(new InlineNode.Foreign(attributes(foreign), foreign.language(), inside(foreign, foreign.content())));
    }

    @Override
    public void visit(InlineNode.Inserted inserted) {
        become(new InlineNode.Inserted(attributes(inserted), inside(inserted, inserted.content())));
    }

    @Override
    public void visit(InlineNode.Deleted deleted) {
        become(new InlineNode.Deleted(attributes(deleted), inside(deleted, deleted.content())));
    }
}
