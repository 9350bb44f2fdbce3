package se.bilaga.page;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
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
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Writes a Markdown tree as markup of the closed set; what the set lacks is a fault of the author. */
final class ProseWriter extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
    private final Text source;
    private final Prose prose;

    private ProseWriter(Node document, Text source, Prose prose) {
        this.source = source;
        this.prose = prose;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.put(definition.getLabel(), definition);
            }
        }
    }

    static Markup blocks(Node document, Text source, Prose prose) {
        ProseWriter writer = new ProseWriter(document, source, prose);
        writer.visitChildren(document);
        return new Markup(writer.out.toString());
    }

    static Markup inlines(Node paragraph, Text source, Prose prose) {
        ProseWriter writer = new ProseWriter(paragraph, source, prose);
        writer.visitChildren(paragraph);
        return new Markup(writer.out.toString());
    }

    private void element(String name, Node node) {
        element(name, "", node);
    }

    private void element(String name, String attributes, Node node) {
        out.append('<').append(name).append(attributes).append('>');
        visitChildren(node);
        out.append("</").append(name).append('>');
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean tight = paragraph.getParent() instanceof ListItem
                && paragraph.getParent().getParent() instanceof ListBlock list
                && list.isTight();
        if (tight) {
            visitChildren(paragraph);
        } else if (paragraph.getNext() instanceof ListBlock) {
            element("p", " class=\"inleder\"", paragraph);
        } else {
            element("p", paragraph);
        }
    }

    @Override
    public void visit(BulletList list) {
        element("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        element("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        element("li", item);
    }

    @Override
    public void visit(BlockQuote quote) {
        element("blockquote", quote);
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", emphasis);
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        out.append(Markup.escape(Typography.of(text.getLiteral())));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append("<br/>");
    }

    @Override
    public void visit(Code code) {
        out.append(Markup.escape(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(Markup.escape(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        out.append("<p>").append(Markup.escape(html.getLiteral())).append("</p>");
    }

    @Override
    public void visit(Link link) {
        if (!Links.allowed(link.getDestination())) {
            fault(
                    link,
                    "otillåten-länk",
                    Message.of(
                            "länken \"%s\" går inte att använda",
                            "the link \"%s\" cannot be used", link.getDestination()),
                    Message.of(
                            "länka till en adress som börjar med https:// eller mailto:",
                            "link to an address that begins with https:// or mailto:"));
        }
        out.append("<a href=\"").append(Markup.escape(link.getDestination())).append("\">");
        visitChildren(link);
        out.append("</a>");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof ReferenceNode reference) {
            out.append(prose.reference(reference.form(), source.part(reference.from(), reference.to()))
                    .xhtml());
        } else if (node instanceof FootnoteReference reference) {
            footnote(reference);
        }
    }

    private void footnote(FootnoteReference reference) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition != null && definition.getFirstChild() instanceof Paragraph paragraph) {
            out.append(prose.footnote(inlines(paragraph, source, prose)).xhtml());
        }
    }

    @Override
    public void visit(CustomBlock block) {
        // A footnote's text stands where the footnote is called.
    }

    @Override
    public void visit(Heading heading) {
        fault(
                heading,
                "rubrik-i-text",
                Message.of("en rubrik kan inte stå i löptexten", "a heading cannot stand in prose"),
                Message.of("gör den till ett avsnitt med rubrik:", "make it a section with rubrik:"));
    }

    @Override
    public void visit(Image image) {
        fault(
                image,
                "bild-i-text",
                Message.of("en bild kan inte stå i löptexten", "a picture cannot stand in prose"),
                Message.of("lägg den under innehåll: som - bild:", "put it under innehåll: as - bild:"));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        fault(
                code,
                "indragen-text",
                Message.of("stycket är indraget fyra steg eller mer", "the paragraph is indented by four or more"),
                Message.of("börja raden lika långt in som raden före", "begin the line as far in as the line before"));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        fault(code, "kod-i-text", Message.of("kodblock (```) finns inte i en plan", "a plan has no code blocks (```)"));
    }

    @Override
    public void visit(ThematicBreak line) {
        fault(
                line,
                "linje-i-text",
                Message.of("en linje (---) kan inte stå i löptexten", "a rule (---) cannot stand in prose"),
                Message.of("dela upp texten i avsnitt i stället", "divide the text into sections instead"));
    }

    private void fault(Node node, String rule, Message message, Message... hints) {
        prose.diagnostics().error(rule, place(node), message, hints);
    }

    private Span place(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return source.at();
        }
        SourceSpan first = node.getSourceSpans().get(0);
        return source.span(first.getInputIndex(), first.getInputIndex() + first.getLength());
    }
}
