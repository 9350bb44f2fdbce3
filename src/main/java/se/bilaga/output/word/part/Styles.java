package se.bilaga.output.word.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String CELLS = "Tabelltext";
    /** Word's unit of type, of a point. */
    private static final int HALVES = 2;

    private final Document part;
    private final Paper paper;
    private final Consumer<Message> warnings;
    private final Map<String, Element> byName = new LinkedHashMap<>();
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Map<Style, String> found = new EnumMap<>(Style.class);
    private @Nullable Document own;

    /** The styles of a part; our own are of the sizes of type that a paper has. */
    public Styles(Document part, Paper paper, Consumer<Message> warnings) {
        this.part = part;
        this.paper = paper;
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
        return found.computeIfAbsent(style, this::findOrAdd);
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
        warnings.accept(Message.of(
                "Wordmallen saknar formatmallen \"%s\"; den läggs till",
                "the Word template has no style \"%s\"; it is added", style.swedish()));
        return copy(own(e -> Wml.value(e, "name").orElse("").equals(style.english())));
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

    /** The style of plain text: the template's body text where it has one, else its default. */
    public Optional<String> body() {
        return find(List.of("Body Text", "Brödtext"));
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
        Element style = byId.get(id);
        for (int depth = 0; style != null && depth < 20; depth++) {
            Optional<Element> said = Dom.child(style, "pPr")
                    .flatMap(pPr -> Dom.child(pPr, "numPr"))
                    .flatMap(numPr -> Dom.child(numPr, what));
            if (said.isPresent()) {
                return Wml.number(said.get(), "val", 0);
            }
            style = Wml.value(style, "basedOn").map(byId::get).orElse(null);
        }
        return 0;
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
            own = readOwn(paper);
        }
        return Dom.all(own, Wml.W, "style");
    }

    /**
     * Our own styles, for a template that has none at all: text and tables of the paper's sizes, the rest as much larger
     * or smaller than {@link Paper#PLAIN} has them.
     */
    static Document readOwn(Paper paper) {
        Document own = readPlain();
        for (String element : List.of("sz", "szCs")) {
            for (Element size : Dom.all(own, Wml.W, element)) {
                double plain = Wml.number(size, "val", 0);
                Wml.set(size, "val", String.valueOf(Math.round(plain * paper.textSize() / Paper.PLAIN.textSize())));
            }
        }
        Element cells = Dom.all(own, Wml.W, "style").stream()
                .filter(style -> Wml.attribute(style, "styleId").equals(CELLS))
                .flatMap(style -> Dom.child(style, "rPr").stream())
                .findFirst()
                .orElseThrow();
        // Never larger, for the columns are as wide as the words of the paper's tables need.
        String halves = String.valueOf((long) Math.floor(HALVES * paper.tables().size()));
        Dom.children(cells).forEach(size -> Wml.set(size, "val", halves));
        return own;
    }

    private static Document readPlain() {
        try (InputStream in = Styles.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new IllegalStateException("styles.xml is not on the class path");
            }
            return Dom.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        Splice.bind(part);
        return Dom.bytes(part);
    }
}
