package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import se.bilaga.page.Page;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode.Footnote;
import se.bilaga.page.tree.InlineNode.Link;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart.RunningHead;
import se.bilaga.page.tree.Picture.Drawing;
import se.bilaga.page.tree.Picture.Image;
import se.bilaga.page.xhtml.DomWriter;
import se.bilaga.page.xhtml.Length;
import se.bilaga.page.xhtml.StartTag;
import se.bilaga.page.xhtml.Unsourced;
import se.bilaga.page.xhtml.XhtmlWriter;
import se.bilaga.paper.Paper;
import se.bilaga.paper.Sheet;
import se.bilaga.paper.Sides;

/**
 * A page as the layout engine takes it.
 *
 * @param tree with the style sheet in its head and footnotes at their calls
 * @param drawings by the number in {@link #DRAWING} of their elements, which are empty
 */
public record PrintDocument(Document tree, List<Drawing> drawings) {
    public static final String DRAWING = "data-nummer";
    public static final String NOTE = "fotnot";
    public static final String NOTE_NUMBER = "fotnotsnummer";
    public static final String CALL = "fotnotsanrop";
    public static final String BACK = "fotnotsretur";

    // The page's own ids have no underscore.
    private static final String CALLED = "_anrop-";

    public PrintDocument {
        drawings = List.copyOf(drawings);
    }

    /** The address of an image of the page. */
    public static String address(String image) {
        return "bilaga:" + image + ".svg";
    }

    /** As the look has it. */
    public static PrintDocument of(Page page) {
        return of(page, Adjustment.NONE);
    }

    /** As the look has it, but for an adjustment. */
    public static PrintDocument of(Page page, Adjustment adjustment) {
        DomWriter dom = new DomWriter();
        Paper paper = page.look().paper();
        boolean marked = page.images().containsKey(FrontPage.LOGO);
        String css = measures(paper) + page.look().css() + (marked ? head(paper) : "") + adjustment.css(paper);
        Writer writer = new Writer(dom, css, marked);
        writer.write(PrintTree.of(Unsourced.of(page.document()), paper, adjustment));
        return new PrintDocument(dom.document(), writer.drawings);
    }

    /** Pages as the page's other formats have them, and what follows from their size. */
    private static String measures(Paper paper) {
        return "header.omslag{width:" + pt(paper.upright().width()) + "}\n" + rule("@page", paper.upright())
                + rule("@page liggande", paper.landscape())
                + "section.liggande{width:" + pt(paper.landscape().textWidth()) + "}\n"
                + "figure.bild img{max-height:" + pt(paper.upright().tallestPicture()) + "}\n"
                + "section.liggande figure.bild img{max-height:"
                + pt(paper.landscape().tallestPicture()) + "}\n";
    }

    /** The lines at both sides of the head stand level with the mark. */
    private static String head(Paper paper) {
        String height = pt(paper.logoAtHead());
        return "\nimg.logotyp{height:" + height + "}\ndiv.sidhuvud,div.sidhuvud-hoger{line-height:" + height + "}";
    }

    private static String rule(String page, Sheet sheet) {
        Sides margins = sheet.margins();
        return "%s{size:%s %s;margin:%s %s %s %s}\n"
                .formatted(
                        page,
                        pt(sheet.width()),
                        pt(sheet.height()),
                        pt(margins.top()),
                        pt(margins.right()),
                        pt(margins.bottom()),
                        pt(margins.left()));
    }

    private static String pt(double points) {
        return Length.of(points) + "pt";
    }

    private static final class Writer extends XhtmlWriter {
        private final String css;
        private final boolean marked;
        private final List<Drawing> drawings = new ArrayList<>();
        private final Map<String, Integer> notes = new LinkedHashMap<>();

        /** @param marked whether the organisation has a mark */
        Writer(DomWriter out, String css, boolean marked) {
            super(out);
            this.css = css;
            this.marked = marked;
        }

        @Override
        protected void head() {
            leaf(StartTag.of("style").with("type", "text/css"), css);
        }

        /** The organisation's mark stands before the line at the head of the pages, which are said by others already. */
        @Override
        public void visit(RunningHead head) {
            if (!marked || !head.attributes().has(CssClass.RUNNING_HEAD)) {
                super.visit(head);
                return;
            }
            out().open(StartTag.of("div", head.attributes()));
            image(new Image(Attributes.of(CssClass.LOGO), FrontPage.LOGO, ""), address(FrontPage.LOGO));
            head.content().forEach(word -> word.accept(this));
            out().close();
        }

        @Override
        public void visit(Image image) {
            image(image, address(image.source()));
        }

        @Override
        public void visit(Drawing drawing) {
            StartTag tag = StartTag.of("svg", drawing.attributes()).with("alt", drawing.alt());
            leaf(tag.with(DRAWING, String.valueOf(drawings.size())), "");
            drawings.add(drawing);
        }

        /** The call, then the note, which the engine sets at the foot of the page. */
        @Override
        public void visit(Footnote note) {
            String id = note.attributes().id();
            String number = String.valueOf(notes.computeIfAbsent(id, first -> notes.size() + 1));
            leaf(StartTag.of("a").with("class", CALL).with("id", CALLED + id).with("href", "#" + id), number);
            out().open(StartTag.of("div").with("class", NOTE).with("id", id));
            List<? extends PageNode> content = note.content();
            if (!content.isEmpty() && content.get(0) instanceof ParagraphBlock first) {
                out().open(StartTag.of("p", first.attributes()));
                number(id, number);
                first.content().forEach(word -> word.accept(this));
                out().close();
                content = content.subList(1, content.size());
            } else {
                number(id, number);
            }
            content.forEach(node -> node.accept(this));
            out().close();
        }

        /** The number leads back to where the note is called first. */
        private void number(String id, String number) {
            out().open(StartTag.of("span").with("class", NOTE_NUMBER));
            leaf(StartTag.of("a").with("class", BACK).with("href", "#" + CALLED + id), number);
            out().close();
            out().text(" ");
        }

        /** A note that is called again has its number, which it was given at its first call. */
        @Override
        public void visit(Link link) {
            Integer number = link.attributes().has(CssClass.FOOTNOTE)
                    ? notes.get(link.target().substring(1))
                    : null;
            if (number == null) {
                super.visit(link);
            } else {
                leaf(StartTag.of("a").with("class", CALL).with("href", link.target()), String.valueOf(number));
            }
        }
    }
}
