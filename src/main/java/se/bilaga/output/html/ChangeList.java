package se.bilaga.output.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A comparison's changes as a list of links before the contents: what kind, and the words. */
final class ChangeList {
    private static final int SHORT = 90;

    private final Document document;
    private final Map<String, Element> changes = new LinkedHashMap<>();
    private int numbered;

    ChangeList(Document document) {
        this.document = document;
    }

    void add() {
        find(Elements.all(document, "body").get(0), false);
        if (changes.isEmpty()) {
            return;
        }
        Element details = Elements.of(document, "details", "andringar");
        Element summary = document.createElement("summary");
        summary.setTextContent(changes.size() == 1 ? "1 ändring" : changes.size() + " ändringar");
        details.appendChild(summary);
        Element list = document.createElement("ol");
        changes.values().forEach(change -> list.appendChild(item(change)));
        details.appendChild(list);
        Element main = Elements.all(document, "main").get(0);
        main.getParentNode().insertBefore(details, main);
    }

    /** A changed block speaks for the changed words in it. */
    private void find(Element element, boolean inChange) {
        boolean changed = !inChange && kind(element) != null;
        if (changed) {
            String id = element.getAttribute("data-andring-id");
            changes.putIfAbsent(id.isEmpty() ? "utan-nummer-" + numbered++ : id, element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                find(inner, inChange || changed);
            }
        }
    }

    private Element item(Element change) {
        if (change.getAttribute("id").isEmpty()) {
            change.setAttribute("id", "andring-" + ++numbered);
        }
        Element link = document.createElement("a");
        link.setAttribute("href", "#" + change.getAttribute("id"));
        link.setTextContent(kind(change) + ": " + shortened(change));
        Element item = document.createElement("li");
        item.appendChild(link);
        return item;
    }

    private static @Nullable String kind(Element element) {
        return switch (element.getAttribute("data-andring")) {
            case "ny" -> "Tillagt";
            case "borttagen" -> "Borttaget";
            case "flyttad-hit" -> "Flyttat hit";
            case "flyttad-bort" -> "Flyttat härifrån";
            default ->
                switch (element.getTagName()) {
                    case "ins" -> "Tillagt";
                    case "del" -> "Borttaget";
                    default -> null;
                };
        };
    }

    private static String shortened(Element element) {
        String text = element.getTextContent().replaceAll("\\s+", " ").strip();
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1).strip() + "…";
    }
}
