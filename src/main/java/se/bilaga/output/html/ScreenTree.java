package se.bilaga.output.html;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.bilaga.page.Page;
import se.bilaga.picture.Artwork;

/** A copy of a page's tree with what only a screen needs: notes at the end, pictures in place, ways to move about. */
final class ScreenTree {
    private final Page page;
    private final Document document;

    private ScreenTree(Page page) {
        this.page = page;
        this.document = page.xhtml();
    }

    static Document of(Page page) {
        ScreenTree tree = new ScreenTree(page);
        tree.dropRunningHead();
        tree.addSkipLink();
        tree.nameContents();
        tree.embedImages();
        tree.nameCharts();
        tree.letTablesScroll();
        new Endnotes(tree.document).collect();
        new ChangeList(tree.document).add();
        return tree.document;
    }

    private void dropRunningHead() {
        for (Element div : Elements.all(document, "div")) {
            if (div.getAttribute("class").equals("sidhuvud")) {
                div.getParentNode().removeChild(div);
            }
        }
    }

    private void addSkipLink() {
        Element main = Elements.all(document, "main").get(0);
        main.setAttribute("id", "huvudtext");
        Element link = Elements.of(document, "a", "hoppa");
        link.setAttribute("href", "#huvudtext");
        link.setTextContent("Till texten");
        Node body = Elements.all(document, "body").get(0);
        body.insertBefore(link, body.getFirstChild());
    }

    private void nameContents() {
        for (Element nav : Elements.all(document, "nav")) {
            nav.setAttribute("aria-label", "Innehåll");
        }
    }

    private void embedImages() {
        for (Element image : Elements.all(document, "img")) {
            Artwork artwork = page.images().get(image.getAttribute("src"));
            if (artwork == null) {
                throw new IllegalArgumentException("no image " + image.getAttribute("src"));
            }
            image.setAttribute("src", DataAddress.of(artwork, page.look().lettering()));
        }
    }

    private void nameCharts() {
        for (Element svg : Elements.all(document, "svg")) {
            svg.setAttribute("role", "img");
            svg.setAttribute("aria-label", svg.getAttribute("alt"));
            svg.removeAttribute("alt");
        }
    }

    /** A wide table scrolls by itself on a narrow screen, also from the keyboard. */
    private void letTablesScroll() {
        for (Element table : Elements.all(document, "table")) {
            if (!table.getAttribute("class").startsWith("data")) {
                continue;
            }
            table.removeAttribute("summary");
            Element frame = Elements.of(document, "div", "tabell");
            frame.setAttribute("role", "region");
            frame.setAttribute("tabindex", "0");
            frame.setAttribute("aria-label", caption(table));
            table.getParentNode().replaceChild(frame, table);
            frame.appendChild(table);
        }
    }

    private static String caption(Element table) {
        NodeList captions = table.getElementsByTagName("caption");
        return captions.getLength() == 0 ? "Tabell" : captions.item(0).getTextContent();
    }
}
