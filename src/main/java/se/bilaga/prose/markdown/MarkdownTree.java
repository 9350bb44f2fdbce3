package se.bilaga.prose.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.TextPart;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;

/** Turns commonmark's nodes into records; what these have no place for is a fault, and read as a paragraph. */
final class MarkdownTree extends AbstractVisitor {
    /** Lists in lists and quotations in quotations; nobody reads what is deeper. */
    private static final int DEEPEST = 10;

    private final Text source;
    private final StrayMarks.Hidden signs;
    private final MarkdownFaults faults;
    private final LostSigns lost;
    private final Notes notes;
    private List<ProseBlock> blocks = new ArrayList<>();
    private List<ProseInline> inlines = new ArrayList<>();
    private boolean inFootnote;
    private int depth;

    /** @param signs what the parser was given for the source */
    MarkdownTree(Text source, StrayMarks.Hidden signs, Diagnostics diagnostics) {
        this.source = source;
        this.signs = signs;
        this.faults = new MarkdownFaults(diagnostics);
        this.lost = new LostSigns(diagnostics);
        this.notes = new Notes(faults);
    }

    List<ProseBlock> blocks(Node document) {
        notes.define(document, this::part);
        List<ProseBlock> read = blocksIn(document);
        notes.finish();
        return read;
    }

    private List<ProseBlock> blocksIn(Node parent) {
        List<ProseBlock> outer = blocks;
        blocks = new ArrayList<>();
        inside(parent);
        List<ProseBlock> read = blocks;
        blocks = outer;
        return read;
    }

    private List<ProseInline> inlinesIn(Node parent) {
        List<ProseInline> outer = inlines;
        inlines = new ArrayList<>();
        inside(parent);
        List<ProseInline> read = inlines;
        inlines = outer;
        return read;
    }

    private void inside(Node parent) {
        if (depth > DEEPEST) {
            faults.deep(part(parent));
            return;
        }
        depth++;
        visitChildren(parent);
        depth--;
    }

    /** From the first to the last character of a node. */
    private TextPart part(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new TextPart(source, 0, 0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new TextPart(source, spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    private void paragraph(Block node) {
        blocks.add(new ProseBlock.Paragraph(part(node), inlinesIn(node)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        faults.table(part(paragraph));
        lost.paragraph(part(paragraph));
        paragraph(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        lost.list(part(list), list.getFirstChild() == list.getLastChild());
        listing(list, false, 1);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        listing(list, true, first == null ? 1 : first);
    }

    private void listing(ListBlock list, boolean ordered, int first) {
        List<ProseBlock.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (ordered) {
                lost.number(part(item), first + items.size(), first);
            }
            items.add(new ProseBlock.Item(part(item), blocksIn(item)));
        }
        blocks.add(new ProseBlock.Listing(part(list), ordered, first, list.isTight(), items));
    }

    @Override
    public void visit(BlockQuote quote) {
        lost.quotation(part(quote));
        blocks.add(new ProseBlock.Quotation(part(quote), blocksIn(quote)));
    }

    @Override
    public void visit(Emphasis emphasis) {
        lost.emphasis(part(emphasis));
        inlines.add(new ProseInline.Emphasis(part(emphasis), false, inlinesIn(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inlines.add(new ProseInline.Emphasis(part(emphasis), true, inlinesIn(emphasis)));
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        String words = faults.characters(part(text), signs.shown(text.getLiteral()));
        ProseInline.Wording wording = new ProseInline.Wording(part(text), words);
        faults.call(wording, notes.labels());
        lost.words(wording);
        inlines.add(wording);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        inlines.add(new ProseInline.LineBreak(part(lineBreak), false));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        inlines.add(new ProseInline.LineBreak(part(lineBreak), true));
    }

    @Override
    public void visit(Code code) {
        inlines.add(new ProseInline.Verbatim(part(code), signs.shown(code.getLiteral())));
    }

    @Override
    public void visit(HtmlInline html) {
        inlines.add(html(html, html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        blocks.add(new ProseBlock.Paragraph(part(html), List.of(html(html, html.getLiteral()))));
    }

    private ProseInline html(Node node, String literal) {
        faults.tag(part(node));
        return new ProseInline.Verbatim(part(node), signs.shown(literal));
    }

    @Override
    public void visit(Link link) {
        String address = signs.shown(link.getDestination());
        faults.link(part(link), address, signs.shown(Links.words(link)));
        inlines.add(new ProseInline.Link(part(link), Links.uri(address).orElse(address), inlinesIn(link)));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof ReferenceNode reference) {
            inlines.add(reference(reference));
        } else if (node instanceof FootnoteReference reference) {
            footnote(reference);
        } else if (node instanceof AssertionNode assertion) {
            assertion(assertion);
        }
    }

    /** Takes the words in brackets before it back into it. */
    private void assertion(AssertionNode node) {
        TextPart inside = new TextPart(source, node.from(), node.to());
        Optional<Bracketed> words = Bracketed.before(inlines);
        if (words.isEmpty() || node.form() == AssertionNode.Form.UNKNOWN) {
            faults.assertion(inside, words.isPresent());
        }
        words.ifPresent(found -> {
            TextPart at = new TextPart(source, found.from(), part(node).to());
            inlines = found.before();
            inlines.add(
                    node.form() == AssertionNode.Form.LANGUAGE
                            ? new ProseInline.Foreign(at, found.content(), AssertionNode.language(inside.value()))
                            : new ProseInline.Asserted(at, found.content(), node.isFree() ? null : inside));
        });
    }

    private ProseInline reference(ReferenceNode node) {
        if (node.form() != ReferenceNode.Form.WHOLE) {
            faults.reference(node.form(), node.inside(source));
        }
        return node.read(part(node), source);
    }

    /** A footnote's text stands where it is called first; in it no other is called. */
    private void footnote(FootnoteReference reference) {
        TextPart at = part(reference);
        TextPart label = new TextPart(source, at.from() + 2, at.to() - 1);
        if (inFootnote) {
            faults.noteInNote(at);
            return;
        }
        inFootnote = true;
        List<ProseBlock> note =
                notes.firstCalled(reference.getLabel()).map(this::blocksIn).orElse(List.of());
        inFootnote = false;
        inlines.add(new ProseInline.Footnote(at, label, note));
    }

    @Override
    public void visit(CustomBlock block) {
        // A footnote's text is read where it is called.
    }

    @Override
    public void visit(Heading heading) {
        faults.heading(part(heading));
        paragraph(heading);
    }

    @Override
    public void visit(Image image) {
        faults.image(part(image));
        visitChildren(image);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        faults.indented(part(code));
        verbatim(code, code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        faults.fenced(part(code));
        verbatim(code, code.getLiteral());
    }

    private void verbatim(Block code, String literal) {
        TextPart at = part(code);
        blocks.add(new ProseBlock.Paragraph(at, List.of(new ProseInline.Verbatim(at, signs.shown(literal)))));
    }

    @Override
    public void visit(ThematicBreak line) {
        faults.line(part(line));
    }
}
