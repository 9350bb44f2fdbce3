package se.bilaga.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.importing.document.WordBlock.Look;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** A paragraph: its words, with what is inserted and without what is deleted, and what hangs in it. */
final class ParagraphReader {
    private final WordStyles styles;
    private final WordLists lists;
    private final WordParts parts;
    private final Map<String, String> comments;
    private final FieldState fields;
    private final WordRuns runs = new WordRuns();
    private final List<Element> hanging = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private String style = "";
    private boolean contents;

    ParagraphReader(
            WordStyles styles, WordLists lists, WordParts parts, Map<String, String> comments, FieldState fields) {
        this.styles = styles;
        this.lists = lists;
        this.parts = parts;
        this.comments = comments;
        this.fields = fields;
    }

    /** Drawings, pictures and text boxes, in order. */
    List<Element> hanging() {
        return hanging;
    }

    Paragraph read(Element paragraph) {
        Optional<Element> properties = Dom.child(paragraph, "pPr");
        style = properties.flatMap(pPr -> Wml.value(pPr, "pStyle")).orElse("");
        contents = fields.isContents();
        inside(paragraph, null);
        Look look = look(properties);
        return new Paragraph(runs.all(), look, said);
    }

    /** Whether the paragraph's end is deleted: it goes on in the next. */
    static boolean goesOn(Element paragraph) {
        return Dom.child(paragraph, "pPr")
                .flatMap(pPr -> Dom.child(pPr, "rPr"))
                .filter(rPr -> Dom.child(rPr, "del").isPresent()
                        || Dom.child(rPr, "moveFrom").isPresent())
                .isPresent();
    }

    private Look look(Optional<Element> properties) {
        String name = styles.name(style);
        int outline = properties
                .flatMap(pPr -> Dom.child(pPr, "outlineLvl"))
                .map(level -> Wml.number(level, "val", -1))
                .map(level -> level > 8 ? -1 : level)
                .orElseGet(() -> styles.outline(style));
        Optional<Element> numbering =
                properties.flatMap(pPr -> Dom.child(pPr, "numPr")).or(() -> styles.numbering(style));
        int level = numbering
                .flatMap(num -> Dom.child(num, "ilvl"))
                .map(ilvl -> Wml.number(ilvl, "val", 0))
                .orElse(0);
        String format = numbering
                .flatMap(num -> Wml.value(num, "numId"))
                .flatMap(id -> lists.format(id, level))
                .orElse("none");
        boolean counted = !format.equals("none");
        boolean item = counted && outline < 0;
        boolean listed = contents || fields.isContents() || name.matches("(?:toc|innehåll) \\d|toc heading");
        return new Look(
                name,
                outline,
                item ? level : -1,
                counted && !format.equals("bullet"),
                runs.size(styles.size(style)),
                runs.isBold(),
                false,
                listed);
    }

    private void inside(Element parent, @Nullable String link) {
        for (Element child : Dom.children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "r" -> run(child, link);
                case "hyperlink" -> inside(child, address(child));
                case "ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdtContent", "sdt", "bdo", "dir" ->
                    inside(child, link);
                case "commentReference" -> said(Wml.attribute(child, "id"));
                case "oMathPara", "oMath" -> runs.add(child.getTextContent(), false, false, null, 0);
                default -> {} // what is deleted or moved away, and marks that say nothing
            }
        }
    }

    private @Nullable String address(Element hyperlink) {
        String id = hyperlink.getAttributeNS(Wml.R, "id");
        return id.isEmpty() ? null : parts.address(id).orElse(null);
    }

    private void run(Element run, @Nullable String link) {
        Optional<Element> look = Dom.child(run, "rPr");
        if (has(look, "vanish")) {
            return;
        }
        for (Element child : Dom.children(run)) {
            switch (String.valueOf(child.getLocalName())) {
                case "t" -> words(child.getTextContent(), look, link);
                case "tab", "ptab" -> words("\t", look, link);
                case "br", "cr" -> words(Wml.attribute(child, "type").isEmpty() ? "\n" : "", look, link);
                case "noBreakHyphen" -> words("-", look, link);
                case "sym" -> words(symbol(Wml.attribute(child, "char")), look, link);
                case "fldChar" -> fields.mark(Wml.attribute(child, "fldCharType"));
                case "instrText" -> fields.instruct(child.getTextContent());
                case "footnoteReference" -> runs.note("f" + Wml.attribute(child, "id"));
                case "endnoteReference" -> runs.note("e" + Wml.attribute(child, "id"));
                case "commentReference" -> said(Wml.attribute(child, "id"));
                case "drawing", "pict", "object", "AlternateContent" -> hanging.add(child);
                default -> {} // looks, page breaks that Word remembers
            }
        }
    }

    private void said(String comment) {
        String text = comments.getOrDefault(comment, "");
        if (!text.isEmpty() && !said.contains(text)) {
            said.add(text);
        }
    }

    private void words(String text, Optional<Element> look, @Nullable String link) {
        contents |= fields.isContents();
        if (!fields.isSeen()) {
            return;
        }
        int size = look.flatMap(rPr -> Dom.child(rPr, "sz"))
                .map(sz -> Wml.number(sz, "val", 0))
                .orElseGet(() -> look.flatMap(rPr -> Wml.value(rPr, "rStyle"))
                        .filter(id -> styles.has(id, "sz"))
                        .map(styles::size)
                        .orElseGet(() -> styles.size(style)));
        runs.add(
                text,
                has(look, "b"),
                has(look, "i"),
                link == null ? fields.link().orElse(null) : link,
                size);
    }

    private boolean has(Optional<Element> look, String name) {
        Optional<Element> own = look.flatMap(rPr -> Dom.child(rPr, name));
        if (own.isPresent()) {
            return WordStyles.isOn(own.get());
        }
        Optional<String> ofRun = look.flatMap(rPr -> Wml.value(rPr, "rStyle"));
        return (ofRun.isPresent() && styles.has(ofRun.get(), name)) || styles.has(style, name);
    }

    /** The signs that plans have of Word's picture fonts: bullets, and boxes with a mark or none. */
    private static String symbol(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "F0B7", "F0A7" -> "•";
            case "F0FC", "F0FE", "F0FD", "F078", "F052", "F051" -> "☒";
            case "F0A8", "F06F", "F0A3" -> "☐";
            default -> "";
        };
    }
}
