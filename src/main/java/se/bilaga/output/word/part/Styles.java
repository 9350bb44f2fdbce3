package se.bilaga.output.word.part;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;
import se.bilaga.paper.Paper;
import se.bilaga.source.diagnostic.Message;

/** A template's styles, found by name; those that it lacks are copied from our own. */
public final class Styles {
    /** By type, the style of what names none; in small letters. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "paragraph", "normal",
            "character", "default paragraph font",
            "table", "normal table",
            "numbering", "no list");

    private final Document part;
    private final Paper paper;
    private final String color;
    private final Consumer<Message> warnings;
    private final Map<String, Element> byName = new LinkedHashMap<>();
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Map<Style, String> found = new EnumMap<>(Style.class);
    private final StyleChain chain = new StyleChain(byId);
    private final int besideText;
    private @Nullable Document own;

    /**
     * The styles of a part; our own are of the sizes of type that a paper has.
     *
     * @param color of our own headings and rules, {@code #rrggbb} or {@code ""}
     * @param besideText what is left of an upright page beside running text, in twentieths of a point
     */
    public Styles(Document part, Paper paper, String color, int besideText, Consumer<Message> warnings) {
        this.part = part;
        this.paper = paper;
        this.color = color;
        this.besideText = besideText;
        this.warnings = warnings;
        Dom.children(part.getDocumentElement()).stream()
                .filter(e -> e.getLocalName().equals("style"))
                .forEach(this::index);
        DEFAULTS.forEach(this::markDefault);
        setLanguage();
    }

    /** LibreOffice leaves out which style is the default; Word knows them by name. */
    private void markDefault(String type, String name) {
        Element style = byName.get(name);
        if (style != null
                && Wml.attribute(style, "type").equals(type)
                && defaultId(type).isEmpty()) {
            Wml.set(style, "default", "1");
        }
    }

    private void index(Element style) {
        byId.put(Wml.attribute(style, "styleId"), style);
        Wml.value(style, "name").ifPresent(name -> byName.putIfAbsent(key(name), style));
        for (String alias : Wml.value(style, "aliases").orElse("").split(",", -1)) {
            byName.putIfAbsent(key(alias), style);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The id of a style, which is added when the template has none of its names. */
    public String id(Style style) {
        return found.computeIfAbsent(style, wanted -> {
            String id = findOrAdd(wanted);
            if (besideText > 0 && wanted.isRunningText() && right(id).isEmpty()) {
                narrow(id);
            }
            return id;
        });
    }

    private Optional<String> right(String id) {
        return chain.said(id, "ind", "right").or(() -> chain.said(id, "ind", "end"));
    }

    /** What builds on a style of running text and is none, such as the text of cells, keeps its width. */
    private void narrow(String id) {
        byId.values().stream()
                .filter(style -> Wml.value(style, "basedOn").filter(id::equals).isPresent())
                .filter(style -> !Style.isRunningText(Wml.value(style, "name").orElse("")))
                .filter(style -> right(Wml.attribute(style, "styleId")).isEmpty())
                .forEach(style -> Wml.set(ParagraphProperties.of(style, "ind"), "right", "0"));
        Wml.set(ParagraphProperties.of(style(id), "ind"), "right", String.valueOf(besideText));
    }

    /** Whether the paragraphs of a style have their width from the paper, not from the template. */
    public boolean isNarrowed(String id) {
        return besideText > 0
                && right(id).filter(String.valueOf(besideText)::equals).isPresent();
    }

    /** The space after a style's paragraphs, in twentieths of a point. */
    public int spaceAfter(String id) {
        Optional<String> said = chain.said(id, "spacing", "after");
        Optional<String> plain = Dom.all(part, Wml.W, "pPrDefault").stream()
                .flatMap(e -> Dom.all(e, Wml.W, "spacing").stream())
                .map(spacing -> Wml.attribute(spacing, "after"))
                .findFirst();
        return said.or(() -> plain)
                .filter(after -> after.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private String findOrAdd(Style style) {
        return find(style.names()).or(() -> stand(style)).orElseGet(() -> add(style));
    }

    private Optional<String> find(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(byName.get(key(name))))
                .findFirst()
                .map(style -> Wml.attribute(style, "styleId"));
    }

    /** A template's own table style stands for ours whatever it is called. */
    private Optional<String> stand(Style style) {
        if (style != Style.TABLE) {
            return Optional.empty();
        }
        return byId.values().stream()
                .filter(e -> Wml.attribute(e, "type").equals("table"))
                .filter(e -> Wml.attribute(e, "customStyle").equals("1"))
                .filter(e -> !Wml.value(e, "name").orElse("").equals(Style.FACTS.english()))
                .map(e -> Wml.attribute(e, "styleId"))
                .findFirst();
    }

    private String add(Style style) {
        if (style != Style.BODY) {
            tellAdded(style);
        }
        return copy(own(e -> Wml.value(e, "name").orElse("").equals(style.english())));
    }

    private void tellAdded(Style style) {
        warnings.accept(Message.of(
                "Wordmallen saknar formatmallen \"%s\"; den läggs till",
                "the Word template has no style \"%s\"; it is added", style.swedish()));
    }

    private String copy(Element original) {
        Element style = (Element) part.importNode(original, true);
        String id = freeId(Wml.attribute(original, "styleId"));
        Wml.set(style, "styleId", id);
        style.removeAttributeNS(Wml.W, "default");
        for (Element child : Dom.children(style)) {
            switch (child.getLocalName()) {
                case "basedOn" -> Wml.set(child, "val", base(Wml.attribute(child, "val"), style));
                case "next" -> Dom.remove(child);
                default -> {} // speaks of no other style
            }
        }
        part.getDocumentElement().appendChild(style);
        index(style);
        return id;
    }

    /** The template's style for the one that ours builds on: its default of that type, or the same name. */
    private String base(String ownId, Element style) {
        Element original = own(e -> Wml.attribute(e, "styleId").equals(ownId));
        if (Wml.attribute(original, "default").equals("1")) {
            return defaultId(Wml.attribute(style, "type")).orElseGet(() -> copy(original));
        }
        return find(List.of(Wml.value(original, "name").orElseThrow())).orElseGet(() -> copy(original));
    }

    private String freeId(String wanted) {
        Set<String> taken = new HashSet<>(byId.keySet());
        String id = wanted;
        for (int n = 2; taken.contains(id); n++) {
            id = wanted + n;
        }
        return id;
    }

    /** The style of plain text: the template's body text, added where lines are shorter than the page is wide. */
    public String body() {
        return besideText > 0 || find(Style.BODY.names()).isPresent()
                ? id(Style.BODY)
                : defaultId("paragraph").orElseThrow();
    }

    private Optional<String> defaultId(String type) {
        return byId.values().stream()
                .filter(e -> Wml.attribute(e, "type").equals(type))
                .filter(e -> Wml.attribute(e, "default").matches("1|true|on"))
                .map(e -> Wml.attribute(e, "styleId"))
                .findFirst();
    }

    /** The list that a style numbers by, its own or that of one it builds on; 0 for none. */
    public int list(String id) {
        return numbering(id, "numId");
    }

    /** The depth in its list, from 0. */
    int listLevel(String id) {
        return numbering(id, "ilvl");
    }

    private int numbering(String id, String what) {
        return chain.said(id, pPr -> Dom.child(pPr, "numPr").flatMap(numPr -> Dom.child(numPr, what)))
                .map(said -> Wml.number(said, "val", 0))
                .orElse(0);
    }

    /** Lets a style begin its lines where an indent does, unless it says itself where. */
    private Element style(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    void indent(String id, Element like) {
        for (String side : List.of("left", "start", "hanging", "firstLine")) {
            String said = Wml.attribute(like, side);
            if (!said.isEmpty() && chain.said(id, "ind", side).isEmpty()) {
                Wml.set(ParagraphProperties.of(style(id), "ind"), side, said);
            }
        }
    }

    /** Lets a style number its paragraphs by a list. */
    void number(String id, int list, int level) {
        Element numbers = ParagraphProperties.of(style(id), "numPr");
        Dom.children(numbers).forEach(Dom::remove);
        for (Map.Entry<String, Integer> said : List.of(Map.entry("ilvl", level), Map.entry("numId", list))) {
            Element value = (Element) numbers.appendChild(part.createElementNS(Wml.W, "w:" + said.getKey()));
            Wml.set(value, "val", String.valueOf(said.getValue()));
        }
    }

    /** Whether a style says itself where its tabs are. */
    public boolean hasTabs(String id) {
        Element style = byId.get(id);
        return style != null
                && Dom.child(style, "pPr")
                        .flatMap(pPr -> Dom.child(pPr, "tabs"))
                        .isPresent();
    }

    private void setLanguage() {
        Element defaults = childOf(childOf(childOf(part.getDocumentElement(), "docDefaults"), "rPrDefault"), "rPr");
        Element language = Dom.child(defaults, "lang")
                .orElseGet(() -> (Element) defaults.appendChild(part.createElementNS(Wml.W, "w:lang")));
        Wml.set(language, "val", "sv-SE");
    }

    private Element childOf(Element parent, String name) {
        return Dom.child(parent, name).orElseGet(() ->
                (Element) parent.insertBefore(part.createElementNS(Wml.W, "w:" + name), parent.getFirstChild()));
    }

    private Element own(Predicate<Element> wanted) {
        return ownStyles().stream().filter(wanted).findFirst().orElseThrow();
    }

    private List<Element> ownStyles() {
        if (own == null) {
            own = OwnStyles.read(paper, color);
        }
        return Dom.all(own, Wml.W, "style");
    }

    public byte[] bytes() {
        Splice.bind(part);
        return Dom.bytes(part);
    }
}
