package se.bilaga.prose;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;

/**
 * Reads the Markdown of a plan; HTML in it is kept as it is written and never interpreted.
 *
 * <pre>{@code new MarkdownReader(Set.of("anställda"), d).read(text)}</pre>
 */
public final class MarkdownReader {
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
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new AssertionNode.Factory())
                .customInlineContentParserFactory(new ReferenceNode.Factory(
                        word -> series.contains(word) || Referent.of(word).isPresent()));
    }

    public ProseText read(Text text) {
        return new ProseText(text, new MarkdownTree(text, diagnostics).blocks(parser.parse(text.value())));
    }

    /** A heading or a caption, which is a line whatever signs it begins with: {@code 3. Mål}. */
    public ProseText line(Text text) {
        return new ProseText(text, new MarkdownTree(text, diagnostics).blocks(lines.parse(text.value())));
    }
}
