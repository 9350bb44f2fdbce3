package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode.Flow;
import se.bilaga.page.tree.Picture;
import se.bilaga.source.diagnostic.Message;

/** Blocks: what begins on a line of its own. */
final class BlockReader {
    static final String TITLE_PAGE = "p, h1, table, figure, section";
    static final String CONTENTS = "p, h2, ol, ul";
    private static final String NAMES = "section, h1–h6, p, ul, ol, blockquote, table, figure";

    private final MarkupReader markup;
    private final AttributeReader attributes;
    private final InlineReader inlines;
    private final TableReader tables;
    private final DrawingReader drawings;
    private final Material material;

    BlockReader(MarkupReader markup, AttributeReader attributes, InlineReader inlines, Material material) {
        this.markup = markup;
        this.attributes = attributes;
        this.inlines = inlines;
        this.tables = new TableReader(markup, attributes, inlines, this::flow);
        this.material = material;
        this.drawings = new DrawingReader(markup, attributes, inlines);
    }

    /** The blocks of an element that holds nothing else. */
    List<BlockNode> blocks(Tag parent) throws XMLStreamException {
        return blocks(parent, NAMES);
    }

    /** The blocks of an element that holds only those of some names: {@link #CONTENTS}. */
    List<BlockNode> blocks(Tag parent, String names) throws XMLStreamException {
        List<BlockNode> blocks = new ArrayList<>();
        boolean all = names.equals(NAMES);
        List<String> some = List.of(names.split(", ", -1));
        markup.children(parent, null, tag -> {
            Optional<BlockNode> block = all || some.contains(tag.name()) ? read(tag) : Optional.empty();
            block.ifPresent(blocks::add);
            if (block.isEmpty()) {
                inlines.misplaced(tag, parent, names);
            }
        });
        return blocks;
    }

    /** What an item, a cell or a note says: words, blocks, or both. */
    List<Flow> flow(Tag parent) throws XMLStreamException {
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
                    case "ul" -> new BlockNode.ListBlock(attributes.common(tag), false, 1, items(tag));
                    case "ol" -> {
                        int first = attributes.start(tag);
                        yield new BlockNode.ListBlock(attributes.common(tag), true, first, items(tag));
                    }
                    case "blockquote" -> new BlockNode.QuoteBlock(attributes.common(tag), blocks(tag));
                    case "table" -> tables.read(tag);
                    case "figure" -> figure(tag);
                    default -> null;
                });
    }

    private List<BlockPart.ListItem> items(Tag list) throws XMLStreamException {
        List<BlockPart.ListItem> items = new ArrayList<>();
        markup.children(list, null, tag -> {
            if (tag.name().equals("li")) {
                items.add(new BlockPart.ListItem(attributes.common(tag), flow(tag)));
            } else {
                inlines.misplaced(tag, list, "li");
            }
        });
        return items;
    }

    private BlockNode.FigureBlock figure(Tag figure) throws XMLStreamException {
        Attributes common = attributes.common(figure);
        List<Picture> pictures = new ArrayList<>();
        List<BlockPart.Caption> captions = new ArrayList<>();
        markup.children(figure, null, tag -> {
            boolean first = pictures.isEmpty();
            switch (tag.name()) {
                case "img", "svg" -> pictures.add(drawings.read(tag));
                case "figcaption" -> captions.add(new BlockPart.Caption(attributes.common(tag), inlines.block(tag)));
                default -> inlines.misplaced(tag, figure, "svg, img, figcaption");
            }
            if (first == tag.name().equals("figcaption") || captions.size() > 1) {
                order(tag);
            }
        });
        if (pictures.isEmpty()) {
            markup.fault("tom-figur", figure, new Message("figuren har ingen bild", "the figure has no picture"));
            pictures.add(new Picture.Image(Attributes.NONE, "", ""));
        } else {
            check(figure, common.id(), pictures.get(0));
        }
        return new BlockNode.FigureBlock(common, pictures.get(0), captions.isEmpty() ? null : captions.get(0));
    }

    private void check(Tag figure, String id, Picture picture) {
        if (picture instanceof Picture.Image image && !material.hasImage(image.source())) {
            markup.fault(
                    "okänd-bild",
                    figure,
                    Message.of("planen har ingen bild \"%s\"", "the plan has no picture \"%s\"", image.source()),
                    new Message(
                            "en mall kan bara visa planens bilder: src=\"${block.source}\"",
                            "a template can show the plan's pictures alone: src=\"${block.source}\""));
        } else if (picture instanceof Picture.Drawing && !material.hasChart(id)) {
            markup.fault(
                    "okänd-bild",
                    figure,
                    Message.of("planen har inget diagram med id \"%s\"", "the plan has no chart of the id \"%s\"", id),
                    new Message(
                            "låt figuren ha diagrammets id: id=\"${block.anchor.id}\"",
                            "let the figure have the chart's id: id=\"${block.anchor.id}\""));
        }
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
