package se.bilaga.output.word.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/**
 * The lists of a document: {@code numbering.xml}.
 *
 * <p>A list looks as the template's list style says. A style that numbers nothing gets a list of our own, and every
 * numbered list is an instance that starts at its own first number.
 */
public final class Numbering {
    private static final String STARTS = "<w:lvlOverride w:ilvl=\"%s\"><w:startOverride w:val=\"%s\"/></w:lvlOverride>";

    private final Document part;
    private final Styles styles;
    private final Map<Boolean, Integer> own = new HashMap<>();

    public Numbering(Document part, Styles styles) {
        this.part = part;
        this.styles = styles;
    }

    /** What a paragraph says to be an item: the list, and its depth there from 0. */
    public record Item(int list, int level) {
        /** Of a heading without number in a style that counts. */
        public static final Item NONE = new Item(0, 0);
    }

    /**
     * The item of a numbered list, which is new; empty for one of bullets, which the style has.
     *
     * @param first the number of the list's first item
     */
    public Optional<Item> item(boolean numbered, Style style, int depth, int first) {
        Item base = base(numbered, style, depth);
        indent(styles.id(style), base);
        return numbered
                ? Optional.of(new Item(
                        instance(abstractOf(base.list()), STARTS.formatted(base.level(), first)), base.level()))
                : Optional.empty();
    }

    /** Where the style numbers nothing yet, by a list of our own from now on. */
    private Item base(boolean numbered, Style style, int depth) {
        return ofStyle(style).orElseGet(() -> {
            Item item = new Item(own.computeIfAbsent(numbered, n -> instance(define(n), "")), depth);
            styles.number(styles.id(style), item.list(), item.level());
            return item;
        });
    }

    /** A style that says how far its lines go to the right is asked alone for where they begin too. */
    private void indent(String style, Item item) {
        if (styles.isNarrowed(style)) {
            list(item.list())
                    .flatMap(list -> levels(list).stream()
                            .filter(level -> Wml.number(level, "ilvl", 0) == item.level())
                            .findFirst())
                    .flatMap(level -> Dom.child(level, "pPr"))
                    .flatMap(said -> Dom.child(said, "ind"))
                    .ifPresent(indent -> styles.indent(style, indent));
        }
    }

    private List<Element> levels(Element list) {
        int definition = definition(value(list, "abstractNumId"), 0);
        return children("abstractNum", "abstractNumId", definition).stream()
                .flatMap(found -> Dom.children(found).stream())
                .filter(child -> child.getLocalName().equals("lvl"))
                .toList();
    }

    private Optional<Item> ofStyle(Style style) {
        String id = styles.id(style);
        int list = styles.list(id);
        return list > 0 ? list(list).map(e -> new Item(list, styles.listLevel(id))) : Optional.empty();
    }

    /** How a style numbers its paragraphs; empty where it does not. */
    public Optional<ListLevel> level(String style) {
        int id = styles.list(style);
        return id <= 0 ? Optional.empty() : list(id).flatMap(list -> level(list, style));
    }

    private Optional<ListLevel> level(Element list, String style) {
        int definition = definition(value(list, "abstractNumId"), 0);
        List<Element> levels = levels(list);
        int depth = levels.stream()
                .filter(level ->
                        Wml.value(level, "pStyle").filter(style::equals).isPresent())
                .mapToInt(level -> Wml.number(level, "ilvl", 0))
                .findFirst()
                .orElseGet(() -> styles.listLevel(style));
        Optional<Element> changed = Dom.children(list).stream()
                .filter(child -> child.getLocalName().equals("lvlOverride") && Wml.number(child, "ilvl", 0) == depth)
                .findFirst();
        Optional<Element> level = changed.flatMap(other -> Dom.child(other, "lvl"))
                .or(() -> levels.stream()
                        .filter(one -> Wml.number(one, "ilvl", 0) == depth)
                        .findFirst());
        int from = level.map(one -> Dom.child(one, "start")
                        .map(e -> Wml.number(e, "val", 1))
                        .orElse(0))
                .orElse(0);
        int start = changed.flatMap(other -> Dom.child(other, "startOverride"))
                .map(e -> Wml.number(e, "val", from))
                .orElse(from);
        return level.map(one -> ListLevel.of(definition, one, start));
    }

    /** A definition may only name the style that has it. */
    private int definition(int id, int depth) {
        return children("abstractNum", "abstractNumId", id).stream()
                .flatMap(found -> Wml.value(found, "numStyleLink").stream())
                .map(styles::list)
                .filter(linked -> depth < 9)
                .flatMap(linked -> list(linked).stream())
                .map(linked -> definition(value(linked, "abstractNumId"), depth + 1))
                .findFirst()
                .orElse(id);
    }

    private List<Element> children(String element, String attribute, int id) {
        return Dom.children(part.getDocumentElement()).stream()
                .filter(e -> e.getLocalName().equals(element) && Wml.number(e, attribute, -1) == id)
                .toList();
    }

    private static int value(Element parent, String child) {
        return Dom.child(parent, child).map(e -> Wml.number(e, "val", 0)).orElse(0);
    }

    private Optional<Element> list(int id) {
        return lists().stream().filter(e -> Wml.number(e, "numId", -1) == id).findFirst();
    }

    private int abstractOf(int list) {
        return value(list(list).orElseThrow(), "abstractNumId");
    }

    private int instance(int abstractId, String starts) {
        int id = 1 + highest("num", "numId");
        append(
                "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>".formatted(id, abstractId, starts),
                Dom.child(part.getDocumentElement(), "numIdMacAtCleanup").orElse(null));
        return id;
    }

    private int define(boolean numbered) {
        int id = 1 + highest("abstractNum", "abstractNumId");
        StringBuilder levels = new StringBuilder();
        for (int level = 0; level < 9; level++) {
            levels.append(level(numbered, level));
        }
        append(
                "<w:abstractNum w:abstractNumId=\"%s\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum>"
                        .formatted(id, levels),
                lists().stream().findFirst().orElse(null));
        return id;
    }

    private static String level(boolean numbered, int level) {
        String format =
                numbered ? List.of("decimal", "lowerLetter", "lowerRoman").get(level % 3) : "bullet";
        String text =
                numbered ? "%" + (level + 1) + "." : List.of("•", "–", "·").get(level % 3);
        return """
            <w:lvl w:ilvl="%s"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc \
            w:val="left"/><w:pPr><w:ind w:left="%s" w:hanging="357"/></w:pPr></w:lvl>\
            """.formatted(level, format, text, 357 * (level + 1));
    }

    private void append(String markup, @Nullable Node before) {
        Element root = part.getDocumentElement();
        root.insertBefore(Dom.fragment(part, Wml.DECLARATIONS, markup), before);
    }

    private int highest(String element, String attribute) {
        return Dom.children(part.getDocumentElement()).stream()
                .filter(e -> e.getLocalName().equals(element))
                .mapToInt(e -> Wml.number(e, attribute, 0))
                .max()
                .orElse(0);
    }

    private List<Element> lists() {
        return Dom.children(part.getDocumentElement()).stream()
                .filter(e -> e.getLocalName().equals("num"))
                .toList();
    }

    public byte[] bytes() {
        Splice.bind(part);
        return Dom.bytes(part);
    }
}
