package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.Inline;
import se.bilaga.source.diagnostic.Message;

/** Words and what stands among them. */
final class InlineReader {
    private static final String NAMES = "strong, em, sup, a, br, span, ins, del";

    private final MarkupReader markup;
    private final AttributeReader attributes;

    InlineReader(MarkupReader markup, AttributeReader attributes) {
        this.markup = markup;
        this.attributes = attributes;
    }

    /** The words of a block, without space at the ends. */
    List<Inline> block(Tag tag) throws XMLStreamException {
        return Whitespace.trimmed(content(tag), Inline.class);
    }

    private List<Inline> content(Tag parent) throws XMLStreamException {
        List<Inline> content = new ArrayList<>();
        markup.children(parent, words -> content.add(new Inline.PlainText(words)), tag -> {
            Optional<Inline> inline = read(tag);
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
    Optional<Inline> read(Tag tag) throws XMLStreamException {
        return Optional.ofNullable(
                switch (tag.name()) {
                    case "strong" -> new Inline.Strong(attributes.common(tag), content(tag));
                    case "em" -> new Inline.Stressed(attributes.common(tag), content(tag));
                    case "sup" -> new Inline.Raised(attributes.common(tag), content(tag));
                    case "ins" -> new Inline.Inserted(attributes.common(tag), content(tag));
                    case "del" -> new Inline.Deleted(attributes.common(tag), content(tag));
                    case "span" -> span(tag);
                    case "a" -> {
                        String target = attributes.required(tag, "href");
                        yield new Inline.Link(attributes.common(tag), target, content(tag));
                    }
                    case "br" -> {
                        Attributes common = attributes.common(tag);
                        markup.children(tag, null, inner -> misplaced(inner, tag, "–"));
                        yield new Inline.Break(common);
                    }
                    default -> null;
                });
    }

    private Inline span(Tag tag) throws XMLStreamException {
        Attributes common = attributes.common(tag);
        List<Inline> content = content(tag);
        if (common.has(CssClass.FOOTNOTE)) {
            return new Inline.Footnote(common, content);
        } else if (common.has(CssClass.HEADING_NUMBER)) {
            return new Inline.HeadingNumber(common, content);
        } else if (common.has(CssClass.CAPTION_LABEL)) {
            return new Inline.CaptionLabel(common, content);
        } else if (common.has(CssClass.CAPTION_NUMBER)) {
            return new Inline.CaptionNumber(common, content);
        }
        return new Inline.Styled(common, content);
    }
}
