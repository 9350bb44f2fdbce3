package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.Flow;
import se.bilaga.page.tree.Inline.PlainText;
import se.bilaga.page.tree.Picture;
import se.bilaga.page.tree.TablePart;
import se.bilaga.source.diagnostic.Message;

/** Blocks: what begins on a line of its own. */
final class BlockReader {
    private static final String NAMES = "section, h1–h6, p, ul, ol, blockquote, table, figure";

    private final MarkupReader markup;
    private final AttributeReader attributes;
    private final InlineReader inlines;
    private final TableReader tables;
    private final DrawingReader drawings;

    BlockReader(MarkupReader markup, AttributeReader attributes, InlineReader inlines) {
        this.markup = markup;
        this.attributes = attributes;
        this.inlines = inlines;
        this.tables = new TableReader(markup, attributes, inlines, this::flow);
        this.drawings = new DrawingReader(markup, attributes, inlines);
    }

    /** The blocks of an element that holds nothing else. */
    List<BlockNode> blocks(Tag parent) throws XMLStreamException {
        List<BlockNode> blocks = new ArrayList<>();
        markup.children(parent, null, tag -> {
            Optional<BlockNode> block = read(tag);
            block.ifPresent(blocks::add);
            if (block.isEmpty()) {
                inlines.misplaced(tag, parent, NAMES);
            }
        });
        return blocks;
    }

    /** What an item or a cell says: words, blocks, or both. */
    private List<Flow> flow(Tag parent) throws XMLStreamException {
        List<Flow> content = new ArrayList<>();
        markup.children(parent, words -> content.add(new PlainText(words)), tag -> {
            Optional<? extends Flow> inline = inlines.read(tag);
            Optional<? extends Flow> found = inline.isPresent() ? inline : read(tag);
            found.ifPresent(content::add);
            if (found.isEmpty()) {
                inlines.misplaced(tag, parent, InlineReader.names() + ", " + NAMES);
            }
        });
        return Whitespace.trimmed(Whitespace.besideBlocks(content), Flow.class);
    }

    private Optional<BlockNode> read(Tag tag) throws XMLStreamException {
        return Optional.ofNullable(
                switch (tag.name()) {
                    case "section" -> new BlockNode.SectionBlock(attributes.common(tag), blocks(tag));
                    case "h1", "h2", "h3", "h4", "h5", "h6" ->
                        new BlockNode.HeadingBlock(
                                attributes.common(tag), tag.name().charAt(1) - '0', inlines.block(tag));
                    case "p" -> new BlockNode.ParagraphBlock(attributes.common(tag), inlines.block(tag));
                    case "ul", "ol" ->
                        new BlockNode.ListBlock(
                                attributes.common(tag), tag.name().equals("ol"), items(tag));
                    case "blockquote" -> new BlockNode.QuoteBlock(attributes.common(tag), blocks(tag));
                    case "table" -> tables.read(tag);
                    case "figure" -> figure(tag);
                    default -> null;
                });
    }

    private List<BlockNode.ListItem> items(Tag list) throws XMLStreamException {
        List<BlockNode.ListItem> items = new ArrayList<>();
        markup.children(list, null, tag -> {
            if (tag.name().equals("li")) {
                items.add(new BlockNode.ListItem(attributes.common(tag), flow(tag)));
            } else {
                inlines.misplaced(tag, list, "li");
            }
        });
        return items;
    }

    private BlockNode.FigureBlock figure(Tag figure) throws XMLStreamException {
        Attributes common = attributes.common(figure);
        List<Picture> pictures = new ArrayList<>();
        List<TablePart.Caption> captions = new ArrayList<>();
        markup.children(figure, null, tag -> {
            boolean first = pictures.isEmpty();
            switch (tag.name()) {
                case "img", "svg" -> pictures.add(drawings.read(tag));
                case "figcaption" -> captions.add(new TablePart.Caption(attributes.common(tag), inlines.block(tag)));
                default -> inlines.misplaced(tag, figure, "svg, img, figcaption");
            }
            if (first == tag.name().equals("figcaption") || captions.size() > 1) {
                order(tag);
            }
        });
        if (pictures.isEmpty()) {
            markup.fault("tom-figur", figure, new Message("figuren har ingen bild", "the figure has no picture"));
            pictures.add(new Picture.Image(Attributes.NONE, "", ""));
        }
        return new BlockNode.FigureBlock(common, pictures.get(0), captions.isEmpty() ? null : captions.get(0));
    }

    private void order(Tag tag) {
        markup.fault(
                "okänt-element",
                tag,
                Message.of("<%s> står på fel plats i figuren", "<%s> is out of place in its figure", tag.name()),
                new Message(
                        "skriv först en svg eller img och sist en figcaption",
                        "write one svg or img first and one figcaption last"));
    }
}
