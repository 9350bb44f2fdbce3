package se.bilaga.importing.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** The looks that a document has names for: what each says, and what it has from those that it is based on. */
final class WordStyles {
    /** Ten points, where nothing is said. */
    private static final int PLAIN = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private String paragraphs = "";
    private int size = PLAIN;

    WordStyles(Optional<Document> part) {
        part.ifPresent(this::read);
    }

    private void read(Document part) {
        for (Element style : Dom.all(part, Wml.W, "style")) {
            byId.put(Wml.attribute(style, "styleId"), style);
            if (Wml.attribute(style, "type").equals("paragraph")
                    && Wml.attribute(style, "default").matches("1|true")) {
                paragraphs = Wml.attribute(style, "styleId");
            }
        }
        Dom.all(part, Wml.W, "docDefaults").stream()
                .flatMap(defaults -> Dom.all(defaults, Wml.W, "sz").stream())
                .findFirst()
                .ifPresent(sz -> size = Wml.number(sz, "val", PLAIN));
    }

    /** The name in small letters, whatever the id is in this language: {@code heading 1}. */
    String name(String id) {
        Element style = byId.get(id);
        return style == null || id.equals(paragraphs)
                ? ""
                : Wml.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Of a paragraph in a style; -1 where it is no heading. */
    int outline(String id) {
        return found(id, "pPr", "outlineLvl")
                .map(level -> Wml.number(level, "val", -1))
                .filter(level -> level >= 0 && level < 9)
                .orElseGet(() -> byName(name(id)));
    }

    private static int byName(String name) {
        return name.matches("(?:heading|rubrik) [1-9]") ? name.charAt(name.length() - 1) - '1' : -1;
    }

    int size(String id) {
        return found(id.isEmpty() ? paragraphs : id, "rPr", "sz")
                .map(sz -> Wml.number(sz, "val", size))
                .orElse(size);
    }

    /** Whether a style says that its letters are so: {@code b}, {@code i}, {@code vanish}. */
    boolean has(String id, String look) {
        return found(id.isEmpty() ? paragraphs : id, "rPr", look)
                .map(WordStyles::isOn)
                .orElse(false);
    }

    /** The list that a style puts its paragraphs in. */
    Optional<Element> numbering(String id) {
        return found(id, "pPr", "numPr");
    }

    static boolean isOn(Element look) {
        return !Wml.attribute(look, "val").matches("0|false|off|none");
    }

    private Optional<Element> found(String id, String properties, String name) {
        Set<String> seen = new HashSet<>();
        for (@Nullable Element style = byId.get(id); style != null && seen.add(Wml.attribute(style, "styleId")); ) {
            Optional<Element> own = Dom.child(style, properties).flatMap(all -> Dom.child(all, name));
            if (own.isPresent()) {
                return own;
            }
            style = byId.get(Wml.value(style, "basedOn").orElse(""));
        }
        return Optional.empty();
    }
}
