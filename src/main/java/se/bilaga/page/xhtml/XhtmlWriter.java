package se.bilaga.page.xhtml;

import java.util.List;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PageVisitor;
import se.bilaga.page.tree.Picture;

/** Writes a tree as the XHTML that the page's reader reads; a format says in a class below what it has otherwise. */
public class XhtmlWriter implements PageVisitor {
    private final MarkupSink out;

    public XhtmlWriter(MarkupSink out) {
        this.out = out;
    }

    /** Writes the whole document. */
    public void write(Document document) {
        out.open(StartTag.of("html").with("lang", document.language()));
        out.open(StartTag.of("head"));
        head();
        leaf(StartTag.of("title"), document.title());
        out.close();
        out.open(StartTag.of("body"));
        body(document);
        out.close();
        out.close();
    }

    /** What a format has in its head before the title. */
    protected void head() {}

    /** The parts of the document, and what a format has around them. */
    protected void body(Document document) {
        document.accept(this);
    }

    protected final MarkupSink out() {
        return out;
    }

    /** An element with what stands in it. */
    protected final void element(StartTag tag, List<? extends PageNode> content) {
        out.open(tag);
        content.forEach(node -> node.accept(this));
        out.close();
    }

    /** An element with words in it. */
    protected final void leaf(StartTag tag, String words) {
        out.open(tag);
        out.text(words);
        out.close();
    }

    private void element(String name, Attributes attributes, List<? extends PageNode> content) {
        element(StartTag.of(name, attributes), content);
    }

    private void phrase(String name, InlineNode.Phrasing phrase) {
        element(StartTag.of(name, phrase.attributes()), phrase.content());
    }

    @Override
    public void visit(PagePart.RunningHead head) {
        element("div", head.attributes(), head.content());
    }

    @Override
    public void visit(PagePart.TitlePart title) {
        element("header", title.attributes(), title.blocks());
    }

    @Override
    public void visit(PagePart.ContentsPart contents) {
        element("nav", contents.attributes(), contents.blocks());
    }

    @Override
    public void visit(PagePart.MainPart main) {
        element("main", main.attributes(), main.blocks());
    }

    @Override
    public void visit(BlockNode.SectionBlock section) {
        element("section", section.attributes(), section.blocks());
    }

    @Override
    public void visit(BlockNode.HeadingBlock heading) {
        element("h" + heading.level(), heading.attributes(), heading.content());
    }

    @Override
    public void visit(BlockNode.ParagraphBlock paragraph) {
        element("p", paragraph.attributes(), paragraph.content());
    }

    @Override
    public void visit(BlockNode.ListBlock list) {
        StartTag tag = StartTag.of(list.ordered() ? "ol" : "ul", list.attributes());
        element(tag.with("start", list.first() == 1 ? null : String.valueOf(list.first())), list.items());
    }

    @Override
    public void visit(BlockPart.ListItem item) {
        element("li", item.attributes(), item.content());
    }

    @Override
    public void visit(BlockNode.QuoteBlock quote) {
        element("blockquote", quote.attributes(), quote.blocks());
    }

    @Override
    public void visit(BlockNode.TableBlock table) {
        table(table, StartTag.of("table", table.attributes()));
    }

    /** The table under another start tag. */
    protected final void table(BlockNode.TableBlock table, StartTag tag) {
        out.open(tag);
        if (table.caption() != null) {
            table.caption().accept(this);
        }
        if (!table.columns().isEmpty()) {
            element(StartTag.of("colgroup"), table.columns());
        }
        table.groups().forEach(group -> group.accept(this));
        out.close();
    }

    @Override
    public void visit(BlockNode.FigureBlock figure) {
        out.open(StartTag.of("figure", figure.attributes()));
        figure.picture().accept(this);
        BlockPart.Caption caption = figure.caption();
        if (caption != null) {
            element("figcaption", caption.attributes(), caption.content());
        }
        out.close();
    }

    @Override
    public void visit(BlockPart.Caption caption) {
        element("caption", caption.attributes(), caption.content());
    }

    @Override
    public void visit(BlockPart.ColumnShare column) {
        out.open(StartTag.of("col", column.attributes()).with("style", "width:" + Length.of(column.percent()) + "%"));
        out.close();
    }

    @Override
    public void visit(BlockPart.RowGroup group) {
        element(group.head() ? "thead" : "tbody", group.attributes(), group.rows());
    }

    @Override
    public void visit(BlockPart.TableRow row) {
        element("tr", row.attributes(), row.cells());
    }

    @Override
    public void visit(BlockPart.TableCell cell) {
        boolean head = cell.headOf() != BlockPart.HeadOf.NOTHING;
        StartTag tag = StartTag.of(head ? "th" : "td", cell.attributes())
                .with("scope", head ? cell.headOf().scope() : null)
                .with("colspan", cell.columns() > 1 ? String.valueOf(cell.columns()) : null)
                .with("rowspan", cell.rows() > 1 ? String.valueOf(cell.rows()) : null);
        element(tag, cell.content());
    }

    @Override
    public void visit(Picture.Image image) {
        image(image, image.source());
    }

    /** The image under another address. */
    protected final void image(Picture.Image image, String source) {
        out.open(StartTag.of("img", image.attributes()).with("src", source).with("alt", image.alt()));
        out.close();
    }

    @Override
    public void visit(Picture.Drawing drawing) {
        drawing(drawing, StartTag.of("svg", drawing.attributes()).with("alt", drawing.alt()));
    }

    /** The drawing under another start tag. */
    protected final void drawing(Picture.Drawing drawing, StartTag tag) {
        out.open(tag.with("width", Length.of(drawing.width()))
                .with("height", Length.of(drawing.height()))
                .with("viewBox", Length.viewBox(drawing.width(), drawing.height())));
        ShapeWriter shapes = new ShapeWriter(out);
        drawing.shapes().forEach(shape -> shape.accept(shapes));
        out.close();
    }

    @Override
    public void visit(InlineNode.PlainText text) {
        out.text(text.text());
    }

    @Override
    public void visit(InlineNode.Break lineBreak) {
        element("br", lineBreak.attributes(), List.of());
    }

    @Override
    public void visit(InlineNode.Link link) {
        element(StartTag.of("a", link.attributes()).with("href", link.target()), link.content());
    }

    @Override
    public void visit(InlineNode.Strong strong) {
        phrase("strong", strong);
    }

    @Override
    public void visit(InlineNode.Stressed stressed) {
        phrase("em", stressed);
    }

    @Override
    public void visit(InlineNode.Raised raised) {
        phrase("sup", raised);
    }

    @Override
    public void visit(InlineNode.Footnote note) {
        element("span", note.attributes(), note.content());
    }

    @Override
    public void visit(InlineNode.HeadingNumber number) {
        phrase("span", number);
    }

    @Override
    public void visit(InlineNode.CaptionLabel label) {
        phrase("span", label);
    }

    @Override
    public void visit(InlineNode.CaptionNumber number) {
        phrase("span", number);
    }

    @Override
    public void visit(InlineNode.Styled styled) {
        phrase("span", styled);
    }

    /** No reader of a page asks where its words stand. */
    @Override
    public void visit(InlineNode.Sourced sourced) {
        sourced.content().forEach(node -> node.accept(this));
    }

    @Override
    public void visit(InlineNode.Abbreviation abbreviation) {
        StartTag tag = StartTag.of("abbr", abbreviation.attributes()).with("title", abbreviation.expansion());
        element(tag, abbreviation.content());
    }

    @Override
    public void visit(InlineNode.Foreign foreign) {
        element(StartTag.of("span", foreign.attributes()).with("lang", foreign.language()), foreign.content());
    }

    @Override
    public void visit(InlineNode.Inserted inserted) {
        phrase("ins", inserted);
    }

    @Override
    public void visit(InlineNode.Deleted deleted) {
        phrase("del", deleted);
    }
}
