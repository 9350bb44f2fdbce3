package se.bilaga.page.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseVisitor;
import se.bilaga.prose.TextPart;
import se.bilaga.source.text.Text;

/** Writes prose as markup of the closed set. */
final class ProseWriter implements ProseVisitor {
    private final ReferenceTexts references;
    private StringBuilder out = new StringBuilder();
    private final Map<Called, String> notes = new HashMap<>();
    private int footnotes;
    /** Whether what is written stands in a link, where there can be no other. */
    private boolean linked;

    private final ToldWord told = new ToldWord();

    /** A note by its label in its text. */
    private record Called(Text text, String label) {}

    ProseWriter(ReferenceTexts references) {
        this.references = references;
    }

    Markup blocks(List<ProseBlock> blocks) {
        restart();
        write(blocks, false);
        return new Markup(out.toString());
    }

    Markup inlines(ProseBlock.Paragraph paragraph) {
        restart();
        words(paragraph);
        return new Markup(out.toString());
    }

    private void restart() {
        out = new StringBuilder();
        told.restart();
    }

    /** @param tight whether paragraphs stand without a {@code p}, as the items of a list in one piece do */
    private void write(List<ProseBlock> blocks, boolean tight) {
        for (int i = 0; i < blocks.size(); i++) {
            ProseBlock block = blocks.get(i);
            if (!(block instanceof ProseBlock.Paragraph paragraph)) {
                block.accept(this);
            } else if (tight) {
                words(paragraph);
            } else {
                boolean leads = i + 1 < blocks.size() && blocks.get(i + 1) instanceof ProseBlock.Listing;
                paragraph(leads ? " class=\"inleder\"" : "", paragraph);
            }
        }
    }

    private void paragraph(String attributes, ProseBlock.Paragraph paragraph) {
        out.append("<p").append(attributes).append('>');
        words(paragraph);
        out.append("</p>");
    }

    private void words(ProseBlock.Paragraph paragraph) {
        sourced(Origin.prose(paragraph.at().span()), () -> write(paragraph.content()));
    }

    private void sourced(Origin origin, Runnable words) {
        out.append("<data value=\"").append(origin.code()).append("\">");
        words.run();
        out.append("</data>");
    }

    private void write(List<ProseInline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    private void element(String name, String attributes, List<ProseInline> content) {
        out.append('<').append(name).append(attributes).append('>');
        write(content);
        out.append("</").append(name).append('>');
    }

    @Override
    public void visit(ProseBlock.Paragraph paragraph) {
        paragraph("", paragraph);
    }

    @Override
    public void visit(ProseBlock.Listing list) {
        String name = list.ordered() ? "ol" : "ul";
        out.append('<').append(name);
        out.append(list.first() == 1 ? ">" : " start=\"" + list.first() + "\">");
        for (ProseBlock.Item item : list.items()) {
            out.append("<li>");
            write(item.content(), list.tight());
            out.append("</li>");
        }
        out.append("</").append(name).append('>');
    }

    @Override
    public void visit(ProseBlock.Quotation quotation) {
        out.append("<blockquote>");
        write(quotation.content(), false);
        out.append("</blockquote>");
    }

    @Override
    public void visit(ProseInline.Wording wording) {
        out.append(Markup.escape(Typography.of(wording.text())));
    }

    @Override
    public void visit(ProseInline.Verbatim verbatim) {
        out.append(Markup.escape(verbatim.text()));
    }

    @Override
    public void visit(ProseInline.LineBreak lineBreak) {
        out.append(lineBreak.hard() ? "<br/>" : "\n");
    }

    @Override
    public void visit(ProseInline.Emphasis emphasis) {
        element(emphasis.strong() ? "strong" : "em", "", emphasis.content());
    }

    @Override
    public void visit(ProseInline.Link link) {
        linked = true;
        element("a", " href=\"" + Markup.escape(references.destination(link)) + "\"", link.content());
        linked = false;
    }

    @Override
    public void visit(ProseInline.Footnote footnote) {
        TextPart label = footnote.label();
        Called called = new Called(label.whole(), label.value().strip().toLowerCase(Locale.ROOT));
        String known = notes.get(called);
        if (!footnote.note().isEmpty()) {
            // Its text may call none, so the numbers come in order.
            String id = "fot-" + ++footnotes;
            notes.put(called, id);
            out.append("<span class=\"fotnot\" id=\"").append(id).append("\">");
            write(footnote.note(), footnote.note().size() == 1);
            out.append("</span>");
        } else if (known != null) {
            out.append("<a class=\"fotnot\" href=\"#").append(known).append("\"></a>");
        }
    }

    @Override
    public void visit(ProseInline.FigureReference reference) {
        Markup figure = references.figure(reference.inside().text());
        sourced(Origin.reference(reference.at().span()), () -> out.append(figure.xhtml()));
    }

    @Override
    public void visit(ProseInline.CrossReference reference) {
        String link = references
                .cross(reference, told.precedes(out, reference.referent()))
                .xhtml();
        if (linked) {
            out.append(link.replaceAll("<[^>]*>", ""));
        } else {
            sourced(Origin.reference(reference.at().span()), () -> out.append(link));
        }
        told.ends(out);
    }

    @Override
    public void visit(ProseInline.Asserted asserted) {
        references.assertion(asserted);
        write(asserted.content());
    }

    @Override
    public void visit(ProseInline.Foreign foreign) {
        element("span", " lang=\"" + foreign.language() + "\"", foreign.content());
    }

    @Override
    public void visit(ProseInline.BrokenReference reference) {
        // A fault, which its reader has reported.
    }
}
