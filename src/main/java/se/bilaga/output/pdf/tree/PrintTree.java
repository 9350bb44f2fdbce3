package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import se.bilaga.page.Page;

/** A copy of a page's tree with what only paper needs: the style sheet, numbered footnotes, soft hyphens. */
public final class PrintTree {
    /** What the address of an image begins with. */
    public static final String IMAGES = "bilaga:";

    public static final String NOTE = "fotnot";
    public static final String NOTE_NUMBER = "fotnotsnummer";
    public static final String CALL = "fotnotsanrop";

    /** About three lines. */
    private static final int LEADING_TEXT = 280;

    private static final int MANY_ENTRIES = 28;

    private final Document document;

    private PrintTree(Document document) {
        this.document = document;
    }

    public static Document of(Page page) {
        PrintTree tree = new PrintTree(page.xhtml());
        tree.addStyle(page.look().css());
        tree.addressImages();
        tree.numberNotes();
        tree.spaceTables();
        tree.keepLists();
        tree.tightenContents();
        return tree.document;
    }

    private void addStyle(String css) {
        Element style = document.createElement("style");
        style.setAttribute("type", "text/css");
        style.appendChild(document.createTextNode(css));
        elements(document, "head").get(0).appendChild(style);
    }

    private void addressImages() {
        for (Element image : elements(document, "img")) {
            image.setAttribute("src", IMAGES + image.getAttribute("src"));
        }
    }

    /** A caption stands close to its table; without one the table needs the space itself. */
    private void spaceTables() {
        for (Element table : elements(document, "table")) {
            if (table.getElementsByTagName("caption").getLength() == 0) {
                table.setAttribute("class", table.getAttribute("class") + " utan-rubrik");
            }
            if (table.getAttribute("class").startsWith("data")) {
                TableShape.mark(table);
            }
        }
    }

    /** A list's first two items stay together, and its last two; a short sentence that leads to it stays with it. */
    private void keepLists() {
        for (String name : List.of("ul", "ol")) {
            for (Element list : elements(document, name)) {
                List<Element> items = TableShape.children(list);
                if (isInText(list) && items.size() > 1) {
                    add(items.get(0), "ihop");
                    add(items.get(items.size() - 2), "ihop");
                }
                if (previous(list) instanceof Element before && leads(before)) {
                    add(before, "inleder");
                }
            }
        }
    }

    /** A long list of contents is set closer, so that it stays on the first page. */
    private void tightenContents() {
        for (Element contents : elements(document, "nav")) {
            if (contents.getElementsByTagName("a").getLength() > MANY_ENTRIES) {
                add(contents, "lang");
            }
        }
    }

    private static boolean isInText(Element list) {
        String parent = ((Element) list.getParentNode()).getTagName();
        return parent.equals("section") && !list.getAttribute("class").equals("process");
    }

    private static boolean leads(Element before) {
        return before.getTagName().equals("p") && before.getTextContent().length() <= LEADING_TEXT;
    }

    private static @Nullable Node previous(Element element) {
        Node before = element.getPreviousSibling();
        while (before instanceof Text) {
            before = before.getPreviousSibling();
        }
        return before;
    }

    private static void add(Element element, String cssClass) {
        element.setAttribute("class", (element.getAttribute("class") + " " + cssClass).strip());
    }

    private void numberNotes() {
        int number = 1;
        for (Element span : elements(document, "span")) {
            if (span.getAttribute("class").equals(NOTE)) {
                call(span, number++);
            }
        }
    }

    /** {@code ord<span class="fotnot">…</span>} → the word and its call, kept together, then the note. */
    private void call(Element span, int number) {
        Node parent = span.getParentNode();
        Element together = element("span", "sammanhållet");
        parent.replaceChild(together, span);
        moveLastWord(together);
        Element call = element("a", CALL);
        call.setAttribute("href", "#" + span.getAttribute("id"));
        call.appendChild(document.createTextNode(String.valueOf(number)));
        together.appendChild(call);
        together.appendChild(note(span, number));
    }

    private Element note(Element span, int number) {
        Element note = element("div", NOTE);
        note.setAttribute("id", span.getAttribute("id"));
        Element label = element("span", NOTE_NUMBER);
        label.appendChild(document.createTextNode(String.valueOf(number)));
        note.appendChild(label);
        note.appendChild(document.createTextNode(" "));
        while (span.getFirstChild() != null) {
            note.appendChild(span.getFirstChild());
        }
        return note;
    }

    private void moveLastWord(Element together) {
        if (together.getPreviousSibling() instanceof Text text) {
            String before = text.getData();
            int space = before.lastIndexOf(' ');
            text.setData(before.substring(0, space + 1));
            together.appendChild(document.createTextNode(before.substring(space + 1)));
        }
    }

    private Element element(String name, String cssClass) {
        Element element = document.createElement(name);
        element.setAttribute("class", cssClass);
        return element;
    }

    /** A list that stays as it is while the tree changes. */
    static List<Element> elements(Document document, String name) {
        NodeList live = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(live.getLength());
        for (int i = 0; i < live.getLength(); i++) {
            elements.add((Element) live.item(i));
        }
        return elements;
    }
}
