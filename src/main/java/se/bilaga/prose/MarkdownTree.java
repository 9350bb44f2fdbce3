package se.bilaga.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
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
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;

/** Turns commonmark's nodes into records; what these have no place for is a fault, and read as a paragraph. */
final class MarkdownTree extends AbstractVisitor {
    private final Text source;
    private final MarkdownFaults faults;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private List<ProseBlock> blocks = new ArrayList<>();
    private List<ProseInline> inlines = new ArrayList<>();
    private boolean inFootnote;

    MarkdownTree(Text source, Diagnostics diagnostics) {
        this.source = source;
        this.faults = new MarkdownFaults(diagnostics);
    }

    List<ProseBlock> blocks(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.put(definition.getLabel(), definition);
            }
        }
        List<ProseBlock> read = blocksIn(document);
        definitions.forEach((label, definition) -> faults.footnote(label, part(definition)));
        return read;
    }

    private List<ProseBlock> blocksIn(Node parent) {
        List<ProseBlock> outer = blocks;
        blocks = new ArrayList<>();
        visitChildren(parent);
        List<ProseBlock> read = blocks;
        blocks = outer;
        return read;
    }

    private List<ProseInline> inlinesIn(Node parent) {
        List<ProseInline> outer = inlines;
        inlines = new ArrayList<>();
        visitChildren(parent);
        List<ProseInline> read = inlines;
        inlines = outer;
        return read;
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
        paragraph(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        listing(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        listing(list, true);
    }

    private void listing(ListBlock list, boolean ordered) {
        List<ProseBlock.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new ProseBlock.Item(part(item), blocksIn(item)));
        }
        blocks.add(new ProseBlock.Listing(part(list), ordered, list.isTight(), items));
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks.add(new ProseBlock.Quotation(part(quote), blocksIn(quote)));
    }

    @Override
    public void visit(Emphasis emphasis) {
        inlines.add(new ProseInline.Emphasis(part(emphasis), false, inlinesIn(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inlines.add(new ProseInline.Emphasis(part(emphasis), true, inlinesIn(emphasis)));
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        ProseInline.Wording wording = new ProseInline.Wording(part(text), text.getLiteral());
        faults.call(wording, definitions.keySet());
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
        inlines.add(new ProseInline.Verbatim(part(code), code.getLiteral()));
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
        return new ProseInline.Verbatim(part(node), literal);
    }

    @Override
    public void visit(Link link) {
        String address = link.getDestination();
        faults.link(part(link), address, wordsOf(link));
        inlines.add(new ProseInline.Link(part(link), Links.uri(address).orElse(address), inlinesIn(link)));
    }

    private static String wordsOf(Link link) {
        StringBuilder words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
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
            inlines.add(new ProseInline.Asserted(at, found.content(), node.isFree() ? null : inside));
        });
    }

    private ProseInline reference(ReferenceNode node) {
        TextPart at = part(node);
        TextPart inside = new TextPart(source, node.from(), node.to());
        if (node.form() != ReferenceNode.Form.WHOLE) {
            faults.reference(node.form(), inside);
            return new ProseInline.BrokenReference(at, inside);
        }
        String[] words = inside.value().strip().split("\\s+", 2);
        Optional<Referent> referent = Referent.of(words[0]);
        if (referent.isEmpty() || words.length == 1) {
            return new ProseInline.FigureReference(at, inside);
        }
        int from = inside.from() + inside.value().lastIndexOf(words[1]);
        TextPart name = new TextPart(source, from, from + words[1].length());
        return new ProseInline.CrossReference(at, referent.get(), name);
    }

    /** A footnote's text stands where it is called; one in it is none. */
    private void footnote(FootnoteReference reference) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition != null && !inFootnote && definition.getFirstChild() instanceof Paragraph text) {
            inFootnote = true;
            TextPart at = part(reference);
            TextPart label = new TextPart(source, at.from() + 2, at.to() - 1);
            inlines.add(new ProseInline.Footnote(at, label, inlinesIn(text)));
            inFootnote = false;
            faults.called(reference.getLabel());
        }
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
        blocks.add(new ProseBlock.Paragraph(at, List.of(new ProseInline.Verbatim(at, literal))));
    }

    @Override
    public void visit(ThematicBreak line) {
        faults.line(part(line));
    }
}
