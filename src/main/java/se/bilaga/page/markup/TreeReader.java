package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.PageNode.Flow;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PagePart.ContentsPart;
import se.bilaga.page.tree.PagePart.MainPart;
import se.bilaga.page.tree.PagePart.RunningHead;
import se.bilaga.page.tree.PagePart.TitlePart;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;

/**
 * Reads a template's markup into the closed tree; the elements and attributes that there are stand in this package.
 *
 * <pre>{@code TreeReader.read("<html lang=\"sv-SE\">…</html>", Material.ANY, faults)}</pre>
 */
public final class TreeReader {
    private static final Set<String> RUNNING =
            Set.of(CssClass.RUNNING_HEAD.css(), CssClass.RUNNING_HEAD_RIGHT.css(), CssClass.RUNNING_FOOT.css());

    private final MarkupReader markup;
    private final AttributeReader attributes;
    private final InlineReader inlines;
    private final BlockReader blocks;

    private TreeReader(MarkupReader markup, Material material) {
        this.markup = markup;
        this.attributes = new AttributeReader(markup);
        this.inlines = new InlineReader(markup, attributes, this::note);
        this.blocks = new BlockReader(markup, attributes, inlines, material);
    }

    private List<Flow> note(Tag note) throws XMLStreamException {
        return blocks.flow(note);
    }

    /**
     * The tree; nothing when the markup is not well formed or has no text.
     *
     * @param material what figures may show
     * @param faults gets what the tree has no place for, in order
     */
    public static Optional<Document> read(String xhtml, Material material, List<MarkupFault> faults) {
        try {
            MarkupReader markup = new MarkupReader(xhtml, faults);
            return Optional.ofNullable(new TreeReader(markup, material).document(markup.root()));
        } catch (XMLStreamException e) {
            faults.add(malformed(xhtml, e));
            return Optional.empty();
        }
    }

    private static MarkupFault malformed(String xhtml, XMLStreamException e) {
        int at = MarkupReader.offset(new SourceFile("", xhtml), e.getLocation());
        return new MarkupFault(
                Severity.ERROR,
                "trasig-xhtml",
                at,
                0,
                new Message("här är det mallen skriver ingen XHTML", "what the template writes here is no XHTML"),
                List.of(new Message(
                        "se efter att varje tagg har en sluttagg, att attribut står inom citattecken och att & skrivs"
                                + " &amp;",
                        "see that each tag has its end tag, that attributes are quoted and that & is written &amp;")));
    }

    private @Nullable Document document(Tag html) throws XMLStreamException {
        if (!html.name().equals("html")) {
            markup.fault(
                    "okänt-element",
                    html,
                    Message.of("en sida börjar inte med <%s>", "a page does not begin with <%s>", html.name()),
                    new Message("börja med <html lang=\"sv-SE\">", "begin with <html lang=\"sv-SE\">"));
            return null;
        }
        String language = attributes.required(html, "lang");
        attributes.common(html);
        StringBuilder title = new StringBuilder();
        List<PagePart> parts = new ArrayList<>();
        markup.children(html, null, tag -> {
            attributes.common(tag);
            switch (tag.name()) {
                case "head" -> markup.children(tag, null, inner -> title(inner, tag, title));
                case "body" -> markup.children(tag, null, part -> part(part, tag, parts));
                default -> inlines.misplaced(tag, html, "head, body");
            }
        });
        if (parts.stream().noneMatch(MainPart.class::isInstance)) {
            markup.fault("okänt-element", html, new Message("sidan har inget <main>", "the page has no <main>"));
            return null;
        }
        return new Document(language, title.toString().strip(), parts);
    }

    private void title(Tag tag, Tag head, StringBuilder title) throws XMLStreamException {
        if (!tag.name().equals("title")) {
            inlines.misplaced(tag, head, "title");
            return;
        }
        attributes.common(tag);
        markup.children(tag, title::append, inner -> inlines.misplaced(inner, tag, "–"));
    }

    private void part(Tag tag, Tag body, List<PagePart> parts) throws XMLStreamException {
        if (tag.name().equals("div") && RUNNING.contains(tag.attributes().getOrDefault("class", ""))) {
            parts.add(new RunningHead(attributes.common(tag), inlines.block(tag)));
            return;
        }
        switch (tag.name()) {
            case "header" ->
                parts.add(new TitlePart(attributes.common(tag), blocks.blocks(tag, BlockReader.TITLE_PAGE)));
            case "nav" -> parts.add(new ContentsPart(attributes.common(tag), blocks.blocks(tag, BlockReader.CONTENTS)));
            case "main" -> parts.add(new MainPart(attributes.common(tag), blocks.blocks(tag)));
            default -> inlines.misplaced(tag, body, "div class=\"sidhuvud\", div class=\"sidfot\", header, nav, main");
        }
    }
}
