package se.bilaga.page;

import java.util.List;
import java.util.Set;
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
    private final Parser lines;
    private final References references;
    private final Diagnostics diagnostics;
    private int footnotes;

    Prose(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.parser = parser(references)
                .extensions(List.of(FootnotesExtension.create()))
                .build();
        this.lines = parser(references).enabledBlockTypes(Set.of()).build();
    }

    private static Parser.Builder parser(References references) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new ReferenceNode.Factory(references::begins));
    }

    /** Paragraphs, lists and quotations. */
    Markup blocks(Text prose) {
        ProseFaults.check(prose, diagnostics);
        Node document = parser.parse(prose.value());
        return ProseWriter.blocks(document, prose, this);
    }

    /** For a heading or a caption, which is one line whatever signs it begins with: {@code 3. Mål}. */
    Markup line(Text prose) {
        ProseFaults.check(prose, diagnostics);
        Node document = lines.parse(prose.value());
        Markup line = Markup.NONE;
        for (Node paragraph = document.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
            Markup words = ProseWriter.inlines(paragraph, prose, this);
            line = line.isEmpty() ? words : line.and(Markup.text(" ")).and(words);
        }
        return line;
    }

    /** For a cell: a single paragraph comes without its {@code p}. */
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
