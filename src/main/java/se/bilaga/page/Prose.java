package se.bilaga.page;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;

/** An author's Markdown as markup; HTML in it is shown as it is written and never interpreted. */
final class Prose {
    private final Parser parser;
    private final References references;
    private final Diagnostics diagnostics;
    private int footnotes;

    Prose(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.parser = Parser.builder()
                .extensions(List.of(FootnotesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new ReferenceNode.Factory(references::begins))
                .build();
    }

    /** Paragraphs, lists and quotations. */
    Markup blocks(Text prose) {
        ProseFaults.check(prose, diagnostics);
        Node document = parser.parse(prose.value());
        return ProseWriter.blocks(document, prose, this);
    }

    /** For a cell or a caption: a single paragraph comes without its {@code p}. */
    Markup inline(Text prose) {
        ProseFaults.check(prose, diagnostics);
        Node document = parser.parse(prose.value());
        Node first = document.getFirstChild();
        boolean single = first instanceof Paragraph && first.getNext() == null;
        return single ? ProseWriter.inlines(first, prose, this) : ProseWriter.blocks(document, prose, this);
    }

    Markup reference(ReferenceNode.Form form, Text inside) {
        return references.resolve(form, inside);
    }

    Markup footnote(Markup content) {
        return new Markup("<span class=\"fotnot\" id=\"fot-" + ++footnotes + "\">" + content.xhtml() + "</span>");
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }
}
