package se.bilaga.output.html;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Footnotes, numbered at their calls and gathered after the text, with links both ways. */
final class Endnotes {
    private final Document document;
    private final Element list;
    private int count;

    Endnotes(Document document) {
        this.document = document;
        this.list = document.createElement("ol");
    }

    void collect() {
        for (Element span : Elements.all(document, "span")) {
            if (span.getAttribute("class").equals("fotnot")) {
                move(span);
            }
        }
        if (count > 0) {
            Element section = Elements.of(document, "section", "fotnoter");
            section.setAttribute("aria-labelledby", "fotnoter");
            section.setAttribute("role", "doc-endnotes");
            Element heading = document.createElement("h2");
            heading.setAttribute("id", "fotnoter");
            heading.setTextContent("Fotnoter");
            section.appendChild(heading);
            section.appendChild(list);
            Elements.all(document, "body").get(0).appendChild(section);
        }
    }

    private void move(Element span) {
        count++;
        String id = span.getAttribute("id");
        Element item = document.createElement("li");
        item.setAttribute("id", id);
        Node child = span.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            item.appendChild(child);
            child = next;
        }
        item.appendChild(document.createTextNode(" "));
        item.appendChild(link("#anrop-" + id, "↩", "Tillbaka till texten", "doc-backlink"));
        list.appendChild(item);
        Element call = Elements.of(document, "sup", "anrop");
        Element link = link("#" + id, String.valueOf(count), "Fotnot " + count, "doc-noteref");
        link.setAttribute("id", "anrop-" + id);
        call.appendChild(link);
        span.getParentNode().replaceChild(call, span);
    }

    private Element link(String target, String text, String name, String role) {
        Element link = document.createElement("a");
        link.setAttribute("href", target);
        link.setAttribute("aria-label", name);
        link.setAttribute("role", role);
        link.setTextContent(text);
        return link;
    }
}
