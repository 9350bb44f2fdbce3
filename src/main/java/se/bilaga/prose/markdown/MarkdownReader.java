package se.bilaga.prose.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Referent;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;

/**
 * Reads the Markdown of a plan; HTML in it is kept as it is written and never interpreted.
 *
 * <pre>{@code new MarkdownReader(Set.of("anställda"), d).read(text)}</pre>
 */
public final class MarkdownReader {
    /** More than the tree takes, so that it is the tree that tells. */
    private static final int MOST_OPEN = 40;

    private final Parser parser;
    private final Parser lines;
    private final Diagnostics diagnostics;

    /**
     * @param series the words that references to figures may begin with
     * @param diagnostics gets what prose cannot hold
     */
    public MarkdownReader(Set<String> series, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.parser =
                parser(series).extensions(List.of(FootnotesExtension.create())).build();
        this.lines = parser(series).enabledBlockTypes(Set.of()).build();
    }

    private static Parser.Builder parser(Set<String> series) {
        return Parser.builder()
                .maxOpenBlockParsers(MOST_OPEN)
                .maxInlineNesting(MOST_OPEN)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new AssertionNode.Factory())
                .customInlineContentParserFactory(new ReferenceNode.Factory(
                        word -> series.contains(word) || Referent.of(word).isPresent()));
    }

    public ProseText read(Text text) {
        return read(text, StrayMarks.in(text.value()), parser);
    }

    /** A heading or a caption, which is a line whatever signs it begins with: {@code 3. Mål}. */
    public ProseText line(Text text) {
        return read(text, StrayMarks.inLine(text.value()), lines);
    }

    /** A text in which no sign means anything. */
    public ProseText plain(Text text) {
        literal(text);
        return ProseText.plain(text);
    }

    /** A text in which a call of a footnote alone means something: {@code 12[^a]}. */
    public ProseText cell(Text text) {
        literal(text);
        return ProseText.cell(text);
    }

    /** A reference is not read in a text that is printed as it stands. */
    private void literal(Text text) {
        int from = text.value().indexOf("{{");
        int end = from < 0 ? -1 : text.value().indexOf("}}", from);
        if (end > 0) {
            diagnostics.warning(
                    "hänvisning-i-ren-text",
                    text.span(from, end + 2),
                    new Message("en hänvisning här skrivs ut som den står", "a reference here is printed as it stands"),
                    new Message(
                            "skriv den i löptexten, en rubrik eller en not: under en tabell",
                            "write it in the prose, a heading or a not: under a table"));
        }
    }

    private ProseText read(Text text, StrayMarks.Hidden signs, Parser by) {
        return new ProseText(text, new MarkdownTree(text, signs, diagnostics).blocks(by.parse(signs.text())));
    }
}
