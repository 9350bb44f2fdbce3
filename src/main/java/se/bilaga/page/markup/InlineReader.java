package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode.Flow;
import se.bilaga.source.diagnostic.Message;

/** Words and what stands among them. */
final class InlineReader {
    private static final String NAMES = "strong, em, sup, a, br, span, abbr, data, ins, del";

    private final MarkupReader markup;
    private final AttributeReader attributes;
    private final Notes notes;

    /** What a note says, which may be more than words. */
    interface Notes {
        List<Flow> read(Tag note) throws XMLStreamException;
    }

    InlineReader(MarkupReader markup, AttributeReader attributes, Notes notes) {
        this.markup = markup;
        this.attributes = attributes;
        this.notes = notes;
    }

    /** The words of a block, without space at the ends. */
    List<InlineNode> block(Tag tag) throws XMLStreamException {
        return Whitespace.trimmed(content(tag), InlineNode.class);
    }

    private List<InlineNode> content(Tag parent) throws XMLStreamException {
        List<InlineNode> content = new ArrayList<>();
        markup.children(parent, words -> content.add(new InlineNode.PlainText(words)), tag -> {
            Optional<InlineNode> inline = read(tag);
            inline.ifPresent(content::add);
            if (inline.isEmpty()) {
                misplaced(tag, parent, NAMES);
            }
        });
        return content;
    }

    /** Tells that an element may not stand where it does, and passes it by. */
    void misplaced(Tag tag, Tag parent, String allowed) throws XMLStreamException {
        markup.fault(
                "okänt-element",
                tag,
                Message.of("<%s> kan inte stå i <%s>", "<%s> cannot stand in <%s>", tag.name(), parent.name()),
                Message.of("där kan stå: %s", "what can stand there: %s", allowed));
        markup.skip();
    }

    static String names() {
        return NAMES;
    }

    /** The element; nothing, and nothing read, where it is no part of a sentence. */
    Optional<InlineNode> read(Tag tag) throws XMLStreamException {
        return Optional.ofNullable(
                switch (tag.name()) {
                    case "strong" -> new InlineNode.Strong(attributes.common(tag), content(tag));
                    case "em" -> new InlineNode.Stressed(attributes.common(tag), content(tag));
                    case "sup" -> new InlineNode.Raised(attributes.common(tag), content(tag));
                    case "ins" -> new InlineNode.Inserted(attributes.common(tag), content(tag));
                    case "del" -> new InlineNode.Deleted(attributes.common(tag), content(tag));
                    case "span" -> span(tag);
                    case "abbr" -> {
                        String expansion = attributes.required(tag, "title");
                        yield new InlineNode.Abbreviation(attributes.common(tag), expansion, content(tag));
                    }
                    case "data" -> {
                        String origin = attributes.required(tag, "value");
                        yield new InlineNode.Sourced(attributes.common(tag), origin, content(tag));
                    }
                    case "a" -> {
                        String target = attributes.required(tag, "href");
                        yield new InlineNode.Link(attributes.common(tag), target, content(tag));
                    }
                    case "br" -> {
                        Attributes common = attributes.common(tag);
                        markup.children(tag, null, inner -> misplaced(inner, tag, "–"));
                        yield new InlineNode.Break(common);
                    }
                    default -> null;
                });
    }

    private InlineNode span(Tag tag) throws XMLStreamException {
        String language = tag.take("lang", "");
        Attributes common = attributes.common(tag);
        if (!language.isEmpty()) {
            return new InlineNode.Foreign(common, language, content(tag));
        }
        if (common.has(CssClass.FOOTNOTE)) {
            return new InlineNode.Footnote(common, notes.read(tag));
        }
        List<InlineNode> content = content(tag);
        if (common.has(CssClass.HEADING_NUMBER)) {
            return new InlineNode.HeadingNumber(common, content);
        } else if (common.has(CssClass.CAPTION_LABEL)) {
            return new InlineNode.CaptionLabel(common, content);
        } else if (common.has(CssClass.CAPTION_NUMBER)) {
            return new InlineNode.CaptionNumber(common, content);
        }
        return new InlineNode.Styled(common, content);
    }
}
