package se.bilaga.importing.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** Whether the lists of a document have numbers or signs before their items. */
final class WordLists {
    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();

    WordLists(Optional<Document> part) {
        part.ifPresent(numbering -> {
            for (Element list : Dom.all(numbering, Wml.W, "abstractNum")) {
                for (Element level : Dom.all(list, Wml.W, "lvl")) {
                    formats.put(
                            Wml.attribute(list, "abstractNumId") + "/" + Wml.attribute(level, "ilvl"),
                            Wml.value(level, "numFmt").orElse("decimal"));
                }
            }
            for (Element num : Dom.all(numbering, Wml.W, "num")) {
                abstracts.put(
                        Wml.attribute(num, "numId"),
                        Wml.value(num, "abstractNumId").orElse(""));
            }
        });
    }

    /** {@code bullet}, {@code decimal}, {@code none}; empty where there is no such list. */
    Optional<String> format(String list, int level) {
        return Optional.ofNullable(abstracts.get(list)).map(id -> formats.getOrDefault(id + "/" + level, "decimal"));
    }
}
