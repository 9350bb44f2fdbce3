package se.bilaga.output.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import se.bilaga.page.Page;

/** The text of a page's tree, a line for each paragraph, heading, item and cell, and then the footnotes. */
final class PageText {

    private static final Set<String> LEAVES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption");

    private final List<String> lines = new ArrayList<>();

    private PageText() {}

    static List<String> of(Page page) {
        PageText text = new PageText();
        Element body = Html.children(page.xhtml().getDocumentElement(), "body").get(0);
        for (Element child : Html.children(body)) {
            if (!child.getTagName().equals("div") && !child.getTagName().equals("nav")) {
                text.block(child);
            }
        }
        Html.all(body, "span").stream()
                .filter(span -> Html.hasClass(span, "fotnot"))
                .forEach(note -> text.lines.add("* " + text(note)));
        return text.lines;
    }

    /** What never breaks over pages. */
    static List<String> headingsAndTables(Page page) {
        PageText text = new PageText();
        for (String name : List.of("h1", "h2", "h3", "h4", "h5", "h6", "table")) {
            Html.all(page.xhtml().getDocumentElement(), name).forEach(text::block);
        }
        return text.lines;
    }

    private void block(Element e) {
        boolean holder = Set.of("li", "td", "th").contains(e.getTagName());
        if (LEAVES.contains(e.getTagName())) {
            add(Html.text(e));
        } else if (holder) {
            Element own = (Element) e.cloneNode(true);
            Html.children(own).stream().filter(Html::isBlock).forEach(own::removeChild);
            add(Html.text(own));
            Html.children(e).stream().filter(Html::isBlock).forEach(this::block);
        } else if (!e.getTagName().equals("svg")) {
            Html.children(e).forEach(this::block);
        }
    }

    private void add(String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static String text(Element note) {
        return note.getTextContent().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }
}
